import { phrases, startsWith } from './cue-table.ts'
import * as W from './cue-words.ts'
import type { Line } from './lines.ts'

const continues = phrases(W.CONTINUES)

/** Shortest word that says what a text is about; shorter ones are mostly particles. */
const CONTENT = 4
const prefixes = ['وال', 'بال', 'فال', 'كال', 'لل', 'ال', 'و', 'ب', 'ل', 'ف']

/** Without one layer of attached particles, so that «والرياض» and «الرياض» meet. */
function stem(word: string): string {
  for (const prefix of prefixes) {
    if (word.startsWith(prefix) && word.length - prefix.length >= 3) return word.slice(prefix.length)
  }
  return word
}

const contentOf = (line: Line): Set<string> =>
  new Set(line.words.filter((word) => word.length >= CONTENT && !continues.all.has(word)).map(stem))

/** The words an article has used so far. */
export class Vocabulary {
  readonly #words = new Set<string>()
  readonly #lines: Line[] = []
  #read = 0

  /** Remembers the line; its words are taken in only when somebody asks. */
  add(line: Line): void {
    this.#lines.push(line)
  }

  get paragraphs(): number {
    return this.#lines.length
  }

  #takeIn(): void {
    for (; this.#read < this.#lines.length; this.#read++) {
      const line = this.#lines[this.#read]
      if (line) for (const word of contentOf(line)) this.#words.add(word)
    }
  }

  /** Share of the line's content words that the article has used, 0 to 1. */
  shared(line: Line): number {
    this.#takeIn()
    const own = contentOf(line)
    if (own.size === 0) return 0
    let known = 0
    for (const word of own) if (this.#words.has(word)) known++
    return known / own.size
  }
}

/** Share of a title's content words that the paragraph below it takes up: a lead repeats its headline. */
export function echoed(title: Line, paragraph: Line): number {
  const below = contentOf(paragraph)
  const own = contentOf(title)
  let met = 0
  for (const word of own) if (below.has(word)) met++
  return own.size === 0 ? 0 : met / own.size
}

export const opensAsContinuation = (line: Line): boolean => startsWith(line.words, continues)
