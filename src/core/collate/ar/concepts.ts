import { skeletonOf } from '../../language/ar/content-words.ts'
import { splitWords } from '../../language/ar/words/flags.ts'
import { functionWords } from '../../language/ar/words/function.ts'
import { foldText } from '../../text/fold.ts'
import { rootOf } from './roots.ts'
import { synonyms } from './synonyms.ts'

export interface Concept {
  /** What it speaks of: the class of its synonyms, else its root. */
  readonly topic: string
  /** Its own root or consonants: two words of one topic and two roots are less alike. */
  readonly root: string
  /** Its synonyms are known. */
  readonly listed?: true
}

/** Null for words of grammar and of saying. */
export function conceptOf(folded: string): Concept | null {
  const seen = memo.get(folded)
  if (seen !== undefined) return seen
  const concept = find(folded)
  if (memo.size >= MEMO_LIMIT) memo.clear()
  memo.set(folded, concept)
  return concept
}

/** Whether a topic is a root or a class of synonyms; others may be names or figures. */
export const isKnown = (topic: string): boolean => !/^[~\d]/.test(topic)

const memo = new Map<string, Concept | null>()
const MEMO_LIMIT = 50_000

/** Adverbs and verbs that stand in any sentence and carry no thought of their own. */
const pale: ReadonlySet<string> = new Set(
  splitWords(
    'للغاية بشكل بصورة بطريقة طريق يتم تتم تتمثل يمكن تمكن نتمكن ممكن يجب ينبغي يتعين سيتعين هناك ثم عبر أجل وجود يوجد توجد كبير كبيرة جديد جديدة أمر أمرا شيء شيئا كافة بعضنا بعضا بعضهما ببعض الأمر أشياء جانبه جانبها بدوره بدورها حال عمل يعمل تعمل نعمل سيعمل ستعمل سنعمل العمل عملنا يعملان تعملان ستعملان سيعملون يعملون',
  ).map((word) => foldText(word)),
)
const grammar: ReadonlySet<string> = new Set(functionWords.map((word) => foldText(word)))

function find(folded: string): Concept | null {
  const bare = bareOf(folded)
  if (pale.has(folded) || pale.has(bare) || grammar.has(bare)) return null
  const root = rootOf(folded)
  const listed = listedClass(folded) ?? listedClass(bare)
  if (listed !== undefined) return { topic: listed, root: root ?? bare, listed: true }
  const skeleton = skeletonOf(folded)
  if (skeleton === null) return null
  if (root === null) return { topic: `~${skeleton}`, root: `~${skeleton}` }
  return { topic: byRoot.get(root) ?? root, root }
}

/** Without و ف ب ل ك and ال, where enough is left. */
function bareOf(word: string): string {
  const from = word.length > 4 && (word[0] === 'و' || word[0] === 'ف') ? 1 : 0
  return word.slice(from + articleAt(word, from))
}

/** Letters of «لل», «ال», «بال» and the like from `from` on, where three follow. */
function articleAt(word: string, from: number): number {
  const left = word.length - from
  if (left < 5) return 0
  if (word.startsWith('لل', from) || word.startsWith('ال', from)) return 2
  const before = word[from] === 'ب' || word[from] === 'ك' || word[from] === 'ل'
  return before && left >= 6 && word.startsWith('ال', from + 1) ? 3 : 0
}

const PRONOUN = /(?:هما|هم|ها|نا|ه)$/

function listedClass(word: string): string | undefined {
  const whole = classes.get(word)
  if (whole !== undefined || !PRONOUN.test(word)) return whole
  const owned = word.replace(PRONOUN, '')
  return classes.get(owned) ?? (owned.endsWith('ت') ? classes.get(`${owned.slice(0, -1)}ه`) : undefined)
}

/** Folded word → class; root → class where the table takes in the whole root. */
const classes = new Map<string, string>()
const byRoot = new Map<string, string>()

for (const line of synonyms) {
  const name = `=${foldText(line[0] ?? '').replace('*', '')}`
  for (const one of line) {
    const word = foldText(one).replace('*', '')
    if (!classes.has(word)) classes.set(word, name)
    const root = one.startsWith('*') ? rootOf(word) : null
    if (root !== null && !byRoot.has(root)) byRoot.set(root, name)
  }
}
