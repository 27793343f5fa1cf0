import { describe, expect, it } from 'vitest'
import { checkStory } from '../evidence/check-story.ts'
import type { FactKind } from '../extract/kind.ts'
import { passage, sampleStory } from '../story/testing.ts'
import type { Cell, Fact, Reading, Story } from '../story/types.ts'
import { confirmReading, correctReading, rejectReading, setPresence, splitName, withdraw } from './edit.ts'
import { redecide } from './edit-apply.ts'
import { draftsOf, layersOf, signedLayer } from './edit-layer.ts'
import { type Draft, type Editor, type History, recorded, undone } from './history.ts'
import { parseDecisions } from './parse.ts'

const kind: FactKind = {
  id: 'agreed-count',
  theme: 'agreement',
  valueTypes: ['count', 'duration', 'organisation', 'proposition', 'person'],
  policy: { nature: 'settled', attribution: false },
}
const rules = { kinds: [kind], originOf: (id: string) => id }
const huda: Editor = { id: 'هدى', label: { ar: 'هدى', en: 'Huda' } }
const nur: Editor = { id: 'نور', label: { ar: 'نور', en: 'Nur' } }
const why = { ar: 'رقم مقال آخر', en: 'a figure of another article' }

const factIn = (story: Story, id: string): Fact => {
  const fact = story.facts.find((one) => one.id === id)
  if (!fact) throw new Error(id)
  return fact
}
const base: Story = redecideAll(sampleStory)
/** The sample's verdicts are drawn by hand; those of the tests are computed. */
function redecideAll(story: Story): Story {
  const drafts = story.facts.map((fact): Draft => setPresence(fact, 'a3', 'silent'))
  const computed = redecide(story, layersOf(historyOf(...drafts.map((draft) => [draft, huda] as const)), story), rules)
  const facts = computed.facts.map((fact, n) => ({
    ...fact,
    cells: { ...fact.cells, a3: story.facts.find(({ id }) => id === fact.id)?.cells['a3'] as Cell },
    verdict: { ...fact.verdict, n },
  }))
  return { ...story, facts: facts.map(({ verdict: { n: _, ...verdict }, ...fact }) => ({ ...fact, verdict })) }
}

function historyOf(...acts: readonly (readonly [Draft, Editor])[]): History {
  return acts.reduce<History>(
    (history, [draft, by]) => recorded(history, draft, { id: `${history.length}`, at: '2025-02-20T09:00:00Z', by }),
    [],
  )
}

const laid = (history: History, story = base): Story => redecide(story, layersOf(history, story), rules)
const decidedBy = (...drafts: readonly Draft[]): Story => laid(historyOf(...drafts.map((one) => [one, huda] as const)))

function place(fact: string, id: string, story = base) {
  const article = story.articles.find((one) => one.id === id)
  const reading = factIn(story, fact).cells[id]?.readings[0]
  if (!article || !reading) throw new Error(`${fact}/${id}`)
  return { fact: factIn(story, fact), article, reading }
}
const readingOf = (story: Story, fact: string, id: string): Reading => place(fact, id, story).reading

it('a rejected reading stays in sight, its row is judged without it, and undoing brings the verdict back', () => {
  expect(factIn(base, 'project-count').verdict.relation).toBe('contradiction')
  const history = historyOf([rejectReading(place('project-count', 'a1'), why), huda])
  const story = laid(history)
  expect(readingOf(story, 'project-count', 'a1')).toMatchObject({ review: 'rejected', reviewedBy: 'هدى', note: why })
  expect(factIn(story, 'project-count').verdict).toMatchObject({ relation: 'same', coverage: { stated: 1 } })
  const back = undone(history, { id: 'x', at: '2025-02-20T09:01:00Z', by: huda })
  expect(laid(back)).toBe(base)
})

it('a correction stands beside what the rule found, and the row is judged by it', () => {
  const three = { type: 'count', min: 3, max: 3, noun: 'مشاريع', lemma: 'مشروع' } as const
  const story = decidedBy(correctReading(place('project-count', 'a1'), { value: three, why }))
  const reading = readingOf(story, 'project-count', 'a1')
  expect(reading).toMatchObject({ value: three, review: 'corrected', reviewedBy: 'هدى', note: why })
  expect(reading.machine).toMatchObject({ value: { min: 4 }, origin: { by: 'rule' } })
  expect(reading.id).toBe('project-count/a1/1')
  expect(factIn(story, 'project-count').verdict.relation).not.toBe('contradiction')
})

it('a speaker or a degree of certainty is corrected alone', () => {
  const heard = decidedBy(correctReading(place('project-count', 'a2'), { speaker: 'khatib', certainty: 'unlikely' }))
  expect(readingOf(heard, 'project-count', 'a2')).toMatchObject({
    speaker: 'khatib',
    voice: 'attributed',
    certainty: 'unlikely',
    value: { min: 3 },
    machine: { certainty: 'asserted', speaker: null },
  })
  const own = decidedBy(correctReading(place('project-count', 'a1'), { speaker: null }))
  expect(readingOf(own, 'project-count', 'a1')).toMatchObject({ speaker: null, voice: 'own', certainty: 'asserted' })
})

it('a confirmation keeps the rule’s reading and says who stands for it', () => {
  const story = decidedBy(confirmReading(place('project-count', 'a1')))
  expect(readingOf(story, 'project-count', 'a1')).toMatchObject({
    review: 'confirmed',
    reviewedBy: 'هدى',
    origin: { by: 'rule' },
    speaker: 'khatib',
    occasion: 'after',
  })
})

it('a presence rejects what was found in the cell; withdrawing it gives the cell back', () => {
  const draft = setPresence(factIn(base, 'project-count'), 'a1', 'silent', why)
  const story = decidedBy(draft)
  expect(factIn(story, 'project-count').cells['a1']).toMatchObject({ presence: 'silent', note: why })
  expect(readingOf(story, 'project-count', 'a1').review).toBe('rejected')
  expect(decidedBy(draft, withdraw(draft.slot))).toBe(base)
})

it('only the row that a decision touches is a new object', () => {
  const story = decidedBy(rejectReading(place('project-count', 'a1'), why))
  const changed = story.facts.filter((fact) => !base.facts.includes(fact)).map(({ id }) => id)
  expect(changed).toEqual(['project-count'])
})

it('every passage is verbatim after every kind of decision', () => {
  const story = decidedBy(
    confirmReading(place('opening', 'a2')),
    correctReading(place('project-count', 'a1'), { certainty: 'expected' }),
    rejectReading(place('length', 'a1'), why),
    setPresence(factIn(base, 'opening'), 'a1', 'near-miss'),
  )
  expect(checkStory(story)).toEqual([])
})

it('words that stand in their passage twice are the ones meant', () => {
  const { fact, article, reading } = place('project-count', 'a1')
  const text = 'أقر 4 مشاريع ثم 4 مشاريع'
  const at = (start: number, quote: string) => ({ field: 'text' as const, start, end: start + quote.length, quote })
  const second = {
    ...reading,
    words: at(text.lastIndexOf('4'), '4 مشاريع'),
    evidence: [{ ...at(0, text), prefix: '', suffix: '' }],
  }
  const here: Fact = { ...fact, cells: { ...fact.cells, a1: { ...(fact.cells['a1'] as Cell), readings: [second] } } }
  const story: Story = {
    ...base,
    facts: [here],
    articles: base.articles.map((one) => (one.id === 'a1' ? { ...one, text, regions: [] } : one)),
  }
  const draft = correctReading(
    { fact: here, article: { ...article, text }, reading: second },
    { certainty: 'possible' },
  )
  const result = readingOf(laid(historyOf([draft, huda]), story), 'project-count', 'a1')
  expect(result.words.start).toBe(second.words.start)
  expect(result.review).toBe('corrected')
})

describe('a name merge', () => {
  const named = (id: 'a1' | 'a3', name: string, words: string): Cell => {
    const { prefix: _, suffix: __, ...slice } = passage(id, words)
    const reading = { ...readingOf(base, 'host', id), value: { type: 'person', name, entity: 'khatib' } as const }
    return { presence: 'stated', basis: null, near: [], readings: [{ ...reading, words: slice }] }
  }
  const host = factIn(base, 'host')
  const fact: Fact = {
    ...host,
    id: 'mayor',
    cells: { ...host.cells, a1: named('a1', 'أحمد الخطيب', 'المجلس'), a3: named('a3', 'احمد الخطيب', 'المجلس') },
  }
  const people = base.people.map((one) =>
    one.id === 'khatib' ? { ...one, names: ['أحمد الخطيب', 'سامي الخطيب'] } : one,
  )
  const story: Story = { ...base, people, facts: [...base.facts, fact] }

  it('is undone: the spelling is somebody of its own, and rows that have it are judged anew', () => {
    const mayor = { ...fact, cells: { ...fact.cells, a3: named('a3', 'سامي الخطيب', 'المجلس') } }
    const merged = { ...story, facts: [...base.facts, mayor] }
    const split = laid(historyOf([splitName('khatib', 'سامي الخطيب', why), huda]), merged)
    expect(split.people.find(({ id }) => id === 'khatib')?.names).toEqual(['أحمد الخطيب'])
    expect(readingOf(split, 'mayor', 'a3').value).toMatchObject({ entity: 'سامي-الخطيب' })
    expect(readingOf(split, 'mayor', 'a1').value).toMatchObject({ entity: 'khatib' })
    expect(factIn(split, 'mayor').verdict.relation).toBe('contradiction')
    expect(factIn(split, 'length')).toBe(factIn(merged, 'length'))
  })

  it('reaches those who speak: the article’s own spelling tells who is meant', () => {
    const heard = story.facts.flatMap(({ id, cells }) =>
      (cells['a1']?.readings ?? []).filter(({ speaker }) => speaker === 'khatib').map(() => id),
    )
    const split = laid(historyOf([splitName('khatib', 'أحمد الخطيب', why), huda]), story)
    expect(heard).not.toEqual([])
    for (const id of heard) expect(readingOf(split, id, 'a1').speaker).toBe('احمد-الخطيب')
  })

  it('leaves a name alone that the table does not tie to the person', () => {
    expect(laid(historyOf([splitName('khatib', 'شخص آخر'), huda]), story)).toBe(story)
  })
})

describe('the file of decisions', () => {
  const history = historyOf(
    [rejectReading(place('project-count', 'a1'), why), huda],
    [correctReading(place('project-count', 'a2'), { speaker: 'khatib' }), nur],
    [setPresence(factIn(base, 'opening'), 'a1', 'later', why), huda],
    [splitName('khatib', 'احمد الخطيب', why), nur],
  )

  it('is one for each editor, and passes the validator', () => {
    const layers = layersOf(history, base)
    expect(layers.map(({ editor }) => editor.id)).toEqual(['هدى', 'نور'])
    for (const layer of [...layers, signedLayer(history, base, huda)]) {
      expect(parseDecisions(JSON.parse(JSON.stringify(layer)), { kinds: [kind] })).toMatchObject({ ok: true })
    }
  })

  it('read back gives the same story', () => {
    const file = signedLayer(history, base, huda)
    const { drafts, unknown } = draftsOf(file, base)
    expect(unknown).toEqual([])
    const again = laid(historyOf(...drafts.map((draft) => [draft, huda] as const)))
    expect(again.facts).toEqual(redecide(base, [file], rules).facts)
    expect(factIn(again, 'project-count').verdict).toEqual(factIn(laid(history), 'project-count').verdict)
  })

  it('keeps a row that the story no longer has where the editor vouches for a reading, and names the others', () => {
    const file = signedLayer(history, base, huda)
    const { drafts, unknown } = draftsOf(file, { ...base, facts: [] })
    expect(unknown.map(({ id }) => id)).toEqual(['opening'])
    expect(drafts.flatMap(({ after }) => (after?.on === 'row' ? [after.row.id] : []))).toEqual(['project-count'])
  })
})
