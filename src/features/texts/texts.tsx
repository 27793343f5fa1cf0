import { useCallback, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Passage } from '@/core/collate/passages.ts'
import { shownArticles } from '@/state/outlets.ts'
import { usePorts } from '@/state/ports.ts'
import type { ScreenProps } from '@/state/screen.ts'
import { useOwnSteps } from '@/state/steps.ts'
import { useChange, useView } from '@/state/store.ts'
import { useMedia } from '@/ui/use-media.ts'
import '@/ui/choices.css'
import { ViewHead } from '@/ui/view-head.tsx'
import { besideOf, withArticle } from './beside.ts'
import { Choices } from './choices.tsx'
import { Column } from './column.tsx'
import './texts.css'
import { useCovered } from './use-covered.ts'
import { useCurrent } from './use-current.ts'
import { usePassages } from './use-passages.ts'
import { useTogether } from './use-together.ts'
import { neighbourOf, type Way, walkable } from './walk.ts'

/** Two or three articles side by side, each sentence with who else carries it. */
export default function Texts({ facts }: ScreenProps) {
  const { t } = useTranslation()
  const { story, announce, wording } = usePorts()
  const view = useView()
  const change = useChange()
  const [way, setWay] = useState<Way>('shared')
  const isNarrow = useMedia('(max-width: 900px)')
  const shown = shownArticles(story, view)
  const beside = besideOf(shown, view.beside)
  const covered = useCovered(story.articles)
  const key = shown.map(({ id }) => id).join(' ')
  const asked = beside.map(({ id }) => id).join(' ')
  const passages = usePassages(covered, story.facts, key, asked)
  const lead = beside[0]
  const { current, choose } = useCurrent(passages)
  const together = useTogether(beside, passages, current)
  const visible = useMemo(() => new Set(facts.map(({ id }) => id)), [facts])
  const columns = useRef<HTMLDivElement>(null)

  const go = useCallback(
    (passage: Passage, article?: string) => {
      if (article) change({ beside: withArticle(beside, article, passage.article) })
      choose(passage)
      columns.current?.scrollIntoView({ block: 'nearest' })
    },
    [beside, change, choose],
  )
  const step = useCallback(
    (by: 1 | -1) => {
      const stops = walkable((lead && passages?.get(lead.id)) ?? [], way)
      const next = neighbourOf(stops, current && current.article === lead?.id ? current.start : null, by)
      if (next) go(next)
      if (!next || !lead) return announce(t('texts.noStop'))
      announce(t('texts.arrived', { outlet: wording.pick(lead.outlet), words: lead.text.slice(next.start, next.end) }))
    },
    [lead, passages, way, current, go, announce, t, wording],
  )
  useOwnSteps(step)
  if (!lead) return null
  const side = isNarrow ? [lead] : beside
  return (
    <div className="view texts">
      <ViewHead title={t('texts.title')} lede={t('texts.lede')}>
        <Choices shown={shown} beside={beside} way={way} onWay={setWay} onStep={step} />
      </ViewHead>
      {!passages && <p role="status">{t('texts.comparing')}</p>}
      <div className="columns" ref={columns} data-count={side.length}>
        {side.map((article) => (
          <Column
            key={article.id}
            article={article}
            passages={passages?.get(article.id) ?? null}
            visible={visible}
            current={current}
            under={isNarrow ? (beside[1] ?? null) : null}
            onGo={go}
            together={together}
          />
        ))}
      </div>
    </div>
  )
}
