import type { Fact, StoryArticle } from '@/core/story/types.ts'
import { CellDesk } from '@/features/desk/cell-desk.tsx'
import { ReadingDesk } from '@/features/desk/reading-desk.tsx'
import { Passages } from '@/features/evidence/passages.tsx'

const desk = { Reading: ReadingDesk, Cell: CellDesk }

/** The opened row's passages with an editor's tools under each. */
export function DeskPassages({ fact, article }: { readonly fact: Fact; readonly article: StoryArticle }) {
  return <Passages fact={fact} article={article} desk={desk} />
}
