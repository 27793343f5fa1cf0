import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameSlot } from './edit.ts'
import {
  type Act,
  type Draft,
  effective,
  type History,
  recorded,
  redone,
  standing,
  undoable,
  undone,
  united,
} from './history.ts'
import { restored, until } from './revisit.ts'

const by = { id: 'huda', label: { ar: 'هدى', en: 'Huda' } }
let count = 0
const stamp = (at = '2025-02-18T10:00:00.000Z', id = `act-${count++}`) => ({ id, at, by })
const slots = ['سالم', 'أمين', 'هند'].map((name) => nameSlot('person', name))

type Step = { readonly do: 'decide' | 'withdraw' | 'undo' | 'redo'; readonly slot: number; readonly word: string }
const step: fc.Arbitrary<Step> = fc.record({
  do: fc.constantFrom('decide', 'decide', 'withdraw', 'undo', 'redo'),
  slot: fc.nat(slots.length - 1),
  word: fc.string({ maxLength: 3 }),
})

function take(history: History, { do: what, slot, word }: Step, mark = stamp()): History {
  if (what === 'undo') return undone(history, mark)
  if (what === 'redo') return redone(history, mark)
  const place = slots[slot]
  if (place?.on !== 'name') return history
  const name = { entity: place.entity, name: place.name, why: { ar: word, en: word } }
  const after = what === 'withdraw' ? null : { on: 'name' as const, name }
  return recorded(history, { kind: what === 'withdraw' ? 'withdraw' : 'split', slot: place, after }, mark)
}

const histories = fc.array(step, { maxLength: 25 }).map((steps) => steps.reduce((h, s) => take(h, s), [] as History))

/** What a reader would see: each slot's content. */
const shown = (history: History) =>
  Object.fromEntries([...standing(history)].map(([key, { after }]) => [key, after] as const).sort())

describe('undo', () => {
  it('after a decision gives back what stood before it, and redo gives the decision again', () => {
    fc.assert(
      fc.property(histories, step, (history, { slot, word }) => {
        const decided = take(history, { do: 'decide', slot, word })
        const back = undone(decided, stamp())
        expect(shown(back)).toEqual(shown(history))
        expect(shown(redone(back, stamp()))).toEqual(shown(decided))
      }),
    )
  })

  it('walks through the same states as a stack of states would', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let history: History = []
        let past: unknown[] = []
        let now: unknown = shown(history)
        let future: unknown[] = []
        for (const one of steps) {
          history = take(history, one)
          if (one.do === 'undo' && past.length > 0) {
            future = [now, ...future]
            now = past.at(-1)
            past = past.slice(0, -1)
          } else if (one.do === 'redo' && future.length > 0) {
            past = [...past, now]
            now = future[0]
            future = future.slice(1)
          } else if (one.do === 'decide' || one.do === 'withdraw') {
            past = [...past, now]
            now = shown(history)
            future = []
          }
          expect(shown(history)).toEqual(now)
        }
      }),
    )
  })

  it('lifts one act out of the middle and leaves what came after', () => {
    let history: History = []
    history = take(history, { do: 'decide', slot: 0, word: 'أ' })
    history = take(history, { do: 'decide', slot: 1, word: 'ب' })
    const first = history[0] as Act
    const after = undone(history, stamp(), first.id)
    expect([...standing(after).keys()]).toEqual([slots[1]?.key])
    expect(undoable(after)?.slot.key).toBe(slots[1]?.key)
  })

  it('does nothing where there is nothing to undo or redo', () => {
    expect(undone([], stamp())).toEqual([])
    const once = take([], { do: 'decide', slot: 0, word: '' })
    expect(redone(once, stamp())).toBe(once)
  })

  it('says what stood before and after', () => {
    const decided = take([], { do: 'decide', slot: 0, word: 'أ' })
    const lifted = undone(decided, stamp()).at(-1)
    expect(lifted?.before).toEqual(decided[0]?.after)
    expect(lifted?.after).toBeNull()
  })
})

describe('two windows', () => {
  it('lose nothing: union in any order, any number of times, is one history that holds both', () => {
    const grown = fc.tuple(histories, fc.array(step, { maxLength: 6 }), fc.array(step, { maxLength: 6 }))
    fc.assert(
      fc.property(grown, ([trunk, left, right]) => {
        const a = left.reduce((h, s) => take(h, s), trunk)
        const b = right.reduce((h, s) => take(h, s), trunk)
        const both = united(a, b)
        expect(united(b, a)).toEqual(both)
        expect(united(both, a)).toEqual(both)
        expect(new Set(both.map(({ id }) => id))).toEqual(new Set([...a, ...b].map(({ id }) => id)))
      }),
    )
  })

  it('keep causes before effects, though a clock runs late', () => {
    const decided = recorded([], { kind: 'split', slot: slots[0] as never, after: null }, stamp('2030-01-01T00:00:00Z'))
    const lifted = undone(decided, stamp('2001-01-01T00:00:00Z'))
    expect(united(lifted, []).map(({ kind }) => kind)).toEqual(['split', 'undo'])
    expect(effective(united(lifted, [])).filter(({ kind }) => kind === 'split')).toEqual([])
  })
})

it('whatever happened since, everything stands again as it stood after any act, and nothing is struck out', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('silent', 'later', null)), {
        minLength: 1,
        maxLength: 12,
      }),
      fc.nat(11),
      (steps, at) => {
        const by = { id: 'h', label: { ar: 'هـ', en: 'H' } }
        const slotOf = (key: string) => ({ key, on: 'name', entity: key, name: key }) as const
        const add = (history: History, draft: Draft) =>
          recorded(history, draft, { id: `r${history.length}`, at: '2026', by })
        const history = steps.reduce<History>(
          (all, [key, presence]) =>
            add(all, {
              kind: 'presence',
              slot: slotOf(key),
              after: presence && { on: 'presence', cell: { presence } },
            }),
          [],
        )
        const then = until(history, `r${at}`)
        const back = restored(history, then).reduce(add, history)
        const held = (one: History) => [...standing(one)].map(([key, { after }]) => [key, after]).sort()
        expect(held(back)).toEqual(held(then))
        expect(back.slice(0, history.length)).toEqual(history)
      },
    ),
  )
})
