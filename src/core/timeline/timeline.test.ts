import { describe, expect, it } from 'vitest'
import { reading, sampleStory } from '../story/testing.ts'
import type { Fact, Reading } from '../story/types.ts'
import type { DateValue, Value } from '../values/types.ts'
import { timelineOf } from './timeline.ts'
import { dayCount } from './windows.ts'

const day = (iso: string): number => dayCount(iso) ?? Number.NaN
const date = (from: string | null, to: string | null): DateValue => ({
  type: 'date',
  from,
  to,
  grain: 'day',
  certain: [],
  implied: [],
})
const opening: Value = { type: 'proposition', present: true }

function row(id: string, kind: string, readings: Readonly<Record<string, readonly Reading[]>>, derived = false): Fact {
  const [model] = sampleStory.facts
  if (!model) throw new Error('no row')
  const cells = Object.fromEntries(
    Object.entries(readings).map(([article, list]) => [
      article,
      { presence: 'stated' as const, basis: null, near: [], readings: list },
    ]),
  )
  return { ...model, id, kind, derived, cells }
}
const said = (id: 'a1' | 'a2' | 'a3', value: Value, more: Partial<Reading> = {}): Reading =>
  id === 'a1'
    ? reading('r', id, value, 'واستمر اللقاء ساعتين', 'ساعتين', { id: `r/${id}/${JSON.stringify(value)}`, ...more })
    : reading('r', id, value, 'المجلس', 'المجلس', { id: `r/${id}/${JSON.stringify(value)}`, ...more })

const all = ['a1', 'a2', 'a3']
const draw = (facts: readonly Fact[], columns = all) => timelineOf(sampleStory, facts, columns)

describe('the timeline', () => {
  it('joins outlets that give one day, and parts those that do not', () => {
    const [group] = draw([
      row('when', 'dated', {
        a1: [said('a1', date('2025-02-18', '2025-02-19'))],
        a2: [said('a2', date('2025-02-18', '2025-02-19'))],
        a3: [said('a3', date('2025-02-01', '2025-03-01'))],
      }),
    ]).happened
    expect(group?.lanes.map(({ side, window }) => [side.voices.length, window.to - window.from])).toEqual([
      [2, 1],
      [1, 28],
    ])
  })

  it('reads «next week» from the day of speaking, by the story’s own week', () => {
    const next = row('opening-next-week', 'coming-event', {
      a1: [said('a1', opening, { saidAt: '2025-02-18', certainty: 'denied' })],
    })
    const [lane] = draw([next]).coming[0]?.lanes ?? []
    expect(lane?.window).toEqual({ from: day('2025-02-24'), to: day('2025-03-03') })
    expect(lane?.said).toBe(day('2025-02-18'))
    const month = { ...next, id: 'opening-next-month' }
    expect(draw([month]).coming[0]?.lanes[0]?.window).toEqual({ from: day('2025-03-01'), to: day('2025-04-01') })
  })

  it('gives no window where the day of speaking is not known', () => {
    expect(draw([row('opening-next-week', 'coming-event', { a2: [said('a2', opening)] })]).coming).toEqual([])
  })

  it('lets what is still to come begin no earlier than it was said', () => {
    const open = row('window', 'coming-event', { a1: [said('a1', date(null, '2025-03-01'))] })
    expect(draw([open]).coming[0]?.lanes[0]?.window.from).toBe(day('2025-02-18'))
    expect(draw([{ ...open, kind: 'dated' }]).happened[0]?.lanes[0]?.window.from).toBe(Number.NEGATIVE_INFINITY)
  })

  it('keeps what only follows apart from what was said', () => {
    const left = row('left', 'coming-event', { a1: [said('a1', date('2025-02-19', '2025-02-24'))] }, true)
    const timeline = draw([left])
    expect(timeline.coming).toEqual([])
    expect(timeline.speakers).toEqual([])
    expect(timeline.left.map(({ windows }) => windows.length)).toEqual([1])
  })

  it('counts days around the articles where the event has none, and draws no day that nobody spoke of', () => {
    const undated = {
      ...sampleStory,
      story: { ...sampleStory.story, event: { from: '0001-01-01', to: '0001-01-03', place: null } },
    }
    const facts = [row('when', 'dated', { a1: [said('a1', date('2025-02-18', '2025-02-19'))] })]
    expect(timelineOf(undated, facts, all).axis).toEqual([
      { type: 'day', near: true, from: day('2025-02-18'), to: day('2025-02-19') },
    ])
    const silent = { ...undated, articles: undated.articles.filter(({ id }) => id === 'a2') }
    expect(timelineOf(silent, [], ['a2']).axis).toEqual([])
  })

  it('draws nothing of an outlet that is hidden', () => {
    const facts = [row('when', 'dated', { a1: [said('a1', date('2025-02-18', '2025-02-19'))] })]
    expect(draw(facts, ['a2', 'a3']).happened).toEqual([])
    expect(draw(facts, ['a2', 'a3']).reach.map(({ article }) => article)).toEqual(['a2', 'a3'])
  })

  it('says on which days each speaker was heard, each row once', () => {
    const quoted = { speaker: 'khatib', saidAt: '2025-02-18', occasion: 'after' }
    const { speakers } = draw([
      row('one', 'position', { a1: [said('a1', opening, quoted)] }),
      row('two', 'position', { a1: [said('a1', opening, { ...quoted, saidAt: '2025-02-20' })] }),
    ])
    expect(speakers).toEqual([
      {
        speaker: 'khatib',
        days: [
          { day: day('2025-02-18'), occasions: ['after'], heard: [{ fact: 'one', article: 'a1' }] },
          { day: day('2025-02-20'), occasions: ['after'], heard: [{ fact: 'two', article: 'a1' }] },
        ],
      },
    ])
  })

  it('knows where an article stops, and that it does not know', () => {
    expect(draw([]).reach.map(({ until }) => until)).toEqual([day('2025-02-18'), null, day('2025-02-18')])
  })
})
