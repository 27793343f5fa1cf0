import { opensAsContinuation } from './cohesion.ts'
import { hasAmong, hasInside, holds, isAllOf, isEndOf, phrases, startsWith } from './cue-table.ts'
import * as W from './cue-words.ts'
import type { Line } from './lines.ts'
import { foldedWords } from './word-hash.ts'

const agencies = phrases(W.AGENCIES)
const creditWords = phrases(W.CREDIT_WORDS)
const creditLabels = phrases(W.CAPTION_CREDIT)
const captionWords = phrases(W.CAPTION_WORDS)
const shownPosts = phrases(W.SHOWN_POSTS)

const MOST_WORDS = 45
const MOST_POST_WORDS = 80
const MOST_CREDIT_WORDS = 7
/** A line longer than this that goes on with a story («وأضاف …») is its last paragraph, signed by the agency. */
const TOLD = 12

/** Words of the credit in brackets that ends a line without a full stop before it, or null. */
function trailingCredit(line: Line): readonly string[] | null {
  if (line.count > MOST_WORDS || line.count < 2 || !endsInBracket(line)) return null
  const text = line.text.replace(/\.$/, '')
  if (!/[)）\]]$/.test(text)) return null
  const open = Math.max(text.lastIndexOf('('), text.lastIndexOf('['))
  if (open <= 0) return null
  const before = text.slice(0, open).trimEnd()
  if (/[.!؟?…:،]$/.test(before)) return null
  const words = foldedWords(text.slice(open))
  return words.length > 0 && words.length <= MOST_CREDIT_WORDS && words.length < line.count ? words : null
}

const brackets = new Set(Array.from(')）]', (sign) => sign.charCodeAt(0)))
const POINT = 0x2e

/** A closing bracket stands last, a full stop left aside. */
function endsInBracket(line: Line): boolean {
  const last = line.unitFromEnd(1)
  return brackets.has(last === POINT ? line.unitFromEnd(2) : last)
}

/**
 * A photograph's text: words without a sentence's end, then the agency, the
 * archive or the photographer in brackets. An office or an unknown credit counts
 * only beside a word of captions («خلال»، «لدى»، «جانب من»): «حركة … (فتح)»
 * at a line's end is no credit.
 */
export function isCaption(line: Line): boolean {
  if (isCreditedInLine(line) || isSignedInLatin(line)) return true
  const credit = trailingCredit(line)
  if (!credit || line.several) return false
  const told = line.count > TOLD && opensAsContinuation(line)
  if (told) return false
  if (isAllOf(credit, agencies)) return true
  if (credit.some((word) => /^\d+$/.test(word))) return hasAmong(credit, agencies)
  const named = hasAmong(credit, creditWords) || hasAmong(credit, agencies)
  return named || (line.count <= 30 && hasInside(line, captionWords) && !line.sentenceEnd)
}

/** «… في القاعة / SAMI HADDAD / AFP». */
const isSignedInLatin = (line: Line): boolean =>
  line.latin && line.slash && line.arabic && line.count <= MOST_WORDS && /\/\s*[A-Z][\w .'&-]{1,40}$/.test(line.text)

/** «… في الميناء © وكالة»، «… في الميناء صورة من: فلان». */
function isCreditedInLine(line: Line): boolean {
  if (line.count < 2 || line.count > MOST_WORDS || line.sentenceEnd) return false
  if (line.copyright && line.text.indexOf('©') > 0) return true
  if (!holds(line, creditLabels)) return false
  const colon = line.text.lastIndexOf(':')
  if (colon <= 0 || line.text.length - colon > 60) return false
  const before = foldedWords(line.text.slice(Math.max(0, colon - 24), colon))
  return isEndOf(before, creditLabels)
}

/** A post from a network, embedded: its link, or «— Name (@name) December 1, 2022», behind its last words or alone. */
export const isEmbedEnd = (line: Line): boolean =>
  line.count <= MOST_POST_WORDS && /[—–-].{1,80}\(@\w{1,30}\)/.test(line.text)

export const isEmbedText = (line: Line): boolean =>
  line.latin && line.slash && /pic\.twitter\.com\/|https?:\/\/t\.co\//.test(line.text)

/** What networks write under a post of pictures: «A post shared by …», «عرض هذا المنشور على …». */
export const isShownPost = (line: Line): boolean =>
  line.count <= MOST_WORDS && (startsWith(line, shownPosts) || /\(@[\w.]{1,30}\)$/.test(line.text))
