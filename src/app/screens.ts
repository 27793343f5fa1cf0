import { type ComponentType, lazy } from 'react'
import type { ScreenProps } from '@/state/screen.ts'
import type { Screen } from '@/state/view.ts'

export const Reader = lazy(() => import('@/features/reader/reader.tsx'))

/** The views beside the table and the reader. Each one's code and styles arrive when it is first opened. */
export const SCREEN_VIEWS: Readonly<Partial<Record<Screen, ComponentType<ScreenProps>>>> = {
  brief: lazy(() => import('@/features/brief/brief.tsx')),
  texts: lazy(() => import('@/features/texts/texts.tsx')),
  quotations: lazy(() => import('@/features/quotations/quotations.tsx')),
  time: lazy(() => import('@/features/time/time.tsx')),
  numbers: lazy(() => import('@/features/numbers/numbers.tsx')),
  people: lazy(() => import('@/features/people/people.tsx')),
  coverage: lazy(() => import('@/features/coverage/coverage.tsx')),
  draft: lazy(() => import('./draft-screen.tsx')),
  stories: lazy(() => import('@/features/stories/stories.tsx')),
}
