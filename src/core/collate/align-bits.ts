/**
 * The longest common subsequence of two short sequences, each row of its table
 * as the bits of one integer (Hyyrö 2004): a row costs four operations, whatever
 * repeats. Both sequences are read from their ends, so that the way back through
 * the table runs forwards.
 */

/** Most words of `b` that one integer holds; the sign bit stays free. */
export const WORD_BITS = 31

/** Two numbers an id: the run that noted it last, and its places in `b` as bits; so nothing has to be cleared between runs. */
let places = new Int32Array(1 << 13)
let run = 0
/** After this many runs counting starts again. */
const LAST_RUN = 2 ** 31 - 2
/** By place in `a`: a zero bit is a place in `b` where the common subsequence from here on grows. */
let rows = new Int32Array(256)

/**
 * Differing stretches of `a[start, aEnd)` and `b[start, bEnd)` as in `editScript`,
 * at most `WORD_BITS` words of `b`. One function, and local names for the module's
 * arrays: calls and scope look-ups would be half of what a quotation costs.
 */
export function inOneWord(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  start: number,
  aEnd: number,
  bEnd: number,
): number[] {
  const now = nextRun(aEnd)
  const row = rows
  let noted = places
  let bit = 1 << (bEnd - 1 - start)
  let open = (bit << 1) - 1
  for (let j = start; j < bEnd; j++, bit >>= 1) {
    const at = (b[j] as number) << 1
    if (at >= noted.length) noted = grow(at)
    noted[at + 1] = noted[at] === now ? (noted[at + 1] as number) | bit : bit
    noted[at] = now
  }
  // Behind the last row stands one of ones: nothing is common to nothing.
  let state = -1
  row[aEnd] = state
  for (let i = aEnd - 1; i >= start; i--) {
    const at = (a[i] as number) << 1
    if (noted[at] === now) {
      const same = state & (noted[at + 1] as number)
      state = (state + same) | (state - same)
    }
    row[i] = state
  }
  // Made with its first four numbers: an empty list would be made anew when they come.
  let out: number[] | null = null
  let i = start
  let x = start
  let y = start
  while (i < aEnd) {
    const zeros = ~(row[i] as number) & open
    if (zeros === 0) break
    const highest = 31 - Math.clz32(zeros)
    const one = 1 << highest
    if (((row[i + 1] as number) & one) === 0) {
      i++
      continue
    }
    const j = bEnd - 1 - highest
    if (i > x || j > y) out = add(out, x, i, y, j)
    x = ++i
    y = j + 1
    open = one - 1
  }
  return (aEnd > x || bEnd > y ? add(out, x, aEnd, y, bEnd) : out) ?? []
}

function add(out: number[] | null, aFrom: number, aTo: number, bFrom: number, bTo: number): number[] {
  if (out === null) return [aFrom, aTo, bFrom, bTo]
  out.push(aFrom, aTo, bFrom, bTo)
  return out
}

function nextRun(words: number): number {
  if (words >= rows.length) rows = new Int32Array(2 * words)
  if (run === LAST_RUN) {
    places.fill(0)
    run = 0
  }
  return ++run
}

function grow(at: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(at + 2, places.length * 2))
  larger.set(places)
  places = larger
  return larger
}
