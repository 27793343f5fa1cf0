import type { Found, FoundIn, ImportedArticle } from '../../core/article/imported.ts'

export type PageData = Pick<ImportedArticle, 'title' | 'author' | 'outlet' | 'publishedAt' | 'lang' | 'url'>

/** What a page says about itself, the surest place first: structured data, its head, what it shows. */
export function readPageData(page: Document, html: string): PageData {
  const data = newsItem(page)
  const head = (...names: string[]): Found | null => found(metaOf(page, names), 'meta')
  return present({
    title:
      found(textOf(data['headline']), 'structured-data') ??
      head('og:title', 'twitter:title') ??
      found(page.querySelector('h1')?.textContent, 'page') ??
      found(page.querySelector('title')?.textContent, 'meta'),
    author:
      found(nameOf(data['author']), 'structured-data') ??
      head('author', 'article:author', 'dc.creator', 'parsely-author') ??
      found(page.querySelector('[rel="author"], [itemprop="author"]')?.textContent, 'page'),
    outlet:
      found(nameOf(data['publisher']), 'structured-data') ??
      head('og:site_name', 'application-name', 'dc.publisher') ??
      found(hostOf(addressOf(page, html)), 'meta'),
    publishedAt:
      dated(textOf(data['datePublished']), 'structured-data') ??
      dated(
        metaOf(page, ['article:published_time', 'og:article:published_time', 'date', 'pubdate', 'dc.date']),
        'meta',
      ) ??
      dated(page.querySelector('time[datetime]')?.getAttribute('datetime'), 'page'),
    lang: found(
      page.documentElement?.getAttribute('lang') || metaOf(page, ['og:locale', 'content-language'])?.replace('_', '-'),
      'meta',
    ),
    url: found(addressOf(page, html), 'meta'),
  })
}

function present(data: Record<keyof PageData, Found | null>): PageData {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null)) as PageData
}

const LONGEST = 500

function found(value: string | null | undefined, basis: FoundIn): Found | null {
  const plain = (value ?? '').replaceAll(/\s+/g, ' ').trim()
  // A profile's address is no name.
  return plain === '' ||
    plain.length > LONGEST ||
    (basis === 'meta' && /^https?:.*\/(?:author|profile|facebook)/i.test(plain))
    ? null
    : { value: plain, basis }
}

/** A day that can be read without knowing where the page was made: `2024-05-12`, with a time or not. */
function dated(value: string | null | undefined, basis: FoundIn): Found | null {
  const plain = (value ?? '').trim()
  return /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:[T ]\d{2}:\d{2}.{0,20})?$/.test(plain)
    ? { value: plain.replace(' ', 'T'), basis }
    : null
}

function metaOf(page: Document, names: readonly string[]): string | null {
  const metas = Array.from(page.querySelectorAll('meta[content]'))
  for (const name of names) {
    const meta = metas.find((one) =>
      ['property', 'name', 'itemprop', 'http-equiv'].some((key) => one.getAttribute(key)?.toLowerCase() === name),
    )
    const content = meta?.getAttribute('content')?.trim()
    if (content) return content
  }
  return null
}

const SAVED_FROM = /<!--\s*saved from url=\(\d{4}\)(https?:\S{4,2000})\s*-->/i

function addressOf(page: Document, html: string): string | null {
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href')
  const address = canonical ?? metaOf(page, ['og:url']) ?? SAVED_FROM.exec(html.slice(0, 4000))?.[1]
  return address && /^https?:\/\//i.test(address) ? address : null
}

function hostOf(address: string | null): string | null {
  try {
    return address ? new URL(address).host.replace(/^www\./, '') : null
  } catch {
    return null
  }
}

type Json = Record<string, unknown>

const NEWS =
  /^(?:NewsArticle|ReportageNewsArticle|AnalysisNewsArticle|OpinionNewsArticle|Article|BlogPosting|LiveBlogPosting)$/

/** The first item of the page's structured data that is an article; an empty one where there is none. */
export function newsItem(page: Document): Json {
  for (const script of Array.from(page.querySelectorAll('script[type="application/ld+json"]'))) {
    const item = itemsOf(parsed(script.textContent ?? ''), 0).find(({ '@type': type }) =>
      [type].flat().some((name) => typeof name === 'string' && NEWS.test(name)),
    )
    if (item) return item
  }
  return {}
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

function itemsOf(value: unknown, depth: number): Json[] {
  if (depth > 4 || typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((one) => itemsOf(one, depth + 1))
  const item = value as Json
  return [item, ...itemsOf(own(item, '@graph'), depth + 1), ...itemsOf(own(item, 'mainEntity'), depth + 1)]
}

const own = (item: Json, key: string): unknown => (Object.hasOwn(item, key) ? item[key] : undefined)

export const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** «name» of a person or an organisation, or of several. */
function nameOf(value: unknown): string | null {
  if (Array.isArray(value)) return value.map(nameOf).filter(Boolean).join('، ') || null
  if (typeof value === 'object' && value !== null) return nameOf(own(value as Json, 'name'))
  return textOf(value)
}
