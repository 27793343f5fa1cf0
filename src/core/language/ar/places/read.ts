import { lexicon } from '../arabic.ts'
import { hasArticle, isWordAt } from '../words/ask.ts'
import { type Known, phrases } from '../words/phrases.ts'
import type { WordView } from '../words/view.ts'

interface Entry {
  readonly ids: Int32Array
  readonly articles: readonly boolean[]
  readonly known: Known
}

export interface PhraseRun {
  readonly from: number
  readonly to: number
  readonly known: Known
}

/** First word's id → phrases, longest first. */
const byFirst = compile()

function compile(): (readonly Entry[] | undefined)[] {
  const table: (Entry[] | undefined)[] = new Array(lexicon.size).fill(undefined)
  for (const { words, known } of phrases) {
    const ids = Int32Array.from(words, (word) => lexicon.idOf(word.bare))
    const first = ids[0] as number
    if (ids.some((id) => id < 0)) continue
    const list = table[first] ?? []
    list.push({ ids, articles: words.map((word) => word.article), known })
    table[first] = list
  }
  for (const list of table) list?.sort((a, b) => b.ids.length - a.ids.length)
  return table
}

/** Whether a known place or body begins with the word. */
export const startsPhrase = (type: Known['type'], id: number): boolean =>
  byFirst[id]?.some((entry) => entry.known.type === type) === true

/** The longest known place or body whose words stand at `at`, or null. */
export function phraseAt(view: WordView, at: number, stop: number): PhraseRun | null {
  const id = view.id[at] as number
  const list = id >= 0 ? byFirst[id] : undefined
  if (!list) return null
  for (const entry of list) {
    if (at + entry.ids.length <= stop && matches(view, at, entry))
      return { from: at, to: at + entry.ids.length, known: entry.known }
  }
  return null
}

function matches(view: WordView, at: number, entry: Entry): boolean {
  for (let i = 0; i < entry.ids.length; i++) {
    if (!isWordAt(view, at + i) || view.id[at + i] !== entry.ids[i]) return false
    if (hasArticle(view, at + i) !== entry.articles[i]) return false
    if (i > 0 && ((view.clitics[at + i] as number) & ~64) !== 0 && entry.articles.length > 1 && !isJoin(view, at + i))
      return false
  }
  return true
}

/** «البوسنة والهرسك»: the و stands inside the name. */
const isJoin = (view: WordView, at: number): boolean => ((view.clitics[at] as number) & ~64) === 1
