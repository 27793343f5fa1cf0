import { type Remote, wrap } from 'comlink'
import { useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import { createDecisionStore } from '@/adapters/decisions/store.ts'
import type { Story } from '@/core/story/types.ts'
import { DeskSession, type Rules, type Session, type Tools } from './desk-session.ts'
import { randomId } from './random-id.ts'
import type { RebuildWorker } from './rebuild.worker.ts'
import { saveFile } from './save-file.ts'

export const decisionStore = createDecisionStore()

/** The worker starts when it is first asked: who only reads a story never loads the rules. */
function remoteRules(base: Story): Rules & { readonly stop: () => void } {
  let worker: Worker | null = null
  let opened: Promise<Remote<RebuildWorker>> | null = null
  const api = (): Promise<Remote<RebuildWorker>> => {
    opened ??= (async () => {
      worker = new Worker(new URL('./rebuild.worker.ts', import.meta.url), { type: 'module' })
      const remote = wrap<RebuildWorker>(worker)
      await remote.openDesk(base)
      return remote
    })()
    return opened
  }
  return {
    redecide: async (layers) => (await api()).redecide(layers),
    check: async (json) => (await api()).check(json),
    vocabulary: async (kind) => (await api()).vocabulary(kind),
    stop: () => {
      worker?.terminate()
      opened = null
    },
  }
}

const stamp = (): ReturnType<Tools['stamp']> => ({ id: randomId(), at: new Date().toISOString() })

/** @param isNear a row is open, so a decision may come: the rules are made ready for it */
export function useDeskSession(base: Story, isNear: boolean): Session {
  const { session, rules } = useMemo(() => {
    const remote = remoteRules(base)
    return { rules: remote, session: new DeskSession(base, { store: decisionStore, rules: remote, stamp, saveFile }) }
  }, [base])
  useEffect(() => session.start(), [session])
  useEffect(() => rules.stop, [rules])
  useEffect(() => {
    if (isNear) void rules.redecide([])
  }, [isNear, rules])
  return useStore(session.state)
}
