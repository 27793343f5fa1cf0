import { foldedAt } from '../../../text/tokens.ts'
import { hasPreposition, isWordAt } from '../words/ask.ts'
import type { WordView } from '../words/view.ts'
import { isCommonWord, SHAPE, wordShape } from './word-shape.ts'

/** What is seen of a word's letters as printed, above the bits of `SHAPE`. */
const PRINTED = {
  tanwin: 1 << 20,
  /** ؤ or ئ inside: Arabic words have them, foreign names are written around them. */
  seated: 1 << 21,
  /** «...ية»; «...يه» with ه ends French names («غارنييه»). */
  feminine: 1 << 22,
  /** A particle before a hamza, a negation run into its verb, an accusative in «ءا», a pronoun's ه. */
  glued: 1 << 23,
} as const
const SEEN = 1 << 30

/** Bits by token of the view that was asked last, 0 where not asked yet. */
let owner: WordView | null = null
let column = new Int32Array(1 << 12)

/** Bits of `SHAPE` and `PRINTED` of the word at `at`. */
export function shapeAt(view: WordView, at: number): number {
  if (owner !== view) take(view)
  const known = column[at] as number
  if (known !== 0) return known
  const shape = wordShape(view.tokens, at) | printedAt(view, at) | SEEN
  column[at] = shape
  return shape
}

function take(view: WordView): void {
  owner = view
  const { count } = view.tokens
  if (count > column.length) column = new Int32Array(2 * count)
  else column.fill(0, 0, count)
}

const [ALEF, BA, TA, HA, WAW, YA, KAF, LAM] = Array.from('ابتهويكل', (letter) => letter.charCodeAt(0))
const TA_MARBUTA = 0x0629
const HAMZA = 0x0621

function printedAt({ tokens }: WordView, at: number): number {
  const { text } = tokens
  const from = tokens.start[at] as number
  const to = tokens.end[at] as number
  let bits = 0
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= 0x064b && unit <= 0x064d && i >= to - 3 && i > from) bits |= PRINTED.tanwin
    if ((unit === 0x0624 || unit === 0x0626) && i > from) bits |= PRINTED.seated
  }
  if (text.charCodeAt(to - 1) === TA_MARBUTA && text.charCodeAt(to - 2) === YA) bits |= PRINTED.feminine
  return isGluedAsPrinted(text, from, to) ? bits | PRINTED.glued : bits
}

/** «بإفريز»، «وأولمرت»، «لايعرف»، «...ها»، «...ه». */
function isGluedAsPrinted(text: string, from: number, to: number): boolean {
  const [first, second, third] = [text.charCodeAt(from), text.charCodeAt(from + 1), text.charCodeAt(from + 2)]
  const size = to - from
  if (size >= 2 && (first === BA || first === LAM || first === KAF) && (second === 0x0623 || second === 0x0625))
    return true
  if (size >= 3 && first === LAM && second === ALEF && (third === YA || third === TA)) return true
  const [last, before] = [text.charCodeAt(to - 1), text.charCodeAt(to - 2)]
  if (last === ALEF) {
    if (before === HAMZA && size >= 2) return true
    return before === HA && size >= 6 && !isWeak(text.charCodeAt(to - 3))
  }
  return last === HA && size >= 4 && !isWeak(before) && before !== HA
}
const isWeak = (unit: number): boolean => unit === ALEF || unit === WAW || unit === YA

/** Whether grammar shows that a word the lexicon does not hold is an everyday word in some form. `skip`: letters of a joining و left out. */
export function looksCommon(view: WordView, at: number, skip = 0): boolean {
  const shape = shapeAt(view, at)
  if ((shape & UNLIKE_NAMES) !== 0) return true
  return skip === 0 ? (shape & SHAPE.common) !== 0 : isCommonWord(foldedAt(view.tokens, at).slice(skip))
}
const UNLIKE_NAMES = PRINTED.tanwin | PRINTED.glued | PRINTED.seated | PRINTED.feminine

/** Whether the word is a verb, or a particle glued to a word of an Arabic root. */
export const isGluedAt = (view: WordView, at: number): boolean =>
  (shapeAt(view, at) & (PRINTED.glued | SHAPE.glued)) !== 0

/** No plural, feminine or accusative ending, no pronoun, no glued particle, no present tense, no everyday word in another form. */
export const isBareWord = (view: WordView, at: number): boolean =>
  (shapeAt(view, at) & (PRINTED.glued | SHAPE.bare)) === SHAPE.bare

/** ب, ل or ك before a word that the lexicon holds or that has a root of Arabic. */
export const isAttachedAt = (view: WordView, at: number): boolean =>
  hasPreposition(view, at) ||
  ((view.id[at] as number) < 0 && isWordAt(view, at) && (shapeAt(view, at) & SHAPE.particled) !== 0)

/** Whether the word has the shape of a verbal noun, a participle or a plural in ات. */
export const looksPatterned = (view: WordView, at: number): boolean => (shapeAt(view, at) & SHAPE.pattern) !== 0

/** Whether a word behind a first name is a verb or carries a particle or a pronoun, so that the name ends before it. */
export function endsName(view: WordView, at: number, words: number): boolean {
  const shape = shapeAt(view, at)
  if ((shape & (SHAPE.letter | PRINTED.glued | SHAPE.lal)) !== 0) return true
  if ((shape & SHAPE.behindParticle) !== 0 && endsInArabic(view, at)) return true
  if (words >= 2) return (shape & (SHAPE.al | SHAPE.landLike)) === SHAPE.landLike || (shape & SHAPE.common) !== 0
  if ((shape & SHAPE.al) !== 0)
    return (shape & SHAPE.patternBehindAl) !== 0 || ((shape & SHAPE.arabic) !== 0 && endsInArabic(view, at))
  return (shape & (PRINTED.feminine | SHAPE.ends)) !== 0
}

/** An accusative of state or an adverb: «متوجها», «رسميا». */
export const isAccusative = (view: WordView, at: number): boolean => (shapeAt(view, at) & SHAPE.accusative) !== 0

/** ة or ء at the end, as printed: Arabic words end so, names that do are known by a given name before them. */
export function endsInArabic(view: WordView, at: number): boolean {
  const unit = view.tokens.text.charCodeAt((view.tokens.end[at] as number) - 1)
  return unit === 0x0629 || unit === 0x0621
}

export function hasTanwin(view: WordView, at: number): boolean {
  const { text, start, end } = view.tokens
  for (let i = (end[at] as number) - 1; i >= (end[at] as number) - 3 && i > (start[at] as number); i--) {
    const unit = text.charCodeAt(i)
    if (unit >= 0x064b && unit <= 0x064d) return true
  }
  return false
}
