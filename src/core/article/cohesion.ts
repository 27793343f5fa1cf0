import { leaveOut } from './content-hash.ts'
import { phrases, startsWith } from './cue-table.ts'
import * as W from './cue-words.ts'
import { HashSet } from './hash-set.ts'
import type { Line } from './lines.ts'

const continues = phrases(W.CONTINUES)

leaveOut(continues.all)

/** The words an article has used so far. */
export class Vocabulary {
  #words: HashSet | null = null
  readonly #lines: Line[] = []
  #read = 0

  /** Remembers the line; its words are taken in only when somebody asks. */
  add(line: Line): void {
    this.#lines.push(line)
  }

  get paragraphs(): number {
    return this.#lines.length
  }

  #takenIn(): HashSet {
    this.#words ??= new HashSet()
    for (; this.#read < this.#lines.length; this.#read++) {
      const line = this.#lines[this.#read]
      if (line) for (const word of line.content) this.#words.add(word)
    }
    return this.#words
  }

  /** Share of the line's content words that the article has used, 0 to 1. */
  shared(line: Line): number {
    const words = this.#takenIn()
    const own = line.content
    let known = 0
    for (const word of own) if (words.has(word)) known++
    return own.length === 0 ? 0 : known / own.length
  }
}

/** Share of a title's content words that the paragraph below it takes up: a lead repeats its headline. */
export function echoed(title: Line, paragraph: Line): number {
  const below = paragraph.content
  const own = title.content
  let met = 0
  for (const word of own) if (below.includes(word)) met++
  return own.length === 0 ? 0 : met / own.length
}

/** Goes on with something told before: «وأضاف …», or «و» before a verb of the present or a noun («ويمسك»، «والأحد»). */
export const opensAsContinuation = (line: Line): boolean => startsWith(line, continues) || joined.test(line.beginning)

const joined = /^و(?:[يت]|ال)/
