import { LANGUAGES, type Language, NUMERALS, type Numerals } from '../core/story/ports.ts'
import { RELATIONS, THEMES, type Theme } from '../core/story/types.ts'

export const SCREENS = [
  'compare',
  'brief',
  'texts',
  'quotations',
  'time',
  'numbers',
  'people',
  'coverage',
  'reader',
  'draft',
  'stories',
  'method',
  'training',
  'trainer',
] as const
export type Screen = (typeof SCREENS)[number]

/** Not among the views of the story: other places lead there. */
const ASIDE: ReadonlySet<Screen> = new Set(['method', 'trainer'])
export const STORY_SCREENS: readonly Screen[] = SCREENS.filter((screen) => !ASIDE.has(screen))

export const PLAIN_SCOPES = ['all', 'differences', 'single', 'unreviewed'] as const
/** The last two ask about one outlet. */
export const SCOPES = [...PLAIN_SCOPES, 'alone', 'left-out'] as const
/**
 * `differences`: the verdict is neither `same` nor `wording`. `single`: only one
 * outlet says it. `unreviewed`: a reading of it waits for a person. `alone`: only the outlet `of` says it. `left-out`: every other
 * that could says it, and `of` does not.
 */
export type Scope = (typeof SCOPES)[number]

/** What the strip counts: rows per relation, and those that one outlet alone speaks to, where nothing agrees or differs. */
export const TILES = [...RELATIONS, 'alone'] as const
export type Tile = (typeof TILES)[number]

export const SORTS = ['theme', 'weight', 'coverage', 'split'] as const
/** `split`: the rows read in the most ways first. */
export type Sort = (typeof SORTS)[number]

export const DENSITIES = ['roomy', 'tight'] as const
export type Density = (typeof DENSITIES)[number]

export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Everything that a copied address restores. */
export interface View {
  readonly screen: Screen
  readonly lang: Language
  /** `null`: as the language has them. */
  readonly numerals: Numerals | null
  /** The opened row; in the reader, the row whose mark is current. */
  readonly fact: string | null
  /** The chosen column; in the reader, the article on the page. */
  readonly article: string | null
  readonly scope: Scope
  /** The outlet that `alone` and `left-out` ask about. */
  readonly of: string | null
  readonly relations: readonly Tile[]
  readonly themes: readonly Theme[]
  readonly query: string
  readonly sort: Sort
  /** Article ids in the reader's order; articles not named follow in the story's order. */
  readonly order: readonly string[]
  readonly hidden: readonly string[]
  /** Article ids whose columns stay in sight beside the question. */
  readonly pinned: readonly string[]
  /** Two article ids, or none: the story as these two tell it. */
  readonly pair: readonly string[]
  /** Themes whose rows are folded away. */
  readonly folded: readonly Theme[]
  readonly density: Density
  /** Article ids that a view sets side by side; empty: as the view chooses. */
  readonly beside: readonly string[]
  /** The story on the page, of the user's own; null: the demonstration. */
  readonly story: string | null
  /** The own story whose articles are being edited. */
  readonly edit: string | null
  /** In the reader: the passage that one was led to, if it belongs to no row. Raw offsets. */
  readonly at: Stretch | null
  /** Outlets are hidden and shuffled by these words; null: they are named. */
  readonly blind: string | null
}

export const DEFAULT_VIEW: View = {
  screen: 'compare',
  lang: 'ar',
  numerals: null,
  fact: null,
  article: null,
  scope: 'all',
  of: null,
  relations: [],
  themes: [],
  query: '',
  sort: 'theme',
  order: [],
  hidden: [],
  pinned: [],
  pair: [],
  folded: [],
  density: 'roomy',
  beside: [],
  story: null,
  edit: null,
  at: null,
  blind: null,
}

/** Lifts every filter of rows; columns and order stay. */
export const NO_FILTER = {
  scope: 'all',
  of: null,
  relations: [],
  themes: [],
  query: '',
} as const satisfies Partial<View>

export const numeralsOf = (view: Pick<View, 'lang' | 'numerals'>): Numerals =>
  view.numerals ?? (view.lang === 'ar' ? 'arab' : 'latn')

export const directionOf = (lang: Language): 'rtl' | 'ltr' => (lang === 'en' ? 'ltr' : 'rtl')

/** Locale for the parts that React Aria words itself. */
export const localeOf = (lang: Language): string => (lang === 'en' ? 'en-US' : 'ar-AE')

const among =
  <T extends string>(list: readonly T[]) =>
  (word: string): word is T =>
    (list as readonly string[]).includes(word)

export const isTile = among<Tile>(TILES)
export const isTheme = among<Theme>(THEMES)
export const isLanguage = among<Language>(LANGUAGES)
export const isScreen = among<Screen>(SCREENS)
export const isScope = among<Scope>(SCOPES)
export const isSort = among<Sort>(SORTS)
export const isDensity = among<Density>(DENSITIES)
export const isNumerals = among<Numerals>(NUMERALS)
