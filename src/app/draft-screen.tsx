import Draft from '@/features/draft/draft.tsx'
import { DraftContext } from '@/state/draft.ts'
import type { ScreenProps } from '@/state/screen.ts'
import { checkDraftHere } from './rebuild-here.ts'

/** The draft view with the worker that reads the draft. */
export default function DraftScreen(props: ScreenProps) {
  return (
    <DraftContext value={checkDraftHere}>
      <Draft {...props} />
    </DraftContext>
  )
}
