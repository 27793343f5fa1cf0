import { describe, expect, it } from 'vitest'
import { rejectReading, setPresence, splitName } from '@/core/review/edit.ts'
import type { DecisionStore, StoreFault } from '@/core/review/edit-ports.ts'
import { type Act, type Editor, type History, united } from '@/core/review/history.ts'
import type { Story } from '@/core/story/types.ts'
import { placeOf } from '@/state/desk.ts'
import { cellOf, factOf, seedStory } from '@/tools/seed-fixture.ts'
import { deskRules } from './desk-rules.ts'
import { DeskSession, type Rules } from './desk-session.ts'

const base = seedStory(true)
const real = deskRules(base)
const rules: Rules = {
  redecide: async (layers) => real.redecide(layers),
  check: async (json) => real.check(json),
  vocabulary: async (kind) => real.vocabulary(kind),
}

/** A database that several windows share; `fault` makes it refuse. */
function memory() {
  const acts = new Map<string, Map<string, Act>>()
  const watchers = new Set<() => void>()
  const blind = new Set<string>()
  const disk = { fault: null as StoreFault | null, editor: null as Editor | null, acts }
  const rows = (key: string) => [...(acts.get(key) ?? new Map<string, Act>()).values()]
  const answer = <T>(value: () => T) =>
    Promise.resolve(disk.fault ? { ok: false as const, fault: disk.fault } : { ok: true as const, value: value() })
  const store: DecisionStore = {
    read: (key) => answer(() => united(rows(key), [])),
    readOthers: (key) => answer(() => [...acts.keys()].filter((one) => one !== key).flatMap(rows)),
    add: (key, added) =>
      answer(() => {
        acts.set(key, new Map([...(acts.get(key) ?? []), ...added.map((act) => [act.id, act] as const)]))
        for (const look of watchers) look()
        return null
      }),
    editor: () => answer(() => disk.editor),
    keepEditor: (editor) =>
      answer(() => {
        disk.editor = editor
        return null
      }),
    isBlind: (key) => answer(() => blind.has(key)),
    keepBlind: (key, isBlind) =>
      answer(() => {
        blind[isBlind ? 'add' : 'delete'](key)
        return null
      }),
    watch: (_, look) => {
      watchers.add(look)
      return () => watchers.delete(look)
    },
  }
  return { disk, store }
}

let count = 0
const saved: string[] = []
function open(store: DecisionStore, story: Story = base) {
  const tools = {
    store,
    rules,
    stamp: () => ({ id: `act-${count++}`, at: '2025-02-20T09:00:00.000Z' }),
    saveFile: (_: string, text: string) => void saved.push(text),
  }
  const session = new DeskSession(story, tools)
  session.start()
  return session.state
}
const settle = () => new Promise((done) => setTimeout(done, 20))

const why = { ar: 'رقم آخر', en: 'another figure' }
function principles(story = base) {
  const fact = factOf(story, 'agreed-count')
  const article = story.articles.find(({ id }) => id === '001')
  const [reading] = cellOf(story, 'agreed-count', '001').readings
  const place = article && reading && placeOf(base, fact, article, reading)
  if (!place) throw new Error('no reading')
  return place
}
const relation = (story: Story, fact = 'agreed-count') => factOf(story, fact).verdict.relation

async function signedIn(store: DecisionStore, story?: Story) {
  const desk = open(store, story)
  await settle()
  desk.getState().decide(rejectReading(principles(), why))
  desk.getState().sign('هدى')
  await settle()
  return desk
}

it('asks once whose decisions these are, then decides and moves the verdict; undoing moves it back', async () => {
  const desk = open(memory().store)
  expect(relation(base)).toBe('contradiction')
  desk.getState().decide(rejectReading(principles(), why))
  expect(desk.getState()).toMatchObject({ history: [], asking: true })
  desk.getState().sign('  هدى  ')
  await settle()
  const { shown, settled } = desk.getState()
  expect(cellOf(shown, 'agreed-count', '001').readings[0]).toMatchObject({ review: 'rejected', reviewedBy: 'هدى' })
  expect(relation(shown)).not.toBe('contradiction')
  expect(settled?.moved).toEqual({ fact: 'agreed-count', from: 'contradiction', to: 'alone' })
  expect(factOf(shown, 'agreed-count').verdict.reason.ar).toBeTruthy()
  desk.getState().undo()
  await settle()
  expect(desk.getState().shown).toBe(base)
  desk.getState().redo()
  await settle()
  expect(relation(desk.getState().shown)).toBe(relation(shown))
})

it('does not decide without a name', async () => {
  const desk = open(memory().store)
  desk.getState().decide(rejectReading(principles(), why))
  desk.getState().sign(null)
  expect(desk.getState()).toMatchObject({ history: [], asking: false, editor: null })
})

it('finds everything again on the next visit, the name too', async () => {
  const { store } = memory()
  const first = await signedIn(store)
  const second = open(store)
  await settle()
  expect(second.getState().editor?.id).toBe('هدى')
  expect(second.getState().shown).toEqual(first.getState().shown)
})

it('two windows keep each other’s decisions', async () => {
  const { store } = memory()
  const left = await signedIn(store)
  const right = open(store)
  await settle()
  left.getState().decide(setPresence(factOf(base, 'event-duration'), '002', 'near-miss'))
  right.getState().decide(splitName('aiban', 'مساعد بن محمد العيبان'))
  await settle()
  const ids = (history: History) => history.map(({ kind }) => kind).sort()
  expect(ids(left.getState().history)).toEqual(['presence', 'reject', 'split'])
  expect(ids(right.getState().history)).toEqual(['presence', 'reject', 'split'])
  expect(left.getState().shown.facts).toEqual(right.getState().shown.facts)
  expect(relation(base, 'participants-SA')).toBe('wording')
  expect(relation(left.getState().shown, 'participants-SA')).toBe('finer')
})

describe('a database that refuses', () => {
  it('is said, the work goes on, and nothing is lost when it takes acts again', async () => {
    const { store, disk } = memory()
    disk.fault = 'full'
    const desk = await signedIn(store)
    expect(desk.getState().fault).toBe('full')
    expect(relation(desk.getState().shown)).not.toBe('contradiction')
    disk.fault = null
    desk.getState().keepAgain()
    await settle()
    expect(desk.getState().fault).toBeNull()
    const next = open(store)
    await settle()
    expect(next.getState().history).toEqual(desk.getState().history)
  })
})

it('decisions on other texts of the story are offered, not mixed in', async () => {
  const { store } = memory()
  const older = { ...base, articles: base.articles.map((one) => ({ ...one, hash: `${one.hash}0` })) }
  await signedIn(store, older)
  const desk = open(store)
  await settle()
  expect(desk.getState()).toMatchObject({ history: [], elsewhere: 1 })
  desk.getState().bringOver()
  await settle()
  expect(desk.getState().elsewhere).toBe(0)
  expect(relation(desk.getState().shown)).not.toBe('contradiction')
})

describe('a file of decisions', () => {
  it('goes out and comes back in', async () => {
    const desk = await signedIn(memory().store)
    desk.getState().download()
    const file = saved.at(-1) ?? ''
    const other = open(memory().store)
    expect(await other.getState().take(file)).toEqual({ outcome: 'taken', count: 1, unknown: [] })
    await settle()
    expect(other.getState().shown.facts).toEqual(desk.getState().shown.facts)
    expect(other.getState().history[0]).toMatchObject({ kind: 'import', by: { id: 'هدى' } })
  })

  it('is refused with the place of what is wrong, and changes nothing', async () => {
    const desk = await signedIn(memory().store)
    desk.getState().download()
    const file = JSON.parse(saved.at(-1) ?? '')
    const { history } = desk.getState()
    expect(await desk.getState().take('{')).toEqual({ outcome: 'not-json' })
    expect(await desk.getState().take(JSON.stringify({ ...file, story: 'other' }))).toMatchObject({
      outcome: 'other-story',
      story: 'other',
    })
    file.facts[0].verdict = {}
    expect(await desk.getState().take(JSON.stringify(file))).toMatchObject({
      outcome: 'refused',
      problems: [{ path: 'facts[0].verdict', code: 'verdict-not-allowed' }],
    })
    expect(desk.getState().history).toBe(history)
  })
})
