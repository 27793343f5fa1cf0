import { useCallback, useEffect, useRef, useState } from 'react'
import { type DraftChecking, type DraftStep, useCheckDraft, useDraft } from '@/state/draft.ts'
import { usePorts } from '@/state/ports.ts'

export type Progress = DraftStep | 'idle' | 'failed'

/** Runs the check off the page's own thread, one at a time; leaving the view gives it up. */
export function useCheck(date: string | null) {
  const { story } = usePorts()
  const check = useCheckDraft()
  const write = useDraft((state) => state.write)
  const [progress, setProgress] = useState<Progress>('idle')
  const running = useRef<DraftChecking | null>(null)
  const cancel = useCallback(() => {
    running.current?.cancel()
    running.current = null
    setProgress('idle')
  }, [])
  useEffect(() => cancel, [cancel])
  const start = useCallback(() => {
    running.current?.cancel()
    const { text } = useDraft.getState()
    setProgress('reading')
    const checking = check({ story, text, date }, (step) => running.current === checking && setProgress(step))
    running.current = checking
    const settle = (next: Progress) => {
      if (running.current !== checking) return
      running.current = null
      setProgress(next)
    }
    checking.result.then(
      (found) => {
        if (running.current === checking && found) write({ checked: { check: found, text, story } })
        settle(found ? 'idle' : 'failed')
      },
      () => settle('failed'),
    )
  }, [check, story, date, write])
  return { progress, start, cancel }
}
