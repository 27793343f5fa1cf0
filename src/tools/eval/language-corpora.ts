import { differences } from '@/cli/eval/match.ts'
import { findsOf } from '@/cli/eval/mentions.ts'
import type { Part } from '@/cli/eval/report.ts'
import { Tally } from '@/cli/eval/tally.ts'

/**
 * What this reads of a family's corpus (`src/core/language/ar/<family>/corpus.ts`):
 * one value, many phrasings; texts in which nothing of the type may be found;
 * known gaps. Other fields are the family's own business.
 */
export interface LanguageCorpus {
  readonly reference?: string
  readonly phrasings: readonly {
    readonly value: Readonly<Record<string, unknown>>
    readonly texts: readonly string[]
  }[]
  readonly nothing?: readonly (string | { readonly type: string; readonly text: string })[]
  readonly gaps?: readonly { readonly text: string; readonly why: string }[]
}

const corpora = import.meta.glob<{ corpus?: LanguageCorpus }>(
  ['../../core/language/ar/**/corpus.ts', '../../core/language/ar/**/*.corpus.ts'],
  { eager: true },
)

export function measureLanguageCorpora(): Part {
  const tally = new Tally()
  const gaps: { family: string; text: string; why: string }[] = []
  for (const [path, { corpus }] of Object.entries(corpora)) {
    if (corpus === undefined || !Array.isArray(corpus.phrasings)) continue
    const family = path.replace(/^.*\/ar\//, '').replace(/\/?\.?corpus\.ts$/, '')
    measureFamily(family, corpus, tally)
    gaps.push(...(corpus.gaps ?? []).map(({ text, why }) => ({ family, text, why })))
  }
  return {
    id: 'language-corpora',
    title: 'corpora of the language (own phrasings, mentions)',
    tables: [tally.table('mentions by family and type')],
    relations: null,
    notes: tally.notes,
    gaps,
  }
}

function measureFamily(family: string, corpus: LanguageCorpus, tally: Tally): void {
  for (const { value, texts } of corpus.phrasings) {
    const { type, ...fields } = value
    if (typeof type !== 'string') continue
    for (const text of texts) measureText(family, type, fields, text, corpus.reference, tally)
  }
  for (const entry of corpus.nothing ?? []) {
    if (typeof entry === 'string') continue
    const finds = read(entry.text, corpus.reference).filter((find) => find.type === entry.type)
    if (finds.length === 0) continue
    tally.add(`${family} · ${entry.type}`, { given: finds.length })
    tally.notes.push({
      key: family,
      what: 'false',
      where: family,
      words: finds[0]?.quote ?? '',
      instead: '',
      context: entry.text,
    })
  }
}

const read = (text: string, reference: string | undefined) =>
  findsOf({ text, ...(reference ? { publishedAt: reference } : {}) })

function measureText(
  family: string,
  type: string,
  fields: Readonly<Record<string, unknown>>,
  text: string,
  reference: string | undefined,
  tally: Tally,
): void {
  const finds = read(text, reference).filter((find) => find.type === type)
  const right = finds.some((find) => differences(fields, find.value).length === 0) ? 1 : 0
  tally.add(`${family} · ${type}`, {
    expected: 1,
    touched: finds.length > 0 ? 1 : 0,
    right,
    given: Math.min(1, finds.length),
  })
  if (right) return
  const instead = finds.map((find) => `«${find.quote}» ${differences(fields, find.value).join(', ')}`).join('; ')
  tally.notes.push({
    key: family,
    what: finds.length > 0 ? 'wrong-value' : 'missed',
    where: family,
    words: text,
    instead,
    context: '',
  })
}
