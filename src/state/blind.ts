import type { Localized } from '../core/article/types.ts'
import type { Story, StoryArticle } from '../core/story/types.ts'

const ARABIC = [
  'أ',
  'ب',
  'ج',
  'د',
  'هـ',
  'و',
  'ز',
  'ح',
  'ط',
  'ي',
  'ك',
  'ل',
  'م',
  'ن',
  'س',
  'ع',
  'ف',
  'ص',
  'ق',
  'ر',
] as const
const LATIN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** Name of the outlet in one place of the shuffled order; past the letters, figures. */
function nameAt(place: number): Localized {
  const figure = String(place + 1)
  return { ar: `المصدر ${ARABIC[place] ?? figure}`, en: `Outlet ${LATIN[place] ?? figure}` }
}

/** A whole number from words, spread over 32 bits (FNV-1a): the same seed and id always give the same place. */
function spread(words: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193)
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0
}

const hide = (article: StoryArticle, outlet: Localized): StoryArticle => ({
  ...article,
  outlet,
  outletBasis: 'unknown',
  publisher: null,
  distributor: null,
  original: null,
  translator: null,
  author: null,
  asOfWhy: null,
  file: '',
})

/**
 * The story with its outlets as A, B, C … in an order that the seed decides, so that
 * nobody judges a name. Texts stay as they are: an article may still name its outlet.
 */
export function blindStory(story: Story, seed: string): Story {
  const shuffled = [...story.articles].sort((a, b) => spread(seed + a.id) - spread(seed + b.id))
  return { ...story, articles: shuffled.map((article, place) => hide(article, nameAt(place))) }
}
