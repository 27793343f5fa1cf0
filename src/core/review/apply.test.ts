import { describe, expect, it } from 'vitest'
import { makeEvidence } from '../evidence/evidence.ts'
import type { Cell, Reading } from '../story/types.ts'
import type { Span } from '../text/span.ts'
import type { Value } from '../values/types.ts'
import { type Applied, applyDecisions, type MachineFact, type Row } from './apply.ts'
import type { SourceText } from './passage.ts'
import type { CellDecision, DecisionsFile, FactDecision, ReadingDecision } from './types.ts'

const text = 'لجنة تتفق على أربع نقاط\n\nقال المبعوث إن اللجنة اتفقت على أربع نقاط. وقال الوزير إنها ثلاث نقاط فقط.'
const articles: readonly SourceText[] = [
  {
    id: 'a1',
    text,
    regions: [
      { kind: 'headline', start: 0, end: 23, rule: 'r' },
      { kind: 'body', start: 25, end: text.length, rule: 'r' },
    ],
  },
  { id: 'a2', text: 'لا شيء عن اللجنة. عن لجنة أخرى.', regions: [] },
]

function spanOf(quote: string, occurrence = 1): Span {
  let start = text.indexOf(quote)
  for (let n = 1; n < occurrence; n++) start = text.indexOf(quote, start + 1)
  return { start, end: start + quote.length }
}
const points = (n: number): Value => ({ type: 'count', min: n, max: n, noun: 'نقاط', lemma: 'نقطة' })

function ruled(id: string, span: Span, n: number, more: Partial<Reading> = {}): Reading {
  return {
    id,
    value: points(n),
    words: { field: 'text', ...span, quote: text.slice(span.start, span.end) },
    evidence: [makeEvidence(text, 'text', span)],
    region: 'body',
    voice: 'own',
    speaker: null,
    via: null,
    saidAt: null,
    occasion: null,
    certainty: 'asserted',
    scope: null,
    condition: null,
    derivedFrom: null,
    origin: { by: 'rule', rule: 'count' },
    review: 'proposed',
    ...more,
  }
}

const row = (readings: readonly Reading[], presence: Cell['presence'] = 'stated'): MachineFact => ({
  id: 'points',
  kind: 'agreed-count',
  theme: 'agreement',
  question: { code: 'agreed-count', params: {} },
  cells: { a1: { presence, basis: null, readings, near: [] } },
})

const label = { ar: 'نقاط', en: 'points' }
const decisions = (cells: FactDecision['cells']): DecisionsFile => ({
  format: 'tabayyun-decisions',
  version: 1,
  story: 's',
  editor: { id: 'desk', label },
  people: [],
  places: [],
  occasions: [],
  facts: [{ id: 'points', kind: 'agreed-count', theme: 'agreement', label, sources: { A: ['1'] }, cells }],
})

const fourth: ReadingDecision = {
  value: points(4),
  words: 'أربع نقاط',
  evidence: [{ quote: 'قال المبعوث إن اللجنة اتفقت على أربع نقاط' }],
  voice: 'attributed',
  speaker: 'envoy',
  saidAt: '2025-02-18',
}

const apply = (machine: readonly MachineFact[], cell: CellDecision) =>
  applyDecisions(machine, decisions({ a1: cell }), articles)
const rowsOf = (applied: Applied): readonly Row[] => (applied.ok ? applied.facts : [])
const problemsOf = (applied: Applied) => (applied.ok ? [] : applied.problems)
const cellOf = (applied: Applied, article = 'a1'): Cell => rowsOf(applied)[0]?.cells[article] as Cell
const inBody = spanOf('أربع نقاط', 2)

describe('applyDecisions', () => {
  it('ties an editor’s passages to the text and to its region', () => {
    const applied = apply([], { readings: [{ ...fourth, condition: 'إن اللجنة' }] })
    const [reading] = cellOf(applied).readings
    expect(problemsOf(applied)).toEqual([])
    expect(reading).toMatchObject({
      id: 'points/a1/1',
      words: { ...inBody, quote: 'أربع نقاط' },
      region: 'body',
      origin: { by: 'editor', editor: 'desk' },
      condition: { quote: 'إن اللجنة' },
      certainty: 'asserted',
    })
    expect(text.slice(reading?.evidence[0]?.start, reading?.evidence[0]?.end)).toBe(fourth.evidence[0]?.quote)
  })

  it('confirms what a rule found alike and fills what it left open', () => {
    const { readings } = cellOf(apply([row([ruled('m', inBody, 4)])], { readings: [fourth] }))
    expect(readings).toHaveLength(1)
    expect(readings[0]).toMatchObject({
      origin: { by: 'rule', rule: 'count' },
      review: 'confirmed',
      reviewedBy: 'desk',
      speaker: 'envoy',
      voice: 'attributed',
      saidAt: '2025-02-18',
      machine: { value: points(4), origin: { by: 'rule', rule: 'count' } },
    })
    expect(readings[0]?.evidence.map(({ quote }) => quote)).toEqual(['أربع نقاط', fourth.evidence[0]?.quote])
  })

  it('of two finds on the same words it confirms the one with the same value', () => {
    const finds = [ruled('x', inBody, 40), ruled('y', inBody, 4)]
    const { readings } = cellOf(apply([row(finds)], { readings: [fourth] }))
    expect(readings.map(({ value, review }) => [value, review])).toContainEqual([points(4), 'confirmed'])
    expect(readings.map(({ value, review }) => [value, review])).toContainEqual([points(40), 'proposed'])
  })

  it('takes whole words before the same letters inside another word', () => {
    const reading = { ...fourth, words: 'لجنة', evidence: [{ quote: 'عن اللجنة. عن لجنة أخرى' }] }
    const [found] = cellOf(applyDecisions([], decisions({ a2: { readings: [reading] } }), articles), 'a2').readings
    expect(found?.words.start).toBe((articles[1]?.text.indexOf(' لجنة أخرى') ?? 0) + 1)
  })

  it('shows the words an editor points at where the rule stood on others of the same passage', () => {
    const { readings } = cellOf(apply([row([ruled('m', spanOf('اتفقت على'), 4)])], { readings: [fourth] }))
    expect(readings).toHaveLength(1)
    expect(readings[0]).toMatchObject({ words: { quote: 'أربع نقاط' }, review: 'confirmed' })
    expect(readings[0]?.machine?.words.quote).toBe('اتفقت على')
    expect(readings[0]?.evidence[0]?.quote).toContain('أربع نقاط')
  })

  it.each([
    ['value', ruled('m', inBody, 40)],
    ['speaker', ruled('m', inBody, 4, { speaker: 'minister' })],
    ['certainty', ruled('m', inBody, 4, { certainty: 'possible' })],
  ])('corrects another %s on the same words and keeps what the rule had found', (_, found) => {
    const { readings } = cellOf(apply([row([found])], { readings: [fourth] }))
    expect(readings).toHaveLength(1)
    expect(readings[0]).toMatchObject({
      value: points(4),
      speaker: 'envoy',
      certainty: 'asserted',
      origin: { by: 'editor' },
      review: 'corrected',
      machine: { value: found.value },
    })
  })

  it('leaves what the editor does not touch as proposed, in the order of the text', () => {
    const headline = ruled('h', spanOf('أربع نقاط', 1), 4)
    const minister = ruled('x', spanOf('ثلاث نقاط'), 3)
    const { readings } = cellOf(apply([row([minister, headline])], { readings: [fourth] }))
    expect(readings.map(({ id, review }) => [id, review])).toEqual([
      ['points/a1/1', 'proposed'],
      ['points/a1/2', 'confirmed'],
      ['points/a1/3', 'proposed'],
    ])
  })

  it('keeps a rejected reading, with the reason, and does not count it as stated', () => {
    const why = { ar: 'العنوان عن غيره', en: 'another matter' }
    const { presence, readings } = cellOf(
      apply([row([ruled('m', inBody, 4)])], { rejects: [{ words: { quote: 'أربع نقاط', occurrence: 2 }, why }] }),
    )
    expect(readings[0]).toMatchObject({ review: 'rejected', reviewedBy: 'desk', note: why })
    expect(presence).toBe('not-found')
  })

  it('a person’s silence stands before a rule’s find, but not before what is derived', () => {
    const counted = ruled('d', spanOf('ثلاث نقاط'), 3, { origin: { by: 'derived', rule: 'list' }, derivedFrom: ['m'] })
    const cell = cellOf(apply([row([ruled('m', inBody, 4), counted])], { presence: 'silent' }))
    expect([cell.presence, cell.basis?.code]).toEqual(['silent', 'editor-judged'])
    expect(cell.readings.map(({ review }) => review)).toEqual(['rejected', 'proposed'])
    expect(cell.readings[1]?.derivedFrom).toEqual(['points/a1/1'])
  })

  it('near words of an editor make a near miss', () => {
    const applied = applyDecisions([], decisions({ a2: { near: [{ quote: 'عن اللجنة' }] } }), articles)
    expect(cellOf(applied, 'a2')).toMatchObject({ presence: 'near-miss', near: [{ quote: 'عن اللجنة' }] })
  })

  it('without decisions every article has a cell and nothing else changes', () => {
    const applied = applyDecisions([row([ruled('m', inBody, 4)])], null, articles)
    expect(cellOf(applied).readings).toEqual([ruled('m', inBody, 4)])
    expect(cellOf(applied, 'a2').presence).toBe('not-found')
    expect(rowsOf(applied)[0]?.question?.code).toBe('agreed-count')
  })

  it.each<[string, CellDecision, string]>([
    ['words-not-in-evidence', { readings: [{ ...fourth, words: 'ثلاث نقاط' }] }, 'ثلاث نقاط'],
    ['words-not-in-evidence', { readings: [{ ...fourth, scope: 'في جدة' }] }, 'في جدة'],
  ])('refuses words that are not in their own quote: %s', (code, cell, quote) => {
    expect(problemsOf(apply([], cell))).toEqual([{ fact: 'points', article: 'a1', code, quote }])
  })

  it.each<[string, CellDecision, string]>([
    ['quote-not-found', { readings: [{ ...fourth, evidence: [{ quote: 'خمس نقاط' }] }] }, 'خمس نقاط'],
    ['quote-ambiguous', { near: [{ quote: 'أربع نقاط' }] }, 'أربع نقاط'],
  ])('keeps a passage that the text does not hold as unverified, and lets the rules speak: %s', (code, cell, quote) => {
    const applied = apply([row([ruled('m', inBody, 4)])], cell)
    expect(problemsOf(applied)).toEqual([])
    expect(cellOf(applied).unverified).toEqual([{ code, quote }])
    expect(cellOf(applied).readings.map((r) => [r.id, r.review])).toEqual([['points/a1/1', 'proposed']])
  })

  it('leaves out a rule’s row that an editor sets aside by its words, and no other', () => {
    const aside = (kind: string, quote: string): DecisionsFile => ({
      ...decisions({}),
      facts: [],
      setAside: [{ kind, article: 'a1', words: { quote, occurrence: 2 }, why: label }],
    })
    const machine = [row([ruled('m', inBody, 4)])]
    const idsOf = (file: DecisionsFile) => rowsOf(applyDecisions(machine, file, articles)).map(({ id }) => id)
    expect(idsOf(aside('agreed-count', 'أربع نقاط'))).toEqual([])
    expect(idsOf(aside('utterance', 'أربع نقاط'))).toEqual(['points'])
    expect(idsOf(aside('agreed-count', 'خمس نقاط'))).toEqual(['points'])
  })

  it('refuses a cell of an article that the story does not have', () => {
    expect(problemsOf(applyDecisions([], decisions({ a9: {} }), articles))).toEqual([
      { fact: 'points', article: 'a9', code: 'unknown-article', quote: '' },
    ])
  })
})
