import type { Mention, MentionValue } from '../../extract/mention.ts'
import { sentencesOf } from '../../text/sentences.ts'
import { tokenize } from '../../text/tokens.ts'
import { lexicon } from './arabic.ts'
import type { FigureCorpus, Phrasing } from './figure-corpus.ts'
import { findFigures } from './figures.ts'

/** Every date and quantity of a text that is one region, in order. */
export function figuresOf(text: string, reference: string | null = null): Mention[] {
  const tokens = tokenize(text, lexicon)
  const regions = [{ start: 0, end: text.length, kind: 'body', rule: 'test' } as const]
  const { dates, quantities } = findFigures({ tokens, sentences: sentencesOf(tokens, regions), regions, reference })
  return [...dates, ...quantities].sort((a, b) => a.start - b.start)
}

/** Whether the marked span is found with the value; else what was found instead. */
function miss(marked: string, value: Phrasing['value'], reference: string | null): string | null {
  const start = marked.indexOf('‹')
  const end = marked.indexOf('›') - 1
  const found = figuresOf(marked.replace(/[‹›]/g, ''), reference)
  const hit = found.find((mention) => mention.start === start && mention.end === end && fits(mention.value, value))
  return hit ? null : `found ${JSON.stringify(found.map(({ quote, value: got, rule }) => [quote, got, rule]))}`
}

const fits = (got: MentionValue, wanted: Phrasing['value']): boolean =>
  Object.entries(wanted).every(([key, value]) => {
    const own = (Object.entries(got).find(([own]) => own === key) ?? [])[1]
    return typeof value === 'number' && typeof own === 'number'
      ? Math.abs(own - value) <= Math.abs(value) * 1e-9
      : JSON.stringify(own) === JSON.stringify(value)
  })

/** One thing that a corpus says, and what is wrong with it now: null when it holds. */
export interface FigureCase {
  readonly name: string
  readonly problem: () => string | null
}

/** What a corpus of figures demands, line by line; a gap that is reached is a problem too, so that it moves up. */
export function figureCases(corpus: FigureCorpus, types: readonly MentionValue['type'][]): FigureCase[] {
  const { phrasings, nothing, gaps, reference } = corpus
  const read = phrasings.flatMap(({ value, texts }) =>
    texts.map((text) => ({ name: `${value.type}: ${text}`, problem: () => miss(text, value, reference) })),
  )
  const left = nothing.map((text) => ({ name: `nothing: ${text}`, problem: () => unwanted(text, reference, types) }))
  const unread = gaps.flatMap(({ value, texts, why }) =>
    texts.map((text) => ({
      name: `known gap (${why}): ${text}`,
      problem: () => (miss(text, value, reference) === null ? 'is read now: move it up' : null),
    })),
  )
  return [...read, ...left, ...unread]
}

function unwanted(text: string, reference: string | null, types: readonly MentionValue['type'][]): string | null {
  const found = figuresOf(text, reference).filter(({ value }) => types.includes(value.type))
  return found.length === 0 ? null : `found ${found.map(({ quote }) => quote).join(' · ')}`
}
