import { CLITIC } from '../../../text/tokens.ts'
import { FIRST_FORM, lexicon, tableOf } from '../arabic.ts'
import { wordEntries } from './classes.ts'
import { WORD_IS, wholeWords } from './flags.ts'
import { phraseEntries } from './phrases.ts'

/**
 * What the rules for names know of a listed word, side by side: class, id
 * without the article, openings, and which particles it takes. A record lies in
 * one line of the processor's cache and is read once a token.
 */
export const [CLASS, BARE, OPENINGS, PARTICLES] = [0, 1, 2, 3]
/** Places in `records` of a word's record: its id shifted by this. */
export const RECORD_SHIFT = 2

/** In `PARTICLES`: the bits of `CLITIC` that cannot stand before the word, and more. */
export const CLITIC_BITS = 0x7f
/** The word is too short for particles but ال where it has fewer than four letters. */
export const SHORT = 0x80
/** The article is part of the word as the lexicon holds it. */
export const HAS_AL = 0x100
/** A name that only و stands before where it has fewer than five letters. */
export const SHORT_NAME = 0x200

const { verb, noun, given, function: particle } = WORD_IS
/** Names that ال may stand before. */
const withAl = WORD_IS.withAl | WORD_IS.house | WORD_IS.surname
const NAMELESS =
  verb | noun | particle | WORD_IS.adjective | WORD_IS.role | WORD_IS.title | WORD_IS.nation | WORD_IS.time

/** Places of three letters that particles stand before every day: «بمصر»، «ودبي». */
const shortPlaces = new Set('مصر مكه دبي حلب حمص عدن تعز غزه رفح ابها'.split(' '))

/** Joints of names that particles stand before, short as they are: «وأبو»، «لعبد»; «وبن», but «لبن» is milk. */
const kinWords = new Set('ابو ابا ابي ابن عبد'.split(' '))

/** Verbs in ون and ان: behind ل they lose their ن («ليبرمان» is no verb). */
const indicative = /^[يت].*[وا]ن$/

export const records = buildRecords()

/** Words that other families brought in are everyday words; words of place names alone are not. */
function buildRecords(): Int32Array {
  const own = tableOf(wordEntries)
  const parts = tableOf(phraseEntries)
  const ownClass = (id: number): number => own[id] ?? (parts[id] ? 0 : noun)
  const out = new Int32Array(FIRST_FORM << RECORD_SHIFT)
  for (let id = 0; id < FIRST_FORM; id++) {
    const word = lexicon.words[id] as string
    const bare = bareId(id, word)
    const at = id << RECORD_SHIFT
    out[at + CLASS] = bare === id ? ownClass(id) : ownClass(id) | ownClass(bare)
    out[at + BARE] = bare
    out[at + PARTICLES] = (shortPlaces.has(word) ? 0 : forbidden(ownClass(id), word)) | (bare === id ? 0 : HAS_AL)
  }
  return out
}

function bareId(id: number, word: string): number {
  if (!word.startsWith('ال') || word.length < 5 || wholeWords.has(word)) return id
  const bare = lexicon.idOf(word.slice(2))
  return bare >= 0 && bare < FIRST_FORM ? bare : id
}

/**
 * Particles that cannot stand before a word of these classes: the whole is then
 * an unknown word («بيكر» is not ب + a verb, «فانس» is not ف + a name).
 */
function forbidden(word: number, letters: string): number {
  const future = (word & verb) === 0 ? CLITIC.sa : 0
  const onlyVerb = (word & NAMELESS) === verb
  const before = onlyVerb && (word & given) === 0 ? CLITIC.ba | CLITIC.ka : 0
  const behindLam = onlyVerb && indicative.test(letters) ? CLITIC.la : 0
  if ((word & NAMELESS) !== 0) return future | before | behindLam
  if (kinWords.has(letters)) return future | CLITIC.al | CLITIC.ka
  if (letters === 'بن') return future | (CLITIC_BITS & ~CLITIC.wa)
  const bareName = (word & given) !== 0 && (word & withAl) === 0
  return future | (bareName ? CLITIC.al | SHORT_NAME : 0) | CLITIC.fa | CLITIC.ka | SHORT
}

/** Families say what their words open while modules load. */
export function markOpening(bit: number, holds: (id: number) => boolean): void {
  for (let id = 0; id < FIRST_FORM; id++) {
    const bare = records[(id << RECORD_SHIFT) + BARE] as number
    if (!holds(bare)) continue
    const at = (id << RECORD_SHIFT) + OPENINGS
    records[at] = (records[at] as number) | bit
  }
}

/** Bits of `WORD_IS` of the lexicon word `id`; inflected forms have none. */
export const classOf = (id: number): number => (id < FIRST_FORM ? (records[(id << RECORD_SHIFT) + CLASS] as number) : 0)

/** Bits of `WORD_IS` of a folded word, -1 when no list holds it. */
export function classOfWord(folded: string): number {
  const id = lexicon.idOf(folded)
  return id < 0 || id >= FIRST_FORM ? -1 : classOf(id)
}
