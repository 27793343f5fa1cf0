import type { Ask, Exercise, Question, Span } from './types.ts'

/** What stands on a learner's sheet of paper, in its order; words and lines are the page's. */
export interface Block {
  /** A passage that is given; the outlet that is asked about; something to fill in. */
  readonly type: 'passage' | 'outlet' | 'ask'
  readonly article?: string
  readonly span?: Span
  readonly ask?: Ask
  /** The paragraph to look at. */
  readonly hint?: number
}

export interface PaperQuestion {
  readonly question: Question
  readonly blocks: readonly Block[]
}

/** Nothing of the key is needed, so nothing of it can slip onto the sheet. */
export const worksheet = (exercise: Pick<Exercise, 'questions'>): readonly PaperQuestion[] =>
  exercise.questions.map((question) => ({ question, blocks: blocksOf(question) }))

function blocksOf({ given, articles, asks, hints }: Question): readonly Block[] {
  const perCell = asks.filter((ask) => ask !== 'relation')
  return [
    ...given.map(({ article, start, end }) => ({ type: 'passage', article, span: { start, end } }) as const),
    ...(perCell.length === 0 ? [] : articles).flatMap((article): Block[] => {
      const hint = hints?.[article]
      return [
        { type: 'outlet', article, ...(hint === undefined ? {} : { hint }) },
        ...perCell.map((ask) => ({ type: 'ask', article, ask }) as const),
      ]
    }),
    ...(asks.includes('relation') ? [{ type: 'ask', ask: 'relation' } as const] : []),
  ]
}
