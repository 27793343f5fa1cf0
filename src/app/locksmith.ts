import { lockKey, unlockKey } from '@/adapters/training/lock.ts'
import { createNotebook } from '@/adapters/training/notebook.ts'
import type { Locksmith } from '@/state/trainer.ts'

export const locksmith: Locksmith = {
  lock: lockKey,
  unlock: unlockKey,
  notebook: createNotebook(() => window.localStorage),
}
