/** What is known about an article beside its words. */
export const ABOUT = ['title', 'outlet', 'author', 'publishedAt', 'lang', 'address'] as const
export type About = (typeof ABOUT)[number]
