import { useEffect, useState } from 'react'
import type { NameMention } from '@/core/people/named.ts'
import type { Entity, StoryArticle } from '@/core/story/types.ts'

/** Every place where the articles name somebody of the table; null while they are being read. */
export function useNamed(articles: readonly StoryArticle[], people: readonly Entity[]): readonly NameMention[] | null {
  const [named, setNamed] = useState<readonly NameMention[] | null>(null)
  useEffect(() => {
    const worker = new Worker(new URL('./named.worker.ts', import.meta.url), { type: 'module' })
    worker.onmessage = ({ data }: MessageEvent<readonly NameMention[]>) => setNamed(data)
    worker.postMessage({
      articles: articles.map(({ id, text, regions }) => ({ id, text, regions })),
      people: people.filter(({ type }) => type === 'person').map(({ id, names }) => ({ id, names })),
    })
    return () => worker.terminate()
  }, [articles, people])
  return named
}
