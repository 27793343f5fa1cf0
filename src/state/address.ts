import {
  DEFAULT_VIEW,
  isDensity,
  isLanguage,
  isNumerals,
  isScope,
  isScreen,
  isSort,
  isTheme,
  isTile,
  type Stretch,
  type View,
} from './view.ts'

/**
 * The address bar's part after `#`: `/<screen>?<what differs from the default>`.
 * Names are short and readable, because people mail these links.
 */
export function toHash(view: View): string {
  const query = new URLSearchParams()
  const put = (name: string, value: string | null) => {
    if (value) query.set(name, value)
  }
  put('fact', view.fact)
  put('article', view.article)
  put('show', view.scope === DEFAULT_VIEW.scope ? null : view.scope)
  put('of', view.of)
  put('verdict', view.relations.join(','))
  put('theme', view.themes.join(','))
  put('q', view.query)
  put('sort', view.sort === DEFAULT_VIEW.sort ? null : view.sort)
  put('order', view.order.join(','))
  put('hide', view.hidden.join(','))
  put('pin', view.pinned.join(','))
  put('pair', view.pair.join(','))
  put('fold', view.folded.join(','))
  put('density', view.density === DEFAULT_VIEW.density ? null : view.density)
  put('beside', view.beside.join(','))
  put('story', view.story)
  put('edit', view.edit)
  put('at', view.at && `${view.at.start}-${view.at.end}`)
  put('blind', view.blind)
  put('lang', view.lang)
  put('digits', view.numerals)
  return `#/${view.screen}?${query.toString().replaceAll('%2C', ',')}`
}

/** Reads an address back. What it does not know, or finds malformed, keeps the default: an old link still opens. */
export function fromHash(hash: string, fallback: View = DEFAULT_VIEW): View {
  const [path = '', search = ''] = hash.replace(/^#?\/?/, '').split('?', 2)
  const query = new URLSearchParams(search)
  const one = <T extends string>(name: string, known: (word: string) => word is T, otherwise: T): T => {
    const word = query.get(name) ?? ''
    return known(word) ? word : otherwise
  }
  const list = (name: string): string[] => (query.get(name) ?? '').split(',').filter(Boolean)
  const digits = query.get('digits') ?? ''
  return {
    screen: isScreen(path) ? path : fallback.screen,
    lang: one('lang', isLanguage, fallback.lang),
    numerals: isNumerals(digits) ? digits : fallback.numerals,
    fact: query.get('fact'),
    article: query.get('article'),
    scope: one('show', isScope, DEFAULT_VIEW.scope),
    of: query.get('of'),
    relations: list('verdict').filter(isTile),
    themes: list('theme').filter(isTheme),
    query: query.get('q') ?? '',
    sort: one('sort', isSort, DEFAULT_VIEW.sort),
    order: list('order'),
    hidden: list('hide'),
    pinned: list('pin'),
    pair: pairOf(list('pair')),
    folded: list('fold').filter(isTheme),
    density: one('density', isDensity, DEFAULT_VIEW.density),
    beside: list('beside'),
    story: query.get('story') || null,
    edit: query.get('edit') || null,
    at: stretchOf(query.get('at') ?? ''),
    blind: query.get('blind') || null,
  }
}

/** `120-131`; null where it is no stretch. */
function stretchOf(word: string): Stretch | null {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(word) ?? []
  return start && end && Number(start) < Number(end) ? { start: Number(start), end: Number(end) } : null
}

/** Two outlets, or no pair at all. */
const pairOf = (ids: readonly string[]): readonly string[] => (new Set(ids).size === 2 && ids.length === 2 ? ids : [])

/** A step that «back» should undo: another screen, row, filter, column or language, not a letter typed into the search. */
export const isStep = (before: View, after: View): boolean =>
  toHash({ ...before, query: '' }) !== toHash({ ...after, query: '' })
