import { remembered } from './remembered.ts'
import type { Tokens } from './token-buffer.ts'
import { foldedAt, isAmong } from './vocabulary.ts'

/**
 * The slow, complete way to take particles off a word, for the few words that a
 * kind of fact looks at closely. The fast way, by lexicon, is in `tokens.ts`.
 */

const CONJUNCTIONS = new Set(['و', 'ف'])
const PREPOSITIONS = new Set(['ب', 'ل', 'ك'])
const PRONOUNS = ['هما', 'كما', 'هم', 'هن', 'ها', 'نا', 'كم', 'ه', 'ك', 'ي']

/** Shortest stem that may remain; two letters are a particle, not a noun. */
const MIN_STEM = 3

/**
 * Every reading of a folded word as particles + stem, the whole word first:
 * «وبالاجتماع» → وبالاجتماع، بالاجتماع، الاجتماع، اجتماع.
 */
export const formsOf: (word: string) => readonly string[] = remembered(particlesOff)

function particlesOff(word: string): string[] {
  const forms = [word]
  const strip = (from: string, taken: number): string | null =>
    from.length - taken >= MIN_STEM ? add(forms, from.slice(taken)) : null
  const bare = CONJUNCTIONS.has(word[0] ?? '') ? (strip(word, 1) ?? word) : word
  for (const form of new Set([word, bare])) {
    const rest = PREPOSITIONS.has(form[0] ?? '') ? (strip(form, 1) ?? form) : form
    if (form.startsWith('لل')) strip(form, 2)
    for (const f of new Set([form, rest])) if (f.startsWith('ال')) strip(f, 2)
  }
  return forms
}

/**
 * The forms with attached pronouns taken off as well: «محادثاتهما» → محادثات،
 * and the endings that a pronoun changes put back: «رحلته» → رحلة، «لقائه» → لقاء.
 */
export const formsWithoutPronoun = remembered((word: string): readonly string[] => {
  const forms = particlesOff(word)
  for (const form of [...forms]) {
    for (const pronoun of PRONOUNS) {
      if (form.endsWith(pronoun) && form.length - pronoun.length >= MIN_STEM) {
        const stem = form.slice(0, -pronoun.length)
        add(forms, stem)
        if (stem.endsWith('ت')) add(forms, `${stem.slice(0, -1)}ه`)
        if (stem.endsWith('اي') || stem.endsWith('او')) add(forms, `${stem.slice(0, -1)}ء`)
      }
    }
  }
  return forms
})

function add(forms: string[], form: string): string {
  if (!forms.includes(form)) forms.push(form)
  return form
}

/** Whether token `at` is one of `words` (folded), whatever is attached to it; the word found, or null. */
export const wordIn = (tokens: Tokens, at: number, words: ReadonlySet<string>): string | null =>
  hasWord(tokens, at, words) ? formIn(foldedAt(tokens, at), words) : null

/** The same where the word itself does not matter. */
export const hasWord = (tokens: Tokens, at: number, words: ReadonlySet<string>): boolean =>
  isAmong(tokens, at, words, isFormOf)

const isFormOf = (word: string, words: ReadonlySet<string>): boolean => formIn(word, words) !== null
const formIn = (word: string, words: ReadonlySet<string>): string | null =>
  formsWithoutPronoun(word).find((form) => words.has(form)) ?? null

/** First token in `[from, to)` that is one of `words`, or -1. */
export function findWord(tokens: Tokens, from: number, to: number, words: ReadonlySet<string>): number {
  for (let i = Math.max(0, from); i < to; i++) if (hasWord(tokens, i, words)) return i
  return -1
}
