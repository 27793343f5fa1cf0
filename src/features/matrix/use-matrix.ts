import {
  columnOrderingFeature,
  columnPinningFeature,
  columnVisibilityFeature,
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  sortFn_basic,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useMemo } from 'react'
import type { Fact, Story } from '@/core/story/types.ts'
import { orderedArticles } from '@/state/outlets.ts'
import { RANKS } from '@/state/rows.ts'
import type { View } from '@/state/view.ts'

const features = tableFeatures({
  columnOrderingFeature,
  columnPinningFeature,
  columnVisibilityFeature,
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { basic: sortFn_basic },
})

const helper = createColumnHelper<typeof features, Fact>()

/** Columns that only sort; no one sees them. */
const ranks = Object.entries(RANKS).map(([id, rank]) =>
  helper.accessor((fact): unknown => rank(fact), { id, sortFn: 'basic' }),
)
const hiddenRanks = Object.fromEntries(Object.keys(RANKS).map((id) => [id, false]))

const pinned = { start: ['fact'], end: [] }

/** The table model: fact column pinned at the start, one column per article in the reader's order, rows sorted. */
export function useMatrix(story: Story, facts: readonly Fact[], view: View) {
  const columns = useMemo(
    () => [
      helper.display({ id: 'fact' }),
      ...ranks,
      ...story.articles.map((article) =>
        helper.accessor((fact): unknown => fact.cells[article.id], { id: article.id, sortFn: 'basic' }),
      ),
    ],
    [story],
  )
  const state = useMemo(
    () => ({
      columnOrder: ['fact', ...orderedArticles(story, view).map((article) => article.id)],
      columnVisibility: { ...hiddenRanks, ...Object.fromEntries(view.hidden.map((id) => [id, false])) },
      columnPinning: pinned,
      sorting: [{ id: view.sort, desc: false }],
    }),
    [story, view],
  )
  return useTable({ features, columns, data: facts, state, getRowId: (fact) => fact.id, enableSortingRemoval: false })
}
