import { lockKey, unlockKey } from '@/adapters/training/lock.ts'
import Trainer from '@/features/trainer/trainer.tsx'
import { LocksmithContext } from '@/state/trainer.ts'

const locksmith = { lock: lockKey, unlock: unlockKey }

/** The trainer's table with what locks and opens keys. */
export default function TrainerScreen() {
  return (
    <LocksmithContext value={locksmith}>
      <Trainer />
    </LocksmithContext>
  )
}
