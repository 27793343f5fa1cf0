import type { Fact } from '@/core/story/types.ts'
import { inOrder, isDifference } from '@/state/rows.ts'
import type { View } from '@/state/view.ts'

export const STEPS = ['event', 'strip', 'row', 'evidence', 'views', 'keys'] as const
export type Step = (typeof STEPS)[number]

/** The row that shows best what the page is for: the strongest difference, the earliest of its kind. */
export function exampleRow(facts: readonly Fact[]): Fact | null {
  const [first] = inOrder(facts.filter(isDifference), 'weight')
  return first ?? facts.find((fact) => !fact.derived) ?? null
}

/** Where a step points, as a selector; null: at nothing on the page. */
export function targetOf(step: Step, row: string | null): string | null {
  const name = row === null ? null : CSS.escape(row)
  const targets: Readonly<Record<Step, string | null>> = {
    event: '.event',
    strip: '.strip',
    row: name && `[data-fact-row="${name}"]`,
    evidence: name && `[data-panel="${name}"], [data-fact-row="${name}"]`,
    views: '.mast nav',
    keys: null,
  }
  return targets[step]
}

/** What the page must show for a step to point at something. */
export function viewFor(step: Step, row: string | null): Partial<View> {
  const compare = { screen: 'compare', scope: 'all', relations: [], themes: [], query: '' } as const
  return { ...compare, fact: step === 'evidence' ? row : null, article: null }
}
