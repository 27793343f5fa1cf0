import Trainer from '@/features/trainer/trainer.tsx'
import { LocksmithContext } from '@/state/trainer.ts'
import { locksmith } from './locksmith.ts'

/** The trainer's table with what locks and opens keys. */
export default function TrainerScreen() {
  return (
    <LocksmithContext value={locksmith}>
      <Trainer />
    </LocksmithContext>
  )
}
