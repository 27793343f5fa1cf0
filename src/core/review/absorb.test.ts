import { describe, expect, it } from 'vitest'
import { makeEvidence } from '../evidence/evidence.ts'
import type { Reading } from '../story/types.ts'
import { applyDecisions, type MachineFact } from './apply.ts'
import type { SourceText } from './passage.ts'
import type { DecisionsFile, FactDecision, ReadingDecision } from './types.ts'

const articles: readonly SourceText[] = [
  { id: 'a', text: 'قال المدرب: «كنا الأفضل، وسنعود أقوى». ثم غادر القاعة.', regions: [] },
  { id: 'b', text: 'رأى المدرب أن فريقه كان الأفضل وسيعود أقوى. وشكر الجمهور.', regions: [] },
]

const label = { ar: 'قول', en: 'said' }

function found(article: string, words: string, n = 1): Reading {
  const { text } = articles.find(({ id }) => id === article) as SourceText
  const start = text.indexOf(words)
  const span = { start, end: start + words.length }
  return {
    id: `said-x/${article}/${n}`,
    value: { type: 'quotation', text: words },
    words: { field: 'text', ...span, quote: words },
    evidence: [makeEvidence(text, 'text', span)],
    region: 'body',
    voice: 'direct',
    speaker: null,
    via: null,
    saidAt: null,
    occasion: null,
    certainty: 'asserted',
    scope: null,
    condition: null,
    derivedFrom: null,
    origin: { by: 'rule', rule: 'utterance/rare-words' },
    review: 'proposed',
  }
}

const row = (readings: Readonly<Record<string, readonly Reading[]>>, kind = 'utterance'): MachineFact => ({
  id: 'said-x',
  kind,
  theme: 'quotes',
  question: { code: 'said', params: {} },
  cells: Object.fromEntries(
    Object.entries(readings).map(([id, list]) => [id, { presence: 'stated', basis: null, readings: list, near: [] }]),
  ),
})

const own = (words: string, quote: string): ReadingDecision => ({
  value: { type: 'quotation', text: words },
  words,
  evidence: [{ quote }],
  voice: 'direct',
})

const edited: FactDecision = {
  id: 'coach',
  kind: 'utterance',
  theme: 'quotes',
  label,
  sources: {},
  cells: {
    a: { readings: [own('كنا الأفضل، وسنعود أقوى', '«كنا الأفضل، وسنعود أقوى»')] },
    b: { readings: [own('كان الأفضل', 'فريقه كان الأفضل')] },
  },
}

const file: DecisionsFile = {
  format: 'tabayyun-decisions',
  version: 1,
  story: 's',
  editor: { id: 'desk', label },
  people: [],
  places: [],
  occasions: [],
  facts: [edited],
}

const rowsOf = (machine: MachineFact) => {
  const applied = applyDecisions([machine], file, articles)
  if (!applied.ok) throw new Error('the file contradicts itself')
  return applied.facts
}
const idsOf = (machine: MachineFact): string[] => rowsOf(machine).map(({ id }) => id)

describe('a row of the rules that an editor’s row already holds', () => {
  it('is the editor’s row, with what the rule found beside each reading', () => {
    const [coach, ...more] = rowsOf(row({ a: [found('a', 'كنا الأفضل')], b: [found('b', 'فريقه كان الأفضل')] }))
    expect(more).toEqual([])
    expect(coach?.id).toBe('coach')
    const readings = Object.values(coach?.cells ?? {}).flatMap((cell) => cell.readings)
    expect(readings.map(({ review, machine }) => [review, machine?.words.quote])).toEqual([
      ['corrected', 'كنا الأفضل'],
      ['corrected', 'فريقه كان الأفضل'],
    ])
  })

  it('takes words that run on behind the editor’s', () => {
    expect(idsOf(row({ b: [found('b', 'فريقه كان الأفضل وسيعود أقوى')] }))).toEqual(['coach'])
  })

  it('takes what lies elsewhere along where most of the row is the editor’s', () => {
    const machine = row({
      a: [found('a', 'كنا الأفضل')],
      b: [found('b', 'فريقه كان الأفضل'), found('b', 'وشكر الجمهور', 2)],
    })
    const [coach, ...more] = rowsOf(machine)
    expect(more).toEqual([])
    expect(coach?.cells['b']?.readings.map(({ words, review }) => [words.quote, review])).toEqual([
      ['كان الأفضل', 'corrected'],
      ['وشكر الجمهور', 'proposed'],
    ])
  })

  it('leaves behind what is no answer of the editor’s type', () => {
    const yes: Reading = { ...found('b', 'وشكر الجمهور', 2), value: { type: 'proposition', present: true } }
    const [coach] = rowsOf(row({ a: [found('a', 'كنا الأفضل')], b: [found('b', 'فريقه كان الأفضل'), yes] }))
    expect(coach?.cells['b']?.readings.map(({ words }) => words.quote)).toEqual(['كان الأفضل'])
  })

  it('makes no second statement of two halves of one passage', () => {
    const [coach] = rowsOf(row({ a: [found('a', 'كنا الأفضل'), found('a', 'وسنعود أقوى', 2)] }))
    expect(coach?.cells['a']?.readings).toHaveLength(1)
  })

  it.each([
    ['one reading lies elsewhere', row({ a: [found('a', 'كنا الأفضل')], b: [found('b', 'وشكر الجمهور')] })],
    ['it answers another kind of question', row({ a: [found('a', 'كنا الأفضل')] }, 'position')],
  ])('stays a row of its own where %s', (_, machine) => {
    expect(idsOf(machine)).toEqual(['coach', 'said-x'])
  })
})
