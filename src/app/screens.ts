import { type ComponentType, lazy } from 'react'
import type { ScreenProps } from '@/state/screen.ts'
import type { Screen } from '@/state/view.ts'
import { fetchLateWords } from './use-translator.ts'

/** Something with the words that it alone says. */
export const withLateWords = <P>(load: () => Promise<{ readonly default: ComponentType<P> }>) =>
  lazy(async () => {
    const [view] = await Promise.all([load(), fetchLateWords()])
    return view
  })

export const Reader = lazy(() => import('@/features/reader/reader.tsx'))

/** The views beside the table and the reader. Each one's code and styles arrive when it is first opened. */
export const SCREEN_VIEWS: Readonly<Partial<Record<Screen, ComponentType<ScreenProps>>>> = {
  brief: withLateWords(() => import('@/features/brief/brief.tsx')),
  texts: withLateWords(() => import('@/features/texts/texts.tsx')),
  quotations: withLateWords(() => import('@/features/quotations/quotations.tsx')),
  time: withLateWords(() => import('@/features/time/time.tsx')),
  numbers: withLateWords(() => import('@/features/numbers/numbers.tsx')),
  people: withLateWords(() => import('@/features/people/people.tsx')),
  coverage: withLateWords(() => import('@/features/coverage/coverage.tsx')),
  draft: withLateWords(() => import('./draft-screen.tsx')),
  stories: withLateWords(() => import('@/features/stories/stories.tsx')),
  method: withLateWords(() => import('@/features/method/method.tsx')),
  training: withLateWords(() => import('./learner-screen.tsx')),
  trainer: withLateWords(() => import('./trainer-screen.tsx')),
}
