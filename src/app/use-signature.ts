import { useEffect, useMemo, useState } from 'react'
import type { StoreFault } from '@/core/review/edit-ports.ts'
import { signOff } from '@/core/review/sign-off.ts'
import type { SignOff, Story } from '@/core/story/types.ts'
import { decisionStore } from './use-desk.ts'

interface Kept {
  readonly story: string
  readonly signature: SignOff | null
}

/** The signature under a story: the one kept on this device, else the one that the story's file brought along. */
export function useSignature(shown: Story) {
  const [kept, setKept] = useState<Kept | null>(null)
  const [fault, setFault] = useState<StoreFault | null>(null)
  const { id } = shown
  useEffect(() => {
    let isGone = false
    void decisionStore.signature(id).then((read) => {
      if (!isGone && read.ok && read.value) setKept({ story: id, signature: read.value })
    })
    return () => {
      isGone = true
    }
  }, [id])
  const signed = useMemo((): Story => {
    if (kept?.story !== id) return shown
    const { signOff: _, ...bare } = shown
    return kept.signature ? { ...bare, signOff: kept.signature } : bare
  }, [shown, kept, id])
  const put = async (signature: SignOff | null) => {
    setKept({ story: id, signature })
    const done = await decisionStore.keepSignature(id, signature)
    setFault(done.ok ? null : done.fault)
  }
  return {
    signed,
    fault,
    sign: (by: string) => void put(signOff(shown, by, new Date().toISOString())),
    withdraw: () => void put(null),
  }
}
