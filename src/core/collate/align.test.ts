import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type EditScript, editCost, editScript } from './align.ts'

/** Short of one integer's bits, around them and beyond: three ways through the code. */
const words = fc.array(fc.nat({ max: 6 }), { maxLength: 40, size: 'max' })

/** What the script makes of `a`: equal stretches copied, the others taken from `b`. */
function applied(a: readonly number[], b: readonly number[], script: EditScript): number[] {
  const out: number[] = []
  let at = 0
  for (let i = 0; i < script.length; i += 4) {
    out.push(...a.slice(at, script[i]), ...b.slice(script[i + 2], script[i + 3]))
    at = script[i + 1] as number
  }
  return [...out, ...a.slice(at)]
}

/** Length of the longest common subsequence, by the table of the textbook. */
function common(a: readonly number[], b: readonly number[]): number {
  let row = new Array<number>(b.length + 1).fill(0)
  for (const x of a) {
    const after = [0]
    b.forEach((y, j) => {
      after.push(x === y ? (row[j] as number) + 1 : Math.max(row[j + 1] as number, after[j] as number))
    })
    row = after
  }
  return row[b.length] as number
}

describe('editScript', () => {
  it('turns one text into the other', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(applied(a, b, editScript(a, b))).toEqual(b)
      }),
    )
  })

  it('is empty for equal texts and only for them', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(editScript(a, [...a])).toEqual([])
        expect(editScript(a, b).length === 0).toBe(`${a}` === `${b}`)
      }),
    )
  })

  it('is shortest, and costs the same both ways', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(editCost(editScript(a, b))).toBe(a.length + b.length - 2 * common(a, b))
        expect(editCost(editScript(a, b))).toBe(editCost(editScript(b, a)))
      }),
    )
  })

  it('leaves nothing behind for the next pair, whatever the ids', () => {
    editScript([9000, 1, 2, 9000], [2, 9000, 1])
    expect(editCost(editScript([1, 5, 2], [2, 6, 1]))).toBe(4)
    expect(editScript([70_000], [80_000])).toEqual([0, 1, 0, 1])
  })
})
