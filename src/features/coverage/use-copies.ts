import { useEffect, useState } from 'react'
import type { Copies } from '@/core/coverage/copies.ts'
import type { Story } from '@/core/story/types.ts'

/** What the articles share of their texts; null while they are being compared. The rows are not needed for that and stay here. */
export function useCopies(story: Story): Copies | null {
  const [copies, setCopies] = useState<Copies | null>(null)
  useEffect(() => {
    setCopies(null)
    const worker = new Worker(new URL('./copies.worker.ts', import.meta.url), { type: 'module' })
    worker.onmessage = ({ data }: MessageEvent<Copies>) => setCopies(data)
    worker.postMessage({ ...story, facts: [] } satisfies Story)
    return () => worker.terminate()
  }, [story])
  return copies
}
