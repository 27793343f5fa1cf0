import type { ImportedArticle, ImportWarning } from '../../core/article/imported.ts'
import { checkArabic } from './arabic.ts'
import { blockLines, exceeds } from './blocks.ts'
import { newsItem, readPageData, textOf } from './page-data.ts'

/** Makes a document of a page without loading or running anything of it: `DOMParser` in a browser. */
export type ParseHtml = (html: string) => Document

/** Letters below which what was found is no article. */
const LEAST = 140
/** A page nested deeper, or of more parts, is not one that a newsroom made: all of it is taken. */
const DEEPEST = 200
const MOST_NODES = 150_000
/** A page that says it is for subscribers and shows less than this shows a beginning. */
const STUB = 1200

export type ReadPage = (html: string, file: string) => ImportedArticle

type Reader = typeof import('@mozilla/readability').Readability

/** Loads what pages are read with. */
export async function createPageReader(parseHtml: ParseHtml): Promise<ReadPage> {
  const { Readability } = await import('@mozilla/readability')
  return (html, file) => readPage(html, file, parseHtml, Readability)
}

/** A page as a browser saved it. Nothing is rendered: scripts, handlers and addresses are only looked past. */
function readPage(html: string, file: string, parseHtml: ParseHtml, Readability: Reader): ImportedArticle {
  const page = parseHtml(html)
  const data = readPageData(page, html)
  const item = newsItem(page)
  const whole = blockLines(page.body ?? page).join('\n')
  // It takes the document apart, so it comes last; its cost grows with the square of how deep a page is nested.
  const article = exceeds(page.documentElement ?? page, DEEPEST, MOST_NODES)
    ? null
    : new Readability(page, { charThreshold: LEAST, serializer: blockLines }).parse()
  const body = bodyOf(article?.content ?? [], textOf(item['articleBody']), whole)
  const checked = checkArabic(body.text)
  const byline = article?.byline?.replaceAll(/\s+/g, ' ').trim()
  return {
    ...(byline && !/^https?:/i.test(byline) ? { author: { value: byline, basis: 'page' } } : {}),
    ...data,
    text: checked.text,
    whole: checked.text === body.text ? whole : checkArabic(whole).text,
    file,
    warnings: [...body.warnings, ...paywall(item, checked.text), ...checked.warnings],
  }
}

/** What the page shows; where that is next to nothing, what it tells search engines; else all of the page. */
function bodyOf(
  shown: readonly string[],
  told: string | null,
  whole: string,
): { text: string; warnings: readonly ImportWarning[] } {
  const text = shown.join('\n')
  if (text.length >= LEAST && (!told || text.length * 2 >= told.length)) return { text, warnings: [] }
  if (told && told.length >= LEAST && !/<\w/.test(told)) return { text: told.trim(), warnings: [] }
  return text.length >= LEAST ? { text, warnings: [] } : { text: whole, warnings: ['whole-page'] }
}

function paywall(item: Record<string, unknown>, text: string): readonly ImportWarning[] {
  const free = item['isAccessibleForFree']
  const closed = free === false || (typeof free === 'string' && free.toLowerCase() === 'false')
  const asks = /(?:للمشتركين|اشترك لقراءة|لمتابعة القراءة|لقراءة المقال كامل|سجل الدخول لقراءة)/.test(text.slice(-300))
  return text.length < STUB && (closed || asks) ? ['paywall-stub'] : []
}
