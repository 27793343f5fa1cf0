import {
  ALEF,
  byFirstLetter,
  byLastLetter,
  fitsAt,
  isRoot,
  type Pattern,
  patternOf,
  TA,
  WAW,
  YA,
} from '../../language/ar/words/patterns.ts'

/**
 * The root of a word in any form, so that «محادثة», «محادثات» and «تحادثا» meet.
 * Of several readings the one that shows three letters of the root and takes
 * least off the word wins. Wrong in part, as every stemmer is: one shared root
 * ties nothing, several do.
 */

/** Digits stand for the root's letters; patterns with a hidden letter come last. */
const strong =
  '123 ات23 ات2ا3 12ا3 12و3 12ي3 1ا23 1ا2و3 1ا2ي3 ا123 ا12ا3 ا12و3 م123 م12و3 م12ا3 م12ي3 م1ا23 م1ا2ي3 م1ت23 م1ت2ا3 ت12ي3 ت123 ت1ا23 مت123 مت1ا23 ا1ت23 ا1ت2ا3 1ت23 ان123 ان12ا3 من123 ن123 است123 است12ا3 مست123 ست123 1وا23 12اي3 12يا3 ا1ا23 ا1ا2ي3 ت1ا2ي3 م1د23 ا1د2ا3 م1ط23 ا1ط2ا3 ا1ط23 ت12ا3 12ا3ا'
const weak =
  'مت23 1ي3 1و3 1ا3 م1و3 م1ي3 م1ا3 ا1ا3 ا1ي3 است1ا3 مست1ي3 ست1ي3 ت1ا3 12ا 12ي 12و ا12ا ا12ي م12ي م12ا ت12ا ت12ي مت12ي م1تا3 ا1تا3 ا1ت2ا ا1ت2ي م1ت2ي 1ت2ي است12ا است12ي ان12ا 12اء ا12اء ا1ت2اء است12اء ان12اء م1ا2ا 1ا2ي م1ا2ي 12'

interface Priced {
  readonly pattern: Pattern
  readonly cost: number
}

const patterns = new Map<number, Priced[]>()
for (const [list, cost] of [
  [strong, 0],
  [weak, 4],
] as const) {
  for (const one of list.split(' ')) {
    const same = patterns.get(one.length) ?? []
    patterns.set(one.length, same)
    same.push({ pattern: patternOf(one), cost: cost + (one === '12' ? 3 : 0) })
  }
}

/** Folded affixes with what it costs to take them off: ال nearly nothing, a lone ب or ن much. */
const affixes = (list: string): readonly (readonly [string, number])[] =>
  list.split(' ').map((row) => {
    const [letters = '', cost = '0'] = row.split(':')
    return [letters, Number(cost)] as const
  })
const headsOf = byFirstLetter(
  affixes(
    ':0 ال:0 و:1 ف:2 وال:0 بال:0 فال:1 كال:1 لل:0 ولل:0 ب:2 ل:2 ك:3 وب:2 ول:2 ي:1 ت:2 ن:2 سي:1 ست:1 سن:1 س:3 وي:2 وت:3 ون:3 وسي:1 وست:1 وسن:1 لي:2 لت:3 لن:3 ولي:2 ا:3 وا:3',
  ),
  ([head]) => head,
)
const endsOf = byLastLetter(
  affixes(
    ':0 ه:1 ها:1 هم:1 هما:1 هن:2 نا:1 ي:2 ك:3 ت:2 ته:1 تها:1 تهم:1 تهما:1 ات:1 اته:1 اتها:1 اتهم:1 اتهما:1 اتنا:1 ون:1 ين:1 ان:2 ا:2 وا:1 تا:2 تان:2 تين:2 يه:1 يا:2 يات:2 يون:2 يين:2 يهم:2 يها:2 ينا:2 يهما:2 انه:2 انها:2 ونها:2 كم:2 ني:2 تم:2 ن:3',
  ),
  ([end]) => end,
)

const memo = new Map<string, string | null>()
const MEMO_LIMIT = 50_000

/** Root of a folded word, or null where no pattern shows one that the language has. */
export function rootOf(word: string): string | null {
  const seen = memo.get(word)
  if (seen !== undefined) return seen
  const root = word.length < 3 || word.length > 14 ? null : best(word)
  if (memo.size >= MEMO_LIMIT) memo.clear()
  memo.set(word, root)
  return root
}

function best(word: string): string | null {
  let found: string | null = null
  let least = 99
  const ends = endsOf(word)
  for (const [head, headCost] of headsOf(word)) {
    if (!word.startsWith(head)) continue
    for (const [end, endCost] of ends) {
      const size = word.length - head.length - end.length
      if (size < 2 || headCost + endCost >= least || !word.endsWith(end)) continue
      for (const { pattern, cost } of patterns.get(size) ?? []) {
        const whole = headCost + endCost + cost
        if (whole >= least || !fitsAt(pattern, word, head.length)) continue
        const root = rootIn(word, head.length, pattern)
        if (root === null) continue
        found = root
        least = whole
      }
    }
  }
  return found
}

/** The root that a word shows whose letters from `from` on fit the pattern; weak and hidden letters stand for several. */
function rootIn(word: string, from: number, { first, second, third, length, places, letters }: Pattern): string | null {
  const f = word.charCodeAt(from + first)
  const s = word.charCodeAt(from + second)
  const t = word.charCodeAt(from + third)
  // «اتفق» is وفق; no root begins with the ا of a pattern and goes on with its ت.
  if (f === ALEF && letters[places.indexOf(1)] === TA) return null
  if (first < 0) return spelled(WAW, s, t)
  if (second < 0) return third < 0 ? null : (spelled(f, WAW, t) ?? spelled(f, YA, t))
  if (third < 0) return length === 2 ? spelled(f, s, s) : anyOf(f, s, HIDDEN)
  for (const one of SOURCES.get(s) ?? [s]) {
    const root = anyOf(f, one, SOURCES.get(t) ?? [t])
    if (root !== null) return root
  }
  return null
}

const HAMZA = 0x621
/** What a letter that is weak or hidden may stand for in the dictionary. */
const HIDDEN = [WAW, YA, ALEF]
const SOURCES: ReadonlyMap<number, readonly number[]> = new Map([
  [ALEF, [ALEF, WAW, YA]],
  [WAW, [WAW]],
  [YA, [YA, WAW]],
  [HAMZA, [ALEF, WAW, YA]],
])

function anyOf(first: number, second: number, thirds: readonly number[]): string | null {
  for (const third of thirds) if (isRoot(first, second, third)) return String.fromCharCode(first, second, third)
  return null
}

const spelled = (first: number, second: number, third: number): string | null =>
  isRoot(first, second, third) ? String.fromCharCode(first, second, third) : null
