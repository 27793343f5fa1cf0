import { classOfWord } from '../language/ar/words/view.ts'
import { foldText } from '../text/fold.ts'
import { remembered } from '../text/remembered.ts'

/**
 * How two spellings of one name word lie to each other. Newsrooms write the
 * consonants of foreign names with several letters and put vowels in or leave
 * them out; what they do not do is change the last vowel, which tells names
 * apart («ماري»، «ماريا»، «ماريو»).
 */
export type SpellingRelation = 'equal' | 'variant' | 'near' | 'different'

/** Letters that stand for one foreign sound; each string is one class, a letter may be in several. */
const classes = ['غجق', 'قك', 'تط', 'سصث', 'دضذ', 'ذزظ', 'سز', 'هح', 'فڤ', 'بپ', 'جچ', 'كگ', 'غگ']

const VOWELS = new Set(['ا', 'و', 'ي', 'ع'])

/** A word as consonants with the vowel runs around them: `runs[i]` stands before `consonants[i]`, the last run closes the word. */
interface Shape {
  readonly consonants: readonly string[]
  readonly runs: readonly string[]
}

const shapeOf = remembered((word: string): Shape => {
  const consonants: string[] = []
  const runs: string[] = []
  let run = ''
  for (const [index, letter] of Array.from(word).entries()) {
    if (VOWELS.has(letter) && !(index === 0 && letter !== 'ا' && letter !== 'ع')) {
      if (!run.endsWith(letter)) run += letter
    } else if (letter !== consonants[consonants.length - 1] || run !== '') {
      consonants.push(letter)
      runs.push(run)
      run = ''
    }
  }
  runs.push(run)
  return { consonants, runs }
})

const sameSound = (a: string, b: string): boolean => a === b || classes.some((c) => c.includes(a) && c.includes(b))

/** Folded, ء out. */
export const nameKey = remembered((word: string): string =>
  foldText(word)
    .replace(/ء/g, '')
    .replace(openings, (head) => `ا${head[0]}`),
)

/** «يلينا»/«إلينا»، «وولسن»/«أولسن»: a vowel at the head with or without its carrier. */
const openings = /^(?:يي?(?=[^اويع])|وو)/

const bareKey = (key: string): string => (key.startsWith('ال') && key.length > 4 ? key.slice(2) : key)

/** What is asked of a word whenever it is held against another. */
interface Spelling {
  readonly key: string
  /** The key without ال. */
  readonly bare: string
  /** The letters of its root where Arabic makes several names of it, or null. */
  readonly root: string | null
}

const spellingOf = remembered((word: string): Spelling => {
  const key = nameKey(word)
  const bare = bareKey(key)
  const root = rootOf(bare)
  return { key, bare, root: NAME_ROOTS.has(root) ? root : null }
})

/** Two spellings of one word; `strict` false for a transliteration, whose vowels prove nothing. */
export function relateSpelling(a: string, b: string, strict = true): SpellingRelation {
  const [x, y] = [spellingOf(a), spellingOf(b)]
  if (x.key === y.key || x.bare === y.bare) return 'equal'
  if (strict && x.root !== null && x.root === y.root) return 'different'
  if (strict && endsInForeignE(a, b)) return 'variant'
  const whole = relateKeys(x.key, y.key, strict)
  if (whole !== 'different') return whole
  const bare = x.bare === x.key && y.bare === y.key ? 'different' : relateKeys(x.bare, y.bare, strict)
  return bare !== 'different' ? bare : relateJoined(x.key, y.key, strict)
}

/**
 * Roots of which Arabic makes several given names: there a long vowel is no
 * spelling but another pattern and another name («حسن»، «حسين»، «محمد»، «محمود»).
 */
const NAME_ROOTS: ReadonlySet<string> = new Set(
  'حسن حمد محمد سعد مسعد نصر منصر كرم رشد بدر جبر فهد سلم سلمن صلح عمر خلد جمل كمل نجب فرح طرق ملك مجد عدل شكر مشكر صدق حفظ محفظ بشر قسم حكم عظم نبل سهل زهر قدر حرث حزم رفق شرف شفق صبر عرف معرف غنم فضل فرس فتح نذر منذر هشم رجح ربع زيد زهد حبب محبب'.split(
    ' ',
  ),
)
/** Patterns end in the root's last letter; «كامالا» is none. */
const rootOf = (key: string): string => (/[اوي]$/.test(key) ? '' : key.replace(/[اوي]/g, ''))

/** «روته»/«روتي»، «خوسيه»/«خوسي»: a foreign e at the end; ة ends other names («رامي»، «رامة»). */
function endsInForeignE(a: string, b: string): boolean {
  const [x, y] = a.endsWith('ه') ? [a, b] : [b, a]
  if (!x.endsWith('ه') || !y.endsWith('ي')) return false
  const [p, q] = [nameKey(x), nameKey(y)]
  if (q.length < LEAST_WITH_E) return false
  return (
    p.slice(0, -1) === q ||
    relateKeys(`${p.slice(0, -1)}ي`, q, true) !== 'different' ||
    p.slice(0, -1) === q.slice(0, -1)
  )
}
const LEAST_WITH_E = 4

/** A «و» that belongs to the sentence was taken for the name's first letter. */
function relateJoined(x: string, y: string, strict: boolean): SpellingRelation {
  const [long, short] = x.length > y.length ? [x, y] : [y, x]
  if (!long.startsWith('و') || long.length < 5 || short.startsWith('و')) return 'different'
  return long.slice(1) === short ? 'variant' : relateKeys(long.slice(1), short, strict)
}

function relateKeys(x: string, y: string, strict: boolean): SpellingRelation {
  if (isEndingPair(x, y)) return 'near'
  const [p, q] = [shapeOf(x), shapeOf(y)]
  if (p.consonants.length !== q.consonants.length || p.consonants.length === 0) return 'different'
  if (!p.consonants.every((letter, i) => sameSound(letter, q.consonants[i] as string))) return 'different'
  if (!strict) return lastRuns(p, q) || bothOpen(p, q) ? 'variant' : 'near'
  if (!lastRuns(p, q) && !isMuteEnd(x, y)) return 'different'
  return vowelsAgree(p, q) ? 'variant' : 'different'
}

/** «ديما»/«ديمة»: one name in two spellings as often as two names. */
const isEndingPair = (x: string, y: string): boolean =>
  x.length === y.length && isEnding(x.at(-1)) && isEnding(y.at(-1)) && x.slice(0, -1) === y.slice(0, -1)
const isEnding = (letter: string | undefined): boolean => letter === 'ا' || letter === 'ه'

const bothOpen = (p: Shape, q: Shape): boolean => (lastOf(p) === '') === (lastOf(q) === '')
const lastOf = (shape: Shape): string => shape.runs[shape.runs.length - 1] as string

/**
 * «لاغارد»/«لاغاردي», «مالون»/«مالوني»: the mute e behind a cluster that ends no Arabic word,
 * or behind a word that Arabic does not know. Behind one that it knows («منصور»،
 * «منصوري») it is the ي of descent, and another name.
 */
function isMuteEnd(x: string, y: string): boolean {
  const [short, long] = x.length < y.length ? [x, y] : [y, x]
  if (long !== `${short}ي` || short.length < 4) return false
  return (short.length >= 5 && /^[^مت].*[اوي][رلن][دتسك]$/.test(short)) || classOfWord(short) < 0
}

function lastRuns(p: Shape, q: Shape): boolean {
  const [a, b] = [lastOf(p), lastOf(q)]
  if (a === b || sameWeak(a, b)) return true
  if (a === '' || b === '') return false
  return a === `ا${b}` || b === `ا${a}` || (p.consonants.length >= 4 && [a, b].includes('و') && [a, b].includes('يو'))
}

/** What vowels may do: a long name bears one exchange, a short one only vowels added on one side. */
function vowelsAgree(p: Shape, q: Shape): boolean {
  const size = p.consonants.length + (p.runs[0] === '' && !isLong(p) ? 0 : 1)
  let exchanged = 0
  let added = 0
  let dropped = 0
  for (let i = 0; i < p.runs.length - 1; i++) {
    const [a, b] = [p.runs[i] as string, q.runs[i] as string]
    if (a === b || isGlide(a, b) || sameWeak(a, b)) continue
    if (i === 0) {
      if (!isOpening(a, b)) return false
    } else if ((a === '' && b.length === 1) || (b.length > a.length && isFused(a, b))) added++
    else if ((b === '' && a.length === 1) || isFused(a, b)) dropped++
    else if (a.length > 1 || b.length > 1) return false
    else exchanged++
  }
  if (size <= 2) return exchanged === 0 && added + dropped === 0
  if (size === 3) return exchanged === 0 && (added === 0 || dropped === 0)
  return exchanged <= (p.consonants.length >= 4 ? 1 : 0) && added + dropped <= 2
}

/** «ريوجي»: a name of few consonants and many vowels is long enough all the same. */
const isLong = (shape: Shape): boolean => shape.consonants.length === 2 && shape.runs.join('').length >= 3

/** «أسانو»/«اوسانو»: the carrier alef with or without its vowel. */
const isOpening = (a: string, b: string): boolean =>
  a.startsWith('ا') && b.startsWith('ا') && (a.length === 1 || b.length === 1)

/** «يعقوب»/«ياكوب»: ع where others hear a. */
const sameWeak = (a: string, b: string): boolean => a !== b && heard(a) === heard(b)
const heard = (run: string): string => run.replace(/ع/g, 'ا').replace(/ا+/g, 'ا')

/** «جيمس»/«جايمس»، «كلوديوس»/«كلاوديوس»، «جانلوكا»/«جيانلوكا»: a glide written or not. */
function isGlide(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short !== '' && long.length === 2 && ((long === `ا${short}` && short !== 'ا') || long === `ي${short}`)
}

/** «جيرون»/«جيروين»: two vowels heard as one. */
function isFused(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length === 1 && ['يو', 'وي'].includes(long) && long.includes(short)
}
