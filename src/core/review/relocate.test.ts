import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Draft, History } from './history.ts'
import { recorded } from './history.ts'
import { locateRef } from './passage.ts'
import { refAt, relocate, spanIn } from './relocate.ts'

const old =
  'افتُتح السوق صباحًا. باع التجار 40 صندوقًا. قال الأمين إن السعر ثابت حتى نهاية الأسبوع. باع التجار 40 صندوقًا مساءً.'
const article = (text: string) => ({ id: 'a', text, title: 'السوق' })
const fact = { id: 'f', kind: 'figure', theme: 'numbers', label: { ar: 'س', en: 's' }, sources: {} } as const

function rejecting(quote: string, start: number, text = old): Draft {
  const end = start + quote.length
  return {
    kind: 'reject',
    slot: { key: `reading f a text:${start}-${end} v`, on: 'cell', fact, article: 'a' },
    after: {
      on: 'rejection',
      rejection: { words: refAt(text, { field: 'text', start, end, quote }), why: { ar: 'لا', en: 'no' } },
    },
  }
}

const by = { id: 'h', label: { ar: 'هدى', en: 'Huda' } }
const made = (...drafts: Draft[]): History =>
  drafts.reduce<History>((all, draft, n) => recorded(all, draft, { id: `${n}`, at: '2026-01-01', by }), [])

const outcome = (quote: string, start: number, text: string) =>
  relocate(made(rejecting(quote, start)), article(old), article(text)).decisions[0]?.outcome

describe('a decision meets a new version of its article', () => {
  const twice = '40 صندوقًا'
  const [first, second] = [old.indexOf(twice), old.lastIndexOf(twice)]

  test('nothing changed: it stays; words before it: it moves and its slot with it', () => {
    expect(outcome('السعر ثابت', old.indexOf('السعر ثابت'), old)).toBe('kept')
    const history = made(rejecting('السعر ثابت', old.indexOf('السعر ثابت')))
    const moved = relocate(history, article(old), article(`عاجل. ${old}`))
    expect(moved.decisions[0]?.outcome).toBe('moved')
    const start = old.indexOf('السعر ثابت') + 6
    expect(moved.history[0]?.slot.key).toBe(`reading f a text:${start}-${start + 10} v`)
  })

  test('words that are gone are lost and named, and point nowhere', () => {
    const history = made(rejecting('السعر ثابت', old.indexOf('السعر ثابت')))
    const moved = relocate(history, article(old), article(old.replace('ثابت', 'يرتفع')))
    expect(moved.decisions).toEqual([{ act: history[0], outcome: 'lost', lost: ['السعر ثابت'] }])
  })

  test('of two like passages the one that stays is not taken for the one that went', () => {
    const without = old.slice(0, old.lastIndexOf('باع التجار'))
    expect(outcome(twice, second, without)).toBe('lost')
    expect(outcome(twice, first, without)).toBe('kept')
  })

  test('an act on another article is the same object, and one undone is no longer asked about', () => {
    const history = made(rejecting('السعر ثابت', old.indexOf('السعر ثابت')))
    expect(relocate(history, { ...article(old), id: 'b' }, { ...article(''), id: 'b' }).history[0]).toBe(history[0])
  })
})

test('a reference made in one text leads in another to the same neighbourhood, or nowhere', () => {
  const quote = '40 صندوقًا'
  const ref = refAt(old, {
    field: 'text',
    start: old.lastIndexOf(quote),
    end: old.lastIndexOf(quote) + quote.length,
    quote,
  })
  expect(locateRef(old, ref)).toMatchObject({ found: true, span: { start: old.lastIndexOf(quote) } })
  const moved = `باع 40 صندوقًا. ${old}`
  expect(locateRef(moved, ref)).toMatchObject({ found: true, span: { start: moved.lastIndexOf(quote) } })
  const without = old.slice(0, old.lastIndexOf('باع التجار'))
  expect(locateRef(without, ref).found).toBe(false)
})

const words = fc
  .array(fc.constantFrom('نصّ ', 'خبر ', '4 ', 'أ', '😀', '\n'), { maxLength: 24 })
  .map((all) => all.join(''))

test('whatever changes, a passage that is found is verbatim; in the same text it is where it was', () => {
  fc.assert(
    fc.property(words, words, fc.nat(60), fc.integer({ min: 1, max: 8 }), (before, after, start, length) => {
      fc.pre(start + length <= before.length)
      const span = { start, end: start + length }
      const found = spanIn(before, after, span)
      if (found) expect(after.slice(found.start, found.end)).toBe(before.slice(span.start, span.end))
      expect(spanIn(before, before, span)).toEqual(span)
    }),
  )
})
