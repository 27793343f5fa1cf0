import { useEffect, useState } from 'react'
import type { CoveredSentence } from '@/core/collate/coverage.ts'
import { type Passages, passageSteps } from '@/core/collate/passages.ts'
import type { Fact } from '@/core/story/types.ts'

/** Milliseconds of work before the page is let do something else. */
const SLICE = 12

/**
 * Sentences with their carriers, worked out between the reader's doings; null
 * until the first are there, then the last until the next are.
 *
 * @param shown ids of articles that may carry, `asked` of those side by side, parted by spaces
 */
export function usePassages(
  covered: readonly CoveredSentence[] | null,
  facts: readonly Fact[],
  shown: string,
  asked: string,
): Passages | null {
  const [passages, setPassages] = useState<Passages | null>(null)
  useEffect(() => {
    if (!covered) return
    const steps = passageSteps(covered, facts, shown.split(' '), asked.split(' '))
    let timer = setTimeout(slice)
    function slice() {
      const until = performance.now() + SLICE
      while (performance.now() < until) {
        const { done, value } = steps.next()
        if (done) return setPassages(value)
      }
      timer = setTimeout(slice)
    }
    return () => clearTimeout(timer)
  }, [covered, facts, shown, asked])
  return passages
}
