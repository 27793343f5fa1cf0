import Learner from '@/features/trainer/learner.tsx'
import { LocksmithContext } from '@/state/trainer.ts'
import { openExamRoom } from './exam-room.ts'
import { locksmith } from './locksmith.ts'

openExamRoom()

/** Doing an exercise, with what opens its key and keeps it between visits. */
export default function LearnerScreen() {
  return (
    <LocksmithContext value={locksmith}>
      <Learner />
    </LocksmithContext>
  )
}
