import { describe, expect, it } from 'vitest'
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

export function testFigureCorpus(name: string, corpus: FigureCorpus, types: readonly MentionValue['type'][]): void {
  describe(`${name} corpus`, () => {
    for (const { value, texts } of corpus.phrasings) {
      it.each(texts)(`${value.type}: %s`, (text) => expect(miss(text, value, corpus.reference)).toBeNull())
    }
    it.each(corpus.nothing)('nothing: %s', (text) => {
      expect(figuresOf(text, corpus.reference).filter(({ value }) => types.includes(value.type))).toEqual([])
    })
    for (const { value, texts, why } of corpus.gaps) {
      it.each(texts)(`known gap (${why}): %s`, (text) => expect(miss(text, value, corpus.reference)).not.toBeNull())
    }
  })
}
