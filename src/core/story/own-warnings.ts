import { foldText } from '../text/fold.ts'
import type { OwnArticle } from './own.ts'

/**
 * What is odd about an article that was brought in. None stops a comparison but
 * `empty`; each is told before anything is read out of the text.
 */
export const ARTICLE_WARNINGS = [
  'empty',
  'short',
  'not-arabic',
  'other-script-language',
  'glyph-forms',
  'reversed',
  'broken-encoding',
  'duplicate',
  'undated',
  'unnamed',
] as const
export type ArticleWarning = (typeof ARTICLE_WARNINGS)[number]

/** A paywall's teaser or a headline alone; the shortest agency report has more. */
const SHORT = 300
const SAMPLE = 20_000

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0

/** Letters that Persian, Urdu and Kurdish write and Arabic does not, without those that Arabic borrows for names (پ چ ڤ گ). */
const OTHER_LETTERS = /[\u06CC\u06A9\u06BE\u06D2\u06C1\u06BA\u0679\u0688\u0691\u06CE\u06D5\u06C6\u06C7]/g
const ARABIC = /[\u0620-\u064A\u066E-\u06D3\uFB50-\uFDFF\uFE70-\uFEFC]/g
/** The presentation forms of letters, which old PDF files and old terminals leave behind; ﷲ and ﷺ are ordinary text. */
const GLYPHS = /[\uFB50-\uFDF1\uFE70-\uFEFC]/g
/** Text read in another encoding than it was written in. */
const BROKEN = /\uFFFD|[ÃÂØÙ][\u0080-\u00BF\u2018-\u203A]/g

/** «لا» read from the wrong end: words that begin with ة or end with «لا» turned round. */
const REVERSED = /(?:^|\s)[ةىئ]\p{L}+لا(?=\s|$)/gmu

/** Codes in the order of the list; `others` are the story's other articles. */
export function warningsOf(article: OwnArticle, others: readonly OwnArticle[]): readonly ArticleWarning[] {
  const text = article.text.trim()
  const head = headWarnings(article)
  if (text === '') return ['empty', ...head]
  const sample = text.slice(0, SAMPLE)
  const found = new Set<ArticleWarning>([...scriptWarnings(sample), ...head])
  if (text.length < SHORT) found.add('short')
  if (isCopy(article, others)) found.add('duplicate')
  return ARTICLE_WARNINGS.filter((code) => found.has(code))
}

function headWarnings({ publishedAt, outlet }: OwnArticle): readonly ArticleWarning[] {
  return [...(publishedAt ? [] : ['undated' as const]), ...(outlet?.trim() ? [] : ['unnamed' as const])]
}

function scriptWarnings(sample: string): readonly ArticleWarning[] {
  const letters = count(sample, /\p{L}/gu)
  const arabic = count(sample, ARABIC)
  const found: ArticleWarning[] = []
  if (count(sample, BROKEN) > 5) found.push('broken-encoding')
  else if (arabic < letters / 2) found.push('not-arabic')
  if (count(sample, OTHER_LETTERS) > arabic / 50) found.push('other-script-language')
  if (count(sample, GLYPHS) > arabic / 50) found.push('glyph-forms')
  if (count(sample, REVERSED) > 2) found.push('reversed')
  return found
}

/** The same words, whatever marks and spaces stand between them. */
function isCopy(article: OwnArticle, others: readonly OwnArticle[]): boolean {
  const words = (text: string) =>
    foldText(text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  const own = words(article.text)
  return others.some((other) => other.id !== article.id && words(other.text) === own)
}

/** Letters in place of their printed forms, which is certain: Unicode says which letters each form stands for. */
export const withoutGlyphs = (text: string): string => text.replace(GLYPHS, (form) => form.normalize('NFKC'))
