import { useCallback, useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Desk } from '@/core/collate/collation.ts'
import { worldOf } from '@/core/values/world.ts'
import { shownArticles } from '@/state/outlets.ts'
import { usePorts } from '@/state/ports.ts'
import type { ScreenProps } from '@/state/screen.ts'
import { useOwnSteps } from '@/state/steps.ts'
import { useApp, useChange, useView } from '@/state/store.ts'
import { keepInView } from '@/ui/keep-in-view.ts'
import { useGrowing } from '@/ui/use-growing.ts'
import { useMedia } from '@/ui/use-media.ts'
import '@/ui/choices.css'
import { ViewHead } from '@/ui/view-head.tsx'
import { BaseChoice } from './base-choice.tsx'
import { MouthSection } from './mouth-section.tsx'
import { Nothing } from './nothing.tsx'
import './quotations.css'
import { SpeakerList } from './speaker-list.tsx'
import { bySpeaker, neighbourQuoted, type Quoted, quotedIn } from './utterances.ts'

/** Speakers that are set out at once, and then at a time. */
const FIRST = 3

/** Each utterance with its renderings under one another, word by word. */
export default function Quotations({ facts }: ScreenProps) {
  const { t } = useTranslation()
  const { story, wording } = usePorts()
  const view = useView()
  const { order, hidden, article } = view
  const articles = useMemo(() => shownArticles(story, { order, hidden }), [story, order, hidden])
  const mouths = useMemo(() => bySpeaker(quotedIn(facts, articles, article)), [facts, articles, article])
  const shown = useMemo(() => mouths.flatMap((mouth) => mouth.quoted), [mouths])
  const page = useRef<HTMLDivElement>(null)
  const collation = useMemo(
    () => ({ desk: new Desk(), world: worldOf(story.people, story.places) }),
    [story.people, story.places],
  )
  const isNarrow = useMedia('(max-width: 900px)')
  const current = mouths.findIndex((mouth) => mouth.quoted.some(({ fact }) => fact.id === view.fact))
  const count = useGrowing(mouths.length, FIRST, 1, current + 1)
  useWalk(shown)
  useEffect(() => {
    if (!view.fact) return
    return keepInView(() => page.current?.querySelector('[data-current]')?.scrollIntoView({ block: 'center' }))
  }, [view.fact])
  return (
    <div className="view quotations" ref={page}>
      <ViewHead
        title={t('quotations.title', { count: shown.length, n: wording.number(shown.length) })}
        lede={`${t('quotations.lede')} ${t('quotations.gapHint')}`}
      >
        <SpeakerList mouths={mouths} />
        <BaseChoice articles={articles} />
      </ViewHead>
      {shown.length === 0 && <Nothing />}
      {mouths.slice(0, count).map((mouth) => (
        <MouthSection key={mouth.speaker} mouth={mouth} articles={articles} collation={collation} isNarrow={isNarrow} />
      ))}
    </div>
  )
}

/** J and K go from utterance to utterance. */
function useWalk(shown: readonly Quoted[]): void {
  const { wording, announce } = usePorts()
  const change = useChange()
  const order = useRef(shown)
  useEffect(() => {
    order.current = shown
  })
  const step = useCallback(
    (by: 1 | -1) => {
      const next = neighbourQuoted(order.current, useApp.getState().view.fact, by)
      if (!next) return
      change({ fact: next.fact.id })
      announce(wording.pick(next.fact.label))
    },
    [announce, change, wording],
  )
  useOwnSteps(step)
}
