import { CLITIC, LATIN, PUNCT, WORD } from '../../../text/tokens.ts'
import { WORD_IS } from './flags.ts'
import type { WordView } from './view.ts'

/**
 * Small questions that the rules for names and voices ask of a view. Rules look
 * before the first token and behind the last: the bounds are asked for here, since
 * a read outside an array makes the engine throw its compiled code away.
 */
const isToken = (view: WordView, at: number): boolean => at >= 0 && at < view.is.length

export const isA = (view: WordView, at: number, bits: number): boolean =>
  isToken(view, at) && ((view.is[at] as number) & bits) !== 0

export const isWordAt = (view: WordView, at: number): boolean =>
  at >= 0 && at < view.tokens.count && view.tokens.kind[at] === WORD

export const isLatinAt = (view: WordView, at: number): boolean =>
  at >= 0 && at < view.tokens.count && view.tokens.kind[at] === LATIN

export const unitAt = (view: WordView, at: number): number =>
  at >= 0 && at < view.tokens.count ? view.tokens.text.charCodeAt(view.tokens.start[at] as number) : 0

export const isMark = (view: WordView, at: number, marks: string): boolean =>
  at >= 0 &&
  at < view.tokens.count &&
  view.tokens.kind[at] === PUNCT &&
  marks.includes(view.tokens.text.charAt(view.tokens.start[at] as number))

export const isComma = (view: WordView, at: number): boolean => isMark(view, at, '،,')

/** Whether the token carries the article, seen from its first letters where the lexicon does not know the word. */
export function hasArticle(view: WordView, at: number): boolean {
  if (!isToken(view, at)) return false
  if (((view.clitics[at] as number) & CLITIC.al) !== 0) return true
  if ((view.id[at] as number) >= 0) return false
  const { text, start, end } = view.tokens
  const from = start[at] as number
  return (end[at] as number) - from > 4 && text.charCodeAt(from) === 0x0627 && text.charCodeAt(from + 1) === 0x0644
}

/** A bare attached و in front of a known word. */
export const hasWa = (view: WordView, at: number): boolean =>
  isToken(view, at) && ((view.clitics[at] as number) & CLITIC.wa) !== 0

/** Particles other than the article and a joining و or ف. */
export const hasPreposition = (view: WordView, at: number): boolean =>
  isToken(view, at) && ((view.clitics[at] as number) & (CLITIC.ba | CLITIC.la | CLITIC.ka)) !== 0

/** Raw offset where a span over the token starts: particles out, article in. */
export const spanStart = (view: WordView, at: number): number =>
  (view.id[at] as number) >= 0 ? (view.tokens.stemStart[at] as number) : (view.tokens.start[at] as number)

export const { verb: VERB, report: REPORT, function: FUNCTION, role: ROLE, title: TITLE, noun: NOUN } = WORD_IS
export const { adjective: ADJECTIVE, nation: NATION, given: GIVEN, joint: JOINT, time: TIME } = WORD_IS
export const { organisation: ORGANISATION, everyday: EVERYDAY, surname: SURNAME, office: OFFICE } = WORD_IS
export const { family: FAMILY, house: HOUSE, alone: ALONE, withAl: WITH_AL } = WORD_IS
/** What no word of a name is, unless a rule says so. */
export const COMMON = VERB | FUNCTION | NOUN | ADJECTIVE | ROLE | TITLE | NATION | TIME | ORGANISATION
