import { useEffect, useState } from 'react'
import type { CoveredSentence } from '@/core/collate/coverage.ts'
import type { StoryArticle } from '@/core/story/types.ts'

/** Sentences of all articles with who carries them; null while they are being compared. */
export function useCovered(articles: readonly StoryArticle[]): readonly CoveredSentence[] | null {
  const [covered, setCovered] = useState<readonly CoveredSentence[] | null>(null)
  useEffect(() => {
    setCovered(null)
    const worker = new Worker(new URL('./coverage.worker.ts', import.meta.url), { type: 'module' })
    worker.onmessage = ({ data }: MessageEvent<readonly CoveredSentence[]>) => setCovered(data)
    worker.postMessage(articles.map(({ id, text, regions }) => ({ id, text, regions })))
    return () => worker.terminate()
  }, [articles])
  return covered
}
