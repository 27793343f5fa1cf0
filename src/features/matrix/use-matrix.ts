import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  sortFn_basic,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useMemo } from 'react'
import type { Fact } from '@/core/story/types.ts'
import { RANKS } from '@/state/rows.ts'
import type { Sort } from '@/state/view.ts'

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { basic: sortFn_basic },
})

const helper = createColumnHelper<typeof features, Fact>()

/** What rows are sorted by. Which outlets stand across, in which order and which of them pinned, is the view's (`state/outlets.ts`). */
const columns = Object.entries(RANKS).map(([id, rank]) =>
  helper.accessor((fact): unknown => rank(fact), { id, sortFn: 'basic' }),
)

/** The table's row model: the facts in the order asked for. */
export function useMatrix(facts: readonly Fact[], sort: Sort) {
  const state = useMemo(() => ({ sorting: [{ id: sort, desc: false }] }), [sort])
  return useTable({ features, columns, data: facts, state, getRowId: (fact) => fact.id, enableSortingRemoval: false })
}
