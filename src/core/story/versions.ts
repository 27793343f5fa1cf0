import { foldText } from '../text/fold.ts'
import type { OwnArticle } from './own.ts'

/** An article of the story that a new one seems to be another version of. */
export interface Earlier {
  readonly article: OwnArticle
  /** `copy`: the same words. `address`: it stood at the same place. `words`: much of it is the same. */
  readonly why: 'copy' | 'address' | 'words'
}

/** Words in a row that two texts hardly ever share by chance. */
const ROW = 6
/** Share of the shorter text's rows of words that the other has, from which the two are versions of one text. */
const LEAST_SHARED = 0.4
/** Shorter texts have too few rows to tell. */
const LEAST_WORDS = 30

const wordsOf = (text: string): readonly string[] => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []

const rowsOf = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.slice(ROW - 1).map((_, n) => words.slice(n, n + ROW).join(' ')))

/** Addresses of one page differ in their scheme, «www.», a trailing slash and what campaigns hang on them. */
function placeOf(address: string | undefined): string | null {
  const [, place] = /^https?:\/\/(?:www\.|m\.)?([^#]+)/i.exec(address ?? '') ?? []
  return place?.replace(/[?&](?:utm_\w+|fbclid|gclid)=[^&]*/g, '').replace(/\/$/, '') ?? null
}

/** Two outlets that print one agency's text are two witnesses, not two versions. */
const isOtherOutlet = (a: OwnArticle, b: OwnArticle): boolean =>
  Boolean(a.outlet?.trim() && b.outlet?.trim()) && foldText(a.outlet ?? '').trim() !== foldText(b.outlet ?? '').trim()

/** The article that the new one repeats or renews; the surest ground first. */
export function earlierOf(article: OwnArticle, others: readonly OwnArticle[]): Earlier | null {
  const words = wordsOf(article.text)
  const filled = others.filter(({ id, text }) => id !== article.id && text.trim() !== '')
  const whole = words.join(' ')
  const copy = filled.find(({ text }) => wordsOf(text).join(' ') === whole)
  if (copy) return { article: copy, why: 'copy' }
  const place = placeOf(article.address)
  const same = place === null ? undefined : filled.find(({ address }) => placeOf(address) === place)
  if (same) return { article: same, why: 'address' }
  const likest = filled.find((other) => !isOtherOutlet(article, other) && isLike(words, wordsOf(other.text)))
  return likest ? { article: likest, why: 'words' } : null
}

function isLike(a: readonly string[], b: readonly string[]): boolean {
  if (Math.min(a.length, b.length) < LEAST_WORDS) return false
  const [small, large] = a.length < b.length ? [rowsOf(a), rowsOf(b)] : [rowsOf(b), rowsOf(a)]
  let shared = 0
  for (const row of small) if (large.has(row)) shared++
  return shared >= small.size * LEAST_SHARED
}
