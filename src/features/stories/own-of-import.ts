import type { Found, ImportedArticle } from '@/core/article/imported.ts'
import type { About } from '@/core/story/about.ts'
import type { OwnArticle } from '@/core/story/own.ts'

/** What a file said of itself, put into the boxes where a person can look it over and change it. */
export function ownOf(imported: ImportedArticle, id: string): OwnArticle {
  const { text, title, outlet, author, publishedAt, lang, url } = imported
  const heading = title?.value.trim()
  // The headline is part of the article: it is compared like the rest of it.
  const isInText = !heading || text.trimStart().startsWith(heading)
  return {
    id,
    text: isInText ? text : `${heading}\n\n${text}`,
    ...(heading ? { title: heading } : {}),
    ...(outlet ? { outlet: outlet.value } : {}),
    ...(publishedAt ? { publishedAt: publishedAt.value } : {}),
    ...(lang ? { lang: lang.value } : {}),
    ...(author ? { author: author.value } : {}),
    ...(url ? { address: url.value } : {}),
    ...basisOf({ title, outlet, author, publishedAt, lang, address: url }),
  }
}

function basisOf(found: Readonly<Record<About, Found | undefined>>): Pick<OwnArticle, 'basis'> {
  const known = Object.entries(found).flatMap(([name, one]) => (one ? [[name, one.basis]] : []))
  return known.length > 0 ? { basis: Object.fromEntries(known) } : {}
}
