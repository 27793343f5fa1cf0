import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkStory } from '../evidence/check-story.ts'
import type { FactKind } from '../extract/kind.ts'
import { passage, sampleStory } from '../story/testing.ts'
import type { Fact, Story } from '../story/types.ts'
import type { CountValue } from '../values/types.ts'
import { confirmReading, correctReading, presenceSlot, type ReadingPlace, rejectReading, setPresence } from './edit.ts'
import { redecide } from './edit-apply.ts'
import { draftsOf, layersOf, signedLayer } from './edit-layer.ts'
import {
  addReading,
  addRow,
  joinPeople,
  joinRows,
  moveReading,
  noteOn,
  overrideVerdict,
  rateClaim,
  renamePerson,
  renameRow,
} from './edit-own.ts'
import { type Draft, type Editor, type History, recorded, standing, undone, united } from './history.ts'
import { parseDecisions } from './parse.ts'
import { agreementOf, consensus, forgedActs, judgements, reviewFile } from './reviewers.ts'
import { signOff, standingOf } from './sign-off.ts'

const kind: FactKind = {
  id: 'agreed-count',
  theme: 'agreement',
  valueTypes: ['count', 'duration', 'organisation', 'proposition', 'person'],
  policy: { nature: 'settled', attribution: false },
}
const story: Story = {
  ...sampleStory,
  facts: sampleStory.facts.map((fact) => (fact.derived ? fact : { ...fact, kind: kind.id })),
}
const rules = { kinds: [kind], originOf: (id: string) => id }
const huda: Editor = { id: 'هدى', label: { ar: 'هدى', en: 'Huda' } }
const nur: Editor = { id: 'نور', label: { ar: 'نور', en: 'Nur' } }
const why = { ar: 'لأن', en: 'because' }

const made = (by: Editor, ...drafts: readonly Draft[]): History =>
  drafts.reduce<History>(
    (all, draft) => recorded(all, draft, { id: `${by.id}${all.length}`, at: '2025-02-20T09:00:00Z', by }),
    [],
  )
const laid = (history: History): Story => redecide(story, layersOf(history, story), rules)
const decided = (...drafts: readonly Draft[]): Story => laid(made(huda, ...drafts))

function factIn(from: Story, id: string): Fact {
  const fact = from.facts.find((one) => one.id === id)
  if (!fact) throw new Error(id)
  return fact
}
const rowIds = (from: Story): readonly string[] => from.facts.map(({ id }) => id)
function articleIn(id: string) {
  const article = story.articles.find((one) => one.id === id)
  if (!article) throw new Error(id)
  return article
}
function place(fact: string, id: string): ReadingPlace {
  const reading = factIn(story, fact).cells[id]?.readings[0]
  if (!reading) throw new Error(`${fact}/${id}`)
  return { fact: factIn(story, fact), article: articleIn(id), reading }
}

const head = {
  id: 'own-1',
  kind: kind.id,
  theme: 'numbers',
  label: { ar: 'كم؟', en: 'How many?' },
  sources: {},
} as const
const four: CountValue = { type: 'count', min: 4, max: 4, noun: 'مشاريع', lemma: 'مشروع' }
const words = { words: passage('a1', '4 مشاريع'), evidence: passage('a1', 'أقر 4 مشاريع بعد نقاش طويل') }

describe('what no rule found', () => {
  it('is a row and a reading of the editor’s, verbatim at its place, and is gone when it is undone', () => {
    const history = made(huda, addRow(head), addReading(head, articleIn('a1'), { ...words, value: four }))
    const row = factIn(laid(history), 'own-1')
    expect(row.label).toEqual(head.label)
    expect(row.cells['a1']).toMatchObject({ presence: 'stated', readings: [{ value: four, origin: { by: 'editor' } }] })
    expect(row.cells['a1']?.readings[0]?.words).toMatchObject({ start: words.words.start, end: words.words.end })
    expect(row.verdict.coverage).toEqual({ stated: 1, of: 3 })
    expect(checkStory(laid(history))).toEqual([])
    const last = standing(history).get('row own-1')
    const back = history.reduce((all, act) => undone(all, { id: `u${act.id}`, at: '', by: huda }, act.id), history)
    expect(last?.by).toEqual(huda)
    expect(laid(back)).toBe(story)
  })

  it('a correction on other words keeps the rule’s words beside', () => {
    const at = place('project-count', 'a1')
    const moved = { words: passage('a1', 'ساعتين'), evidence: passage('a1', 'استمر اللقاء ساعتين') }
    const reading = factIn(decided(correctReading(at, { passage: moved, why })), 'project-count').cells['a1']?.readings
    expect(reading).toHaveLength(1)
    expect(reading?.[0]).toMatchObject({
      id: at.reading.id,
      review: 'corrected',
      words: { quote: 'ساعتين' },
      machine: { words: at.reading.words },
    })
  })
})

describe('rows', () => {
  it('a reading moved into a new row splits the old one; the same reading, under the same name', () => {
    const at = place('project-count', 'a1')
    const split = decided(moveReading(at, head))
    expect(factIn(split, 'project-count').cells['a1']).toMatchObject({ presence: 'not-found', readings: [] })
    expect(factIn(split, 'own-1').cells['a1']?.readings).toMatchObject([
      { id: at.reading.id, movedFrom: 'project-count', value: at.reading.value },
    ])
  })

  it('joined rows are one, with what both had; joined both ways round they are still one', () => {
    const [a, b] = [factIn(story, 'project-count'), factIn(story, 'opening')]
    const count = (fact: Fact) => Object.values(fact.cells).flatMap(({ readings }) => readings).length
    const one = decided(joinRows(a, b))
    expect(rowIds(one)).not.toContain('opening')
    expect(factIn(one, 'project-count').joined).toEqual(['opening'])
    expect(count(factIn(one, 'project-count'))).toBe(count(a) + count(b))
    const ring = laid(united(made(huda, joinRows(a, b)), made(nur, joinRows(b, a))))
    expect(rowIds(ring).filter((id) => id === 'opening' || id === 'project-count')).toHaveLength(1)
  })

  it('a new wording, a verdict of one’s own and a note stand beside what was there, and a signature tells', () => {
    const fact = factIn(story, 'project-count')
    const signed = { ...story, signOff: signOff(story, 'منى', '2025-02-20') }
    const label = { ar: 'كم مشروعًا أُقرّ؟', en: 'How many were passed?' }
    const after = decided(
      renameRow(fact, label),
      overrideVerdict(fact, 'framing', why),
      noteOn({ on: 'row', fact }, why, huda.id),
      noteOn({ on: 'article', article: articleIn('a2') }, why, huda.id),
    )
    const row = factIn(after, 'project-count')
    expect(row).toMatchObject({
      label,
      worded: { was: fact.label, by: huda.id },
      judged: { relation: 'framing', why, by: huda.id },
      notes: [{ on: 'row', text: why }],
    })
    expect(row.verdict.relation).toBe('contradiction')
    expect(after.notes).toMatchObject([{ on: 'article', article: 'a2' }])
    expect(standingOf({ ...after, signOff: signed.signOff })).toBe('changed')
  })

  it('a rating stands on the claim’s own words', () => {
    const row = factIn(decided(rateClaim(place('project-count', 'a1'), 'غير دقيق')), 'project-count')
    expect(row.ratings).toMatchObject([
      { article: 'a1', rating: 'غير دقيق', by: huda.id, words: { quote: '4 مشاريع' } },
    ])
  })
})

describe('people', () => {
  const [first, second] = story.people.filter(({ type }) => type === 'person')

  it('two entries become one with the names of both; an entry is called anew', () => {
    const other = { id: 'other', type: 'person', label: why, names: ['آخر'], side: null } as const
    const two = { ...story, people: [...story.people, other] }
    if (!first) throw new Error('no person')
    const history = made(huda, joinPeople(first.id, 'other'), renamePerson(first.id, { ar: 'الرئيس', en: 'Mayor' }))
    const { people } = redecide(two, layersOf(history, two), rules)
    expect(people.map(({ id }) => id)).not.toContain('other')
    expect(people.find(({ id }) => id === first.id)).toMatchObject({
      label: { ar: 'الرئيس' },
      names: [...first.names, 'آخر'],
    })
    expect(second?.id).not.toBe(first.id)
  })
})

const drafts: readonly Draft[] = [
  confirmReading(place('project-count', 'a1')),
  rejectReading(place('project-count', 'a1'), why),
  correctReading(place('project-count', 'a2'), { value: four }),
  setPresence(factIn(story, 'opening'), 'a1', 'silent', why),
  addRow(head),
  addReading(head, articleIn('a1'), { ...words, value: four }),
  moveReading(place('project-count', 'a2'), head),
  joinRows(factIn(story, 'project-count'), factIn(story, 'opening')),
  renameRow(factIn(story, 'project-count'), why),
  overrideVerdict(factIn(story, 'project-count'), 'unclear', why),
  noteOn({ on: 'reading', ...place('project-count', 'a1') }, why, huda.id),
  noteOn({ on: 'article', article: articleIn('a2') }, why, huda.id),
  rateClaim(place('project-count', 'a2'), 'صحيح جزئيًا'),
  consensus(presenceSlot(factIn(story, 'opening'), 'a2'), { on: 'presence', cell: { presence: 'later' } }),
]
const some = fc.array(fc.constantFrom(...drafts), { maxLength: 8 })
const again = (json: unknown): unknown => JSON.parse(JSON.stringify(json))

describe('the algebra', () => {
  it('undoing what was done leaves the story as it was', () => {
    fc.assert(
      fc.property(some, fc.constantFrom(...drafts), (before, draft) => {
        const history = made(huda, ...before)
        const done = recorded(history, draft, { id: 'x', at: '2025-02-20T10:00:00Z', by: huda })
        const back = undone(done, { id: 'y', at: '2025-02-20T10:00:01Z', by: huda }, 'x')
        expect(layersOf(back, story)).toEqual(layersOf(history, story))
      }),
      { numRuns: 60 },
    )
  })

  it('two reviews united are one, in whichever order and however often, and so is what they agree on', () => {
    fc.assert(
      fc.property(some, some, (a, b) => {
        const [mine, theirs] = [made(huda, ...a), made(nur, ...b)]
        const one = united(mine, theirs)
        expect(united(theirs, mine)).toEqual(one)
        expect(united(one, theirs)).toEqual(one)
        expect(judgements(united(theirs, mine))).toEqual(judgements(one))
        expect(laid(united(theirs, mine)).facts).toEqual(laid(one).facts)
      }),
      { numRuns: 40 },
    )
  })

  it('decisions on different things come to the same in any order', () => {
    const apart = drafts.filter(({ kind }) => kind !== 'reject')
    fc.assert(
      fc.property(fc.shuffledSubarray(apart), (order) => {
        const sorted = apart.filter((draft) => order.includes(draft))
        expect(
          laid(made(huda, ...order))
            .facts.map(({ id, cells, judged, label }) => [id, cells, judged, label])
            .sort(),
        ).toEqual(
          laid(made(huda, ...sorted))
            .facts.map(({ id, cells, judged, label }) => [id, cells, judged, label])
            .sort(),
        )
      }),
      { numRuns: 60 },
    )
  })

  it('every file passes the validator, with and without the acts; every passage stays verbatim; the rules’ record stays', () => {
    fc.assert(
      fc.property(some, (all) => {
        const history = made(huda, ...all)
        const known = { kinds: [kind], people: story.people.map(({ id }) => id) }
        const files = [signedLayer(history, story, huda), reviewFile(history, story, huda)]
        for (const file of files) expect(parseDecisions(again(file), known)).toMatchObject({ ok: true })
        expect(forgedActs(history, story)).toEqual([])
        const after = laid(history)
        expect(checkStory(after)).toEqual([])
        const found = after.facts.flatMap(({ cells }) => Object.values(cells).flatMap(({ readings }) => readings))
        for (const { id, value, machine, origin } of found) {
          const rule = story.facts
            .flatMap(({ cells }) => Object.values(cells).flatMap(({ readings }) => readings))
            .find((one) => one.id === id)
          if (rule && origin.by !== 'derived') expect([value, machine?.value]).toContainEqual(rule.value)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('a file without acts, read back, gives the same rows', () => {
    fc.assert(
      fc.property(some, (all) => {
        const history = made(huda, ...all)
        const file = signedLayer(history, story, huda)
        const read = made(huda, ...draftsOf(file, story).drafts)
        expect(laid(read).facts).toEqual(laid(history).facts)
      }),
      { numRuns: 40 },
    )
  })
})

describe('two reviewers', () => {
  const at = place('project-count', 'a1')
  const [mine, theirs] = [
    made(huda, confirmReading(at), confirmReading(place('project-count', 'a2'))),
    made(
      nur,
      rejectReading(at, why),
      confirmReading(place('project-count', 'a2')),
      setPresence(at.fact, 'a3', 'silent'),
    ),
  ]
  const both = united(mine, theirs)
  const states = (history: History) =>
    judgements(history)
      .map(({ state }) => state)
      .sort()

  it('agree, differ, or decide alone; one settles it for all', () => {
    expect(states(both)).toEqual(['agreed', 'conflict', 'single'])
    const conflict = judgements(both).find(({ state }) => state === 'conflict')
    if (!conflict) throw new Error('no conflict')
    const draft = consensus(conflict.slot, conflict.by.get(nur.id)?.after ?? null)
    const settled = recorded(both, draft, { id: 'c', at: '2025-02-20T10:00:00Z', by: huda })
    expect(states(settled)).toEqual(['agreed', 'settled', 'single'])
    expect(standing(settled).get(conflict.slot.key)?.after?.on).toBe('rejection')
  })

  it('agreement is counted over what both decided on', () => {
    expect(agreementOf(mine)).toBeNull()
    expect(agreementOf(both)).toBeCloseTo(0, 9)
  })

  it('a forged place, another row’s slot, a polluting key and a place out of all order are refused', () => {
    const [act] = reviewFile(mine, story, huda).acts ?? []
    if (!act) throw new Error('no act')
    const key = (text: string): History => [{ ...act, slot: { ...act.slot, key: text } }]
    expect(forgedActs(key(act.slot.key.replace(/:\d+-\d+/, ':5-99999')), story)).toEqual([0])
    expect(forgedActs(key(act.slot.key.replace('project-count', 'opening')), story)).toEqual([0])
    const file = reviewFile(mine, story, huda)
    const text = JSON.stringify(file)
    const refused = (json: string) => parseDecisions(JSON.parse(json), { kinds: [kind] })
    expect(refused(text.replace('"seq":1', '"seq":9e15'))).toMatchObject({ ok: false })
    expect(refused(text.replace('"kind":"confirm"', '"__proto__":{"isAdmin":true},"kind":"confirm"'))).toMatchObject({
      ok: false,
    })
    expect(refused(text.replace('"cells":{', '"cells":{"__proto__":{},'))).toMatchObject({ ok: false })
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined()
  })
})
