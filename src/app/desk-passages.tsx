import { Suspense } from 'react'
import type { Fact, StoryArticle } from '@/core/story/types.ts'
import { CellDesk } from '@/features/desk/cell-desk.tsx'
import { ReadingDesk } from '@/features/desk/reading-desk.tsx'
import { type DeskSlots, Passages } from '@/features/evidence/passages.tsx'
import { Why } from '@/features/evidence/why.tsx'
import { withLateWords } from './screens.ts'

const ReadingMore = withLateWords(() => import('@/features/desk/reading-more.tsx'))
const RowDesk = withLateWords(() => import('@/features/desk/row-desk.tsx'))

const desk: DeskSlots = {
  Reading: (props) => (
    <>
      <ReadingDesk {...props} />
      <Suspense fallback={null}>
        <ReadingMore {...props} />
      </Suspense>
    </>
  ),
  Cell: CellDesk,
}

/** The opened row's passages with an editor's tools under each. */
export function DeskPassages({ fact, article }: { readonly fact: Fact; readonly article: StoryArticle }) {
  return <Passages fact={fact} article={article} desk={desk} />
}

/** Why the row has its verdict, and what editors hold of it. */
export function DeskWhy({ fact }: { readonly fact: Fact }) {
  return (
    <>
      <Why fact={fact} />
      <Suspense fallback={null}>
        <RowDesk fact={fact} />
      </Suspense>
    </>
  )
}
