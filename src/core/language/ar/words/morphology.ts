import { roots } from './roots.ts'

/**
 * Root-and-pattern analysis of folded words: whether a word can be an Arabic
 * word in some form. It never says which form: all that is asked is «could
 * this be anything but a name?».
 */

const known: ReadonlySet<string> = new Set(roots)

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

/** Pattern letters by stem length. */
function compile(list: string): ReadonlyMap<number, readonly (readonly string[])[]> {
  const out = new Map<number, (readonly string[])[]>()
  for (const pattern of list.split(' '))
    out.set(pattern.length, [...(out.get(pattern.length) ?? []), Array.from(pattern)])
  return out
}

const words = (list: string): readonly string[] => ['', ...list.split(' ')]
const nounHeads = words('و ف ال وال بال فال كال لل ولل ب ل ك وب ول')
const nounEnds = words(
  'ه ها هم هما نا ت ته تها تهم ات اته اتها اتهم ون ين ان تين تان ي يه يا يات يون يين ا تي كم يته يتها هن انه اني انيه وي ويه',
)
const verbHeads = words('و ف')
const verbEnds = words('ت تا وا ا نا تم ه ها هم هما ته تها تهم وه ني ن وني ونا وهم وها تني ناه')
const presentHeads = [
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
]
/** Behind a name the verb stands bare or with the س of the future. */
const thirdHeads = ['ي', 'ت', 'سي', 'ست']
const presentEnds = words('ون ان وا ا ن ه ها هم هما نا ني ين كم')

/** Pronouns that no family name carries. */
const pronounEnds = ['ها', 'هم', 'هما', 'ته', 'تها', 'تهم', 'اته', 'اتها', 'وا', 'كم', 'تين']

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

type Patterns = ReadonlyMap<number, readonly (readonly string[])[]>

function fits(word: string, heads: readonly string[], ends: readonly string[], patterns: Patterns): boolean {
  for (const head of heads) {
    if (!word.startsWith(head)) continue
    for (const end of ends) {
      const size = word.length - head.length - end.length
      if (size < 2 || !word.endsWith(end)) continue
      const stem = word.slice(head.length, head.length + size)
      for (const letters of patterns.get(size) ?? []) if (hasRoot(stem, letters)) return true
    }
  }
  return false
}

/** Dictionary letters that a weak letter of the surface may stand for. */
const sources: Readonly<Record<string, readonly string[]>> = { ا: ['ا', 'و', 'ي'], و: ['و'], ي: ['ي', 'و'] }

function hasRoot(stem: string, letters: readonly string[]): boolean {
  const root = ['', '', '']
  for (let i = 0; i < letters.length; i++) {
    const slot = letters[i] as string
    const letter = stem[i] as string
    if (slot >= '1' && slot <= '3') root[Number(slot) - 1] = letter
    else if (slot !== letter) return false
  }
  return rootsOf(root, letters).some((candidate) => known.has(candidate))
}

/** «قال» → قول or قيل; «دعا» → دعو or دعي; a letter that the pattern hides is weak, or doubled («مد»). */
function rootsOf(root: readonly string[], letters: readonly string[]): string[] {
  const [first = '', second = '', third = ''] = root
  if (first === '') return [`و${second}${third}`]
  if (second === '') return letters.includes('و') ? [`${first}و${third}`] : [`${first}و${third}`, `${first}ي${third}`]
  if (third === '' && letters.length === 2) return [`${first}${second}${second}`]
  if (third === '') return [`${first}${second}و`, `${first}${second}ي`, `${first}${second}ا`]
  const seconds = sources[second] ?? [second]
  const thirds = sources[third] ?? [third]
  return seconds.flatMap((s) => thirds.map((t) => `${first}${s}${t}`))
}
