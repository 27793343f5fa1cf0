import { useCallback, useMemo, useState } from 'react'
import type { Passage } from '@/core/collate/passages.ts'
import { usePorts } from '@/state/ports.ts'
import { useChange, useView } from '@/state/store.ts'

interface Place {
  readonly article: string
  readonly start: number
}

const speaksTo = (passage: Passage, fact: string): boolean =>
  passage.carriers.some(({ facts }) => facts.some((one) => one.fact === fact))

/** The sentence that one is at: the one chosen, or the first that speaks to the row in the address. */
export function useCurrent(passages: ReadonlyMap<string, readonly Passage[]> | null) {
  const { story } = usePorts()
  const { fact } = useView()
  const change = useChange()
  const [place, setPlace] = useState<Place | null>(null)
  const current = useMemo(() => {
    const chosen = place && passages?.get(place.article)?.find(({ start }) => start === place.start)
    if (chosen && (!fact || speaksTo(chosen, fact) || !hasFact(chosen))) return chosen
    const row = fact === null ? undefined : story.facts.find(({ id }) => id === fact)
    if (!row || !passages) return null
    return [...passages.values()].flat().find((passage) => isStatedIn(passage, row.cells[passage.article])) ?? null
  }, [passages, place, fact, story.facts])
  const choose = useCallback(
    (passage: Passage) => {
      setPlace({ article: passage.article, start: passage.start })
      change({ fact: firstFact(passage), article: passage.article })
    },
    [change],
  )
  return { current, choose }
}

const hasFact = ({ carriers }: Passage): boolean => carriers.some(({ facts }) => facts.length > 0)

/** The row that the address keeps: the strongest of those it shares with the first carrier that has any. */
const firstFact = ({ carriers }: Passage): string | null => carriers.flatMap(({ facts }) => facts)[0]?.fact ?? null

type Cells = ReturnType<typeof usePorts>['story']['facts'][number]['cells'][string]

const isStatedIn = (passage: Passage, cell: Cells | undefined): boolean =>
  cell?.readings.some(
    ({ words }) => words.field === 'text' && passage.start <= words.start && words.start < passage.end,
  ) ?? false
