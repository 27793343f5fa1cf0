import type { Localized } from './types.ts'

interface Named {
  readonly id: string
  readonly outlet: Localized | null
}

const escaped = (id: string): string => id.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/**
 * What an editor wrote, with outlets by name: files call articles by their ids,
 * and a reader knows nothing of those. An id is one where no letter of the id's
 * own script and no figure touches it, so that «فـ000» holds one and «1,000» none.
 */
export function withOutletNames(words: string, articles: readonly Named[], pick: (name: Localized) => string): string {
  const names = new Map(articles.flatMap(({ id, outlet }) => (outlet ? [[id, pick(outlet)] as const] : [])))
  if (names.size === 0) return words
  const ids = [...names.keys()].sort((a, b) => b.length - a.length).map(escaped)
  const pattern = new RegExp(
    `(?<![\\p{N}A-Za-z]|\\p{N}[.,٫٬])(?:${ids.join('|')})(?![\\p{N}A-Za-z]|[.,٫٬]\\p{N})`,
    'gu',
  )
  return words.replace(pattern, (id) => names.get(id) ?? id)
}
