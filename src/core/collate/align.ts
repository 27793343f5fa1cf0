import { inOneWord, WORD_BITS } from './align-bits.ts'

/**
 * The shortest edit script of two sequences of word ids: what both share at the
 * ends; then, where it fits, bits of one machine word (`align-bits.ts`), else
 * Hunt–Szymanski on what is left. The words of a quotation hardly ever repeat, so
 * the pairs of equal words are few: cost is n + m + r log n, r being their number.
 */

/**
 * Stretches that differ, flat, four numbers each: `aFrom, aTo, bFrom, bTo`
 * (`to` exclusive). What lies between two of them is equal, word for word.
 */
export type EditScript = readonly number[]

/** Beyond this many pairs of equal words the texts are lists of one word; the script is then right but not shortest. */
const MOST_PAIRS = 1 << 20

/**
 * Last place in `b` of an id, counted on from `stamp`; what is not above the
 * stamp is of an earlier pair, so nothing has to be cleared between pairs.
 */
let head = new Int32Array(1 << 12)
let stamp = 0
/** Near the end of 32 bits counting starts again. */
const LAST_STAMP = 1 << 30
/** The place in `b` of the same id before this one, one up; 0 = none. */
let next = new Int32Array(256)
/** Smallest end in `b` of a common subsequence of each length, and the pair it ends in. */
let ends = new Int32Array(256)
let tails = new Int32Array(256)
/** Pairs on the way: place in `a`, place in `b`, pair before (-1 = none). */
let pairA = new Int32Array(1024)
let pairB = new Int32Array(1024)
let before = new Int32Array(1024)

/** Ids are small non-negative integers (indexes of an interner); equal ids are equal words. */
export function editScript(a: ArrayLike<number>, b: ArrayLike<number>): EditScript {
  let start = 0
  let aEnd = a.length
  let bEnd = b.length
  const shorter = aEnd < bEnd ? aEnd : bEnd
  while (start < shorter && a[start] === b[start]) start++
  while (aEnd > start && bEnd > start && a[aEnd - 1] === b[bEnd - 1]) {
    aEnd--
    bEnd--
  }
  if (start === aEnd && start === bEnd) return []
  if (start === aEnd || start === bEnd) return [start, aEnd, start, bEnd]
  if (bEnd - start <= WORD_BITS) return inOneWord(a, b, start, aEnd, bEnd)
  if (aEnd - start <= WORD_BITS) return turned(inOneWord(b, a, start, bEnd, aEnd))
  return between(a, b, start, aEnd, bEnd)
}

/** The same script told from the other side. */
function turned(script: number[]): number[] {
  for (let n = 0; n < script.length; n += 4) {
    const from = script[n] as number
    const to = script[n + 1] as number
    script[n] = script[n + 2] as number
    script[n + 1] = script[n + 3] as number
    script[n + 2] = from
    script[n + 3] = to
  }
  return script
}

/** Words to take out of `a` and to put in to get `b`: the same in both directions. */
export function editCost(script: EditScript): number {
  let cost = 0
  for (let i = 0; i < script.length; i += 4) {
    cost += (script[i + 1] as number) - (script[i] as number) + (script[i + 3] as number) - (script[i + 2] as number)
  }
  return cost
}

function between(a: ArrayLike<number>, b: ArrayLike<number>, start: number, aEnd: number, bEnd: number): number[] {
  const base = index(b, start, bEnd)
  // Module variables are read through their scope each time; in these loops that is half of the cost.
  const first = head
  const following = next
  const end = ends
  const tail = tails
  const known = first.length
  let as = pairA
  let bs = pairB
  let prior = before
  let length = 0
  let top = 0
  let pairs = 0
  for (let i = start; i < aEnd && pairs < MOST_PAIRS; i++) {
    const id = a[i] as number
    for (let j = id < known ? (first[id] as number) - base : 0; j > 0; j = following[j - 1 - start] as number) {
      const at = j > top ? length : rank(end, j, length)
      if (at < length && end[at] === j) continue
      if (pairs === as.length) {
        growPairs()
        as = pairA
        bs = pairB
        prior = before
      }
      as[pairs] = i
      bs[pairs] = j - 1
      prior[pairs] = at > 0 ? (tail[at - 1] as number) : -1
      end[at] = j
      tail[at] = pairs++
      if (at === length) length++
      if (at === length - 1) top = j
    }
  }
  return scriptOf(length === 0 ? -1 : (tail[length - 1] as number), length, start, aEnd, bEnd)
}

/** Notes the places of each id of `b`, the last first, counted from one; returns the stamp they are counted from. */
function index(b: ArrayLike<number>, start: number, end: number): number {
  if (end - start >= next.length) growWords(end - start)
  if (stamp > LAST_STAMP - end) {
    head.fill(0)
    stamp = 0
  }
  const base = stamp
  const following = next
  let first = head
  for (let j = start; j < end; j++) {
    const id = b[j] as number
    if (id >= first.length) first = growIds(id)
    const known = (first[id] as number) - base
    following[j - start] = known > 0 ? known : 0
    first[id] = base + j + 1
  }
  stamp = base + end
  return base
}

/** First length whose end is not before `j`; there is one. */
function rank(end: Int32Array, j: number, length: number): number {
  let low = 0
  let high = length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((end[middle] as number) < j) low = middle + 1
    else high = middle
  }
  return low
}

/** From the last pair back to the first: the gaps between pairs are the differing stretches. */
function scriptOf(last: number, length: number, start: number, aEnd: number, bEnd: number): number[] {
  const chain = ends
  for (let n = length - 1, pair = last; n >= 0; n--) {
    chain[n] = pair
    pair = before[pair] as number
  }
  const out: number[] = []
  const as = pairA
  const bs = pairB
  let i = start
  let j = start
  for (let n = 0; n < length; n++) {
    const pair = chain[n] as number
    const x = as[pair] as number
    const y = bs[pair] as number
    if (x > i || y > j) out.push(i, x, j, y)
    i = x + 1
    j = y + 1
  }
  if (aEnd > i || bEnd > j) out.push(i, aEnd, j, bEnd)
  return out
}

const grown = (array: Int32Array<ArrayBuffer>, size: number): Int32Array<ArrayBuffer> => {
  const larger = new Int32Array(Math.max(size, array.length * 2))
  larger.set(array)
  return larger
}

function growIds(id: number): Int32Array<ArrayBuffer> {
  head = grown(head, id + 1)
  return head
}

function growWords(count: number): void {
  next = grown(next, count + 1)
  ends = grown(ends, count + 1)
  tails = grown(tails, count + 1)
}

function growPairs(): void {
  pairA = grown(pairA, pairA.length + 1)
  pairB = grown(pairB, pairB.length + 1)
  before = grown(before, before.length + 1)
}
