import { useMemo } from 'react'
import { confirmReading, type ReadingPlace, setPresence } from '@/core/review/edit.ts'
import { splittable } from '@/core/review/edit-names.ts'
import type { Fact, Reading, Story, StoryArticle } from '@/core/story/types.ts'
import { useDesk } from '@/state/desk.ts'
import { type JudgedPresence, useDeskForm } from '@/state/desk-form.ts'

export interface DeskActions {
  readonly confirm: (place: ReadingPlace) => void
  readonly correct: (place: ReadingPlace) => void
  readonly reject: (place: ReadingPlace) => void
  readonly split: (place: ReadingPlace) => void
  readonly presence: (fact: Fact, article: StoryArticle, presence: JudgedPresence) => void
}

/** What needs no question is recorded at once; undoing is one press away. */
export function useDeskActions(): DeskActions {
  const { decide } = useDesk()
  const open = useDeskForm((state) => state.open)
  return useMemo(
    () => ({
      confirm: (place) => decide(confirmReading(place)),
      correct: (place) => open({ ask: 'correct', place }),
      reject: (place) => open({ ask: 'reject', place }),
      split: (place) => open({ ask: 'split', place }),
      presence: (fact, article, presence) => {
        if (fact.cells[article.id]?.readings.some(stands)) open({ ask: 'presence', fact, article, presence })
        else decide(setPresence(fact, article.id, presence))
      },
    }),
    [decide, open],
  )
}

/** A reading that an outlet gives and nobody has rejected. */
export const stands = ({ review, origin }: Reading): boolean => review !== 'rejected' && origin.by !== 'derived'

export const canSplit = (story: Story, place: ReadingPlace): boolean =>
  splittable(story, place.reading.value).length > 0
