import { type NamedArticle, namedIn } from '@/core/people/named.ts'
import type { Entity } from '@/core/story/types.ts'

interface Asked {
  readonly articles: readonly NamedArticle[]
  readonly people: readonly Pick<Entity, 'id' | 'names'>[]
}

/** Looks for names in all articles, off the page's own thread. */
self.onmessage = ({ data: { articles, people } }: MessageEvent<Asked>) => self.postMessage(namedIn(articles, people))
