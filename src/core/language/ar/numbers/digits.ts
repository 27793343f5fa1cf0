import { foldedUnits } from '../../../text/fold.ts'

/** A figure written in digits. `shape` says what its separators leave open. */
export interface Digits {
  readonly value: number
  /** `grouped`: one dot with three digits behind it («1.500»): thousands, unless a scale or unit makes it a decimal. */
  readonly shape: 'plain' | 'grouped' | 'decimal'
  /** Digits before any separator. */
  readonly width: number
}

const DOT = 0x2e
const ARABIC_DECIMAL = 0x066b
const ARABIC_THOUSANDS = 0x066c
/** Longer runs are identifiers, and no double holds them exactly. */
const MAX_DIGITS = 15

/**
 * Value of the digit run `[start, end)`, or null where the separators make no
 * number («18.2.2025»). The Arabic decimal and thousands marks are unambiguous;
 * of comma and dot a repeated one groups thousands, the last of two kinds is
 * the decimal, a single one groups only with exactly three digits behind it.
 */
export function readDigits(text: string, start: number, end: number): Digits | null {
  if (end - start > 2 * MAX_DIGITS) return null
  const plain = plainDigits(text, start, end)
  if (plain >= 0) return end - start > MAX_DIGITS ? null : { value: plain, shape: 'plain', width: end - start }
  const runs: string[] = ['']
  const marks: number[] = []
  for (let i = start; i < end; i++) {
    const code = foldedUnits[text.charCodeAt(i)] as number
    if (code >= 0x30 && code <= 0x39) runs[runs.length - 1] += String.fromCharCode(code)
    else {
      marks.push(code)
      runs.push('')
    }
  }
  const width = (runs[0] as string).length
  if (width > MAX_DIGITS) return null
  return separated(runs, marks, width)
}

/** Most figures have no separator: their value without a string being made, or -1. */
function plainDigits(text: string, start: number, end: number): number {
  let value = 0
  for (let i = start; i < end; i++) {
    const digit = (foldedUnits[text.charCodeAt(i)] as number) - 0x30
    if (digit < 0 || digit > 9) return -1
    value = value * 10 + digit
  }
  return value
}

function separated(runs: readonly string[], marks: readonly number[], width: number): Digits | null {
  const last = marks[marks.length - 1] as number
  const grouping = marks.slice(0, -1)
  const tail = runs[runs.length - 1] as string
  if (grouping.some((mark) => mark !== grouping[0] || mark === ARABIC_DECIMAL)) return null
  if (!isGrouped(runs.slice(0, -1))) return null
  const lastGroups = grouping.length > 0 ? last === grouping[0] : last !== ARABIC_DECIMAL && groups(runs, last)
  if (!lastGroups) {
    if (last === ARABIC_THOUSANDS) return null
    return { value: Number(`${runs.slice(0, -1).join('')}.${tail}`), shape: 'decimal', width }
  }
  if (tail.length !== 3 || !isGrouped(runs)) return null
  return { value: Number(runs.join('')), shape: marks.length === 1 && last === DOT ? 'grouped' : 'plain', width }
}

const isGrouped = (runs: readonly string[]): boolean =>
  runs.length === 1 || ((runs[0] as string).length <= 3 && runs.slice(1).every((run) => run.length === 3))

/** Whether a single separator can group thousands. */
const groups = (runs: readonly string[], mark: number): boolean =>
  mark === ARABIC_THOUSANDS ||
  ((runs[1] as string).length === 3 && (runs[0] as string).length <= 3 && !(runs[0] as string).startsWith('0'))
