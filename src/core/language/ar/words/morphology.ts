import { ALEF, byFirstLetter, byLastLetter, fitsAt, isRoot, type Pattern, patternOf, WAW, YA } from './patterns.ts'

/**
 * Root-and-pattern analysis of folded words: whether a word can be an Arabic
 * word in some form. It never says which form: all that is asked is «could
 * this be anything but a name?».
 */

/** Stems of nouns, adjectives, participles and verbal nouns; digits stand for the root's letters. */
const nouns = compile(
  '123 12ا3 12و3 12ي3 1ا23 1ا2و3 ا123 ا12ا3 ا12و3 م123 م12و3 م12ا3 م12ي3 م1ا2ي3 م1ا23 م1ت23 م1ت2ا3 ت12ي3 ت123 ت1ا23 مت123 مت1ا23 ا1ت2ا3 ان12ا3 من123 است12ا3 مست123 1وا23 12اي3 ا1ا23 ا1ا2ي3 12يا3 ت1ا2ي3 م1و3 م1ي3 م1ا3 12اء م1د23 ا1د2ا3 م1ط23 ا1ط2ا3 1ي3 1و3 1ا3 ا1ا3 است1ا3 مست1ي3 12ا 12ي 12و م12ي م12ا ت12ي مت12ي م1تا3 ات2ا3 مت23 مت2ا3 12',
)
/** Stems of verbs: the perfect whole, the imperfect behind its person letter. */
const verbs = compile(
  '123 1ا23 ا123 ت123 ت1ا23 ا1ت23 ان123 است123 1ا3 ا1ا3 است1ا3 12ا 12ي ا12ا ا12ي ت12ا ا1ت2ي است12ي ا1تا3 ت1ا2ي ات23 1و23 12',
)
const presents = compile(
  '123 1ا23 ت123 ت1ا23 1ت23 ن123 ست123 1و3 1ي3 1ا3 ست1ي3 12ي 12و 12ا 1ت2ي ست12ي ت12ا ن12ي 23 1ا2ي 12',
)

/** Presents of three letters and more: two-letter stems («يد…») are too short to prove a verb. */
const longPresents = new Map([...presents].filter(([size]) => size >= 3))

/** By length of the stem. */
function compile(list: string): Patterns {
  const out = new Map<number, Pattern[]>()
  for (const pattern of list.split(' ').map(patternOf)) {
    const same = out.get(pattern.length)
    if (same) same.push(pattern)
    else out.set(pattern.length, [pattern])
  }
  return out
}

const words = (list: string): readonly string[] => ['', ...list.split(' ')]
const ends = (list: readonly string[]) => byLastLetter(list, (end) => end)
const heads = (list: readonly string[]) => byFirstLetter(list, (head) => head)
const nounHeads = heads(words('و ف ال وال بال فال كال لل ولل ب ل ك وب ول'))
const nounEnds = ends(
  words(
    'ه ها هم هما نا ت ته تها تهم ات اته اتها اتهم ون ين ان تين تان ي يه يا يات يون يين ا تي كم يته يتها هن انه اني انيه وي ويه',
  ),
)
const verbHeads = heads(words('و ف'))
const verbEnds = ends(words('ت تا وا ا نا تم ه ها هم هما ته تها تهم وه ني ن وني ونا وهم وها تني ناه'))
const presentHeads = heads([
  'ي',
  'ت',
  'ن',
  'ا',
  'وي',
  'وت',
  'في',
  'فت',
  'سي',
  'ست',
  'سن',
  'سا',
  'وسي',
  'وست',
  'وسا',
  'لي',
  'لت',
  'لن',
  'ولي',
  'ولت',
  'فسي',
])
/** Behind a name the verb stands bare or with the س of the future. */
const thirdHeads = heads(['ي', 'ت', 'سي', 'ست'])
const presentEnds = ends(words('ون ان وا ا ن ه ها هم هما نا ني ين كم'))

/** Pronouns that no family name carries. */
const pronounEnds = ends(['ها', 'هم', 'هما', 'ته', 'تها', 'تهم', 'اته', 'اتها', 'وا', 'كم', 'تين'])

const memo = new Map<string, boolean>()
const MEMO_LIMIT = 20000

/** Whether `word` (folded, at least three letters) has an Arabic root under some pattern, particles and endings off. */
export function isArabicForm(word: string): boolean {
  const seen = memo.get(word)
  if (seen !== undefined) return seen
  const answer = analyse(word)
  if (memo.size >= MEMO_LIMIT) memo.clear()
  memo.set(word, answer)
  return answer
}

/** Whether the word is a verb in the present or owns a pronoun: what cannot be a family name even behind a given name. */
export const isVerbOrOwned = (word: string): boolean =>
  fits(word, thirdHeads, presentEnds, longPresents) || fits(word, nounHeads, pronounEnds, nouns)

const analyse = (word: string): boolean =>
  fits(word, nounHeads, nounEnds, nouns) ||
  fits(word, verbHeads, verbEnds, verbs) ||
  fits(word, presentHeads, presentEnds, presents)

type Patterns = ReadonlyMap<number, readonly Pattern[]>

function fits(
  word: string,
  headsOf: (word: string) => readonly string[],
  endsOf: (word: string) => readonly string[],
  patterns: Patterns,
): boolean {
  const ends = endsOf(word)
  for (const head of headsOf(word)) {
    if (!word.startsWith(head)) continue
    for (const end of ends) {
      const size = word.length - head.length - end.length
      if (size < 2 || !word.endsWith(end)) continue
      for (const pattern of patterns.get(size) ?? [])
        if (fitsAt(pattern, word, head.length) && hasRoot(word, head.length, pattern)) return true
    }
  }
  return false
}

/** «قال» → قول or قيل; «دعا» → دعو or دعي; a letter that the pattern hides is weak, or doubled («مد»). */
function hasRoot(word: string, from: number, { first, second, third, length, letters }: Pattern): boolean {
  const f = word.charCodeAt(from + first)
  const s = word.charCodeAt(from + second)
  const t = word.charCodeAt(from + third)
  if (first < 0) return isRoot(WAW, s, t)
  if (second < 0) return isRoot(f, WAW, t) || (!letters.includes(WAW) && isRoot(f, YA, t))
  if (third < 0) return length === 2 ? isRoot(f, s, s) : isRoot(f, s, WAW) || isRoot(f, s, YA) || isRoot(f, s, ALEF)
  return (
    hasThird(f, s, t) ||
    (s === ALEF && (hasThird(f, WAW, t) || hasThird(f, YA, t))) ||
    (s === YA && hasThird(f, WAW, t))
  )
}

/** A weak letter of the surface may stand for others in the dictionary. */
const hasThird = (f: number, s: number, t: number): boolean =>
  isRoot(f, s, t) || (t === ALEF && (isRoot(f, s, WAW) || isRoot(f, s, YA))) || (t === YA && isRoot(f, s, WAW))
