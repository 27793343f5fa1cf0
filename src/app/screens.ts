import { type ComponentType, lazy } from 'react'
import type { ScreenProps } from '@/state/screen.ts'
import type { Screen } from '@/state/view.ts'
import { fetchLateWords } from './use-translator.ts'

/** A view with the words that it alone says. */
const arriving = (load: () => Promise<{ readonly default: ComponentType<ScreenProps> }>) =>
  lazy(async () => {
    const [view] = await Promise.all([load(), fetchLateWords()])
    return view
  })

export const Reader = lazy(() => import('@/features/reader/reader.tsx'))

/** The views beside the table and the reader. Each one's code and styles arrive when it is first opened. */
export const SCREEN_VIEWS: Readonly<Partial<Record<Screen, ComponentType<ScreenProps>>>> = {
  brief: arriving(() => import('@/features/brief/brief.tsx')),
  texts: arriving(() => import('@/features/texts/texts.tsx')),
  quotations: arriving(() => import('@/features/quotations/quotations.tsx')),
  time: arriving(() => import('@/features/time/time.tsx')),
  numbers: arriving(() => import('@/features/numbers/numbers.tsx')),
  people: arriving(() => import('@/features/people/people.tsx')),
  coverage: arriving(() => import('@/features/coverage/coverage.tsx')),
  draft: arriving(() => import('./draft-screen.tsx')),
  stories: arriving(() => import('@/features/stories/stories.tsx')),
  method: arriving(() => import('@/features/method/method.tsx')),
}
