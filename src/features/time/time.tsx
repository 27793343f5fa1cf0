import { type ReactNode, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { CERTAINTIES } from '@/core/extract/mention.ts'
import { timelineOf } from '@/core/timeline/timeline.ts'
import { shownArticles } from '@/state/outlets.ts'
import { usePorts } from '@/state/ports.ts'
import type { ScreenProps } from '@/state/screen.ts'
import { useView } from '@/state/store.ts'
import { useCurrentInView } from '@/ui/use-current-in-view.ts'
import { useMedia } from '@/ui/use-media.ts'
import { ViewHead } from '@/ui/view-head.tsx'
import { Days, Guides, tracksOf, widthNeeded } from './axis.tsx'
import { FactGroup, LeftGroup } from './lanes.tsx'
import { ReachLane, SpeakerLane } from './voices.tsx'
import './time.css'

/** Labels beside the drawing, in rem; the style sheet has the same. */
const LABEL = 17

/** When things happened, when they were said, and which windows the statements leave open. */
export default function TimeView({ facts }: ScreenProps) {
  const { t } = useTranslation()
  const { story } = usePorts()
  const view = useView()
  const columns = shownArticles(story, view)
    .map(({ id }) => id)
    .join(' ')
  const timeline = useMemo(() => timelineOf(story, facts, columns.split(' ')), [story, facts, columns])
  const { axis, happened, coming, left, speakers, reach } = timeline
  const isWide = useMedia(`(min-width: ${widthNeeded(axis) + LABEL + 3.5}rem)`)
  const page = useRef<HTMLDivElement>(null)
  useCurrentInView(page, view.fact)
  return (
    <div ref={page} className="view time" style={tracksOf(axis)}>
      <ViewHead title={t('time.title')} lede={t('time.lede')}>
        <Legend />
      </ViewHead>
      {happened.length + coming.length + left.length === 0 && <p className="text-soft">{t('time.none')}</p>}
      <div className="axis" data-scroll={isWide ? undefined : 'own'}>
        {axis.length > 0 && <Guides axis={axis} />}
        {axis.length > 0 && <Days axis={axis} />}
        <Part name="happened" isEmpty={happened.length === 0}>
          {happened.map((group) => (
            <FactGroup key={group.fact.id} axis={axis} group={group} />
          ))}
        </Part>
        <Part name="coming" isEmpty={coming.length === 0}>
          {coming.map((group) => (
            <FactGroup key={group.fact.id} axis={axis} group={group} />
          ))}
        </Part>
        <Part name="left" isEmpty={left.length === 0}>
          {left.map((one) => (
            <LeftGroup key={one.fact.id} axis={axis} left={one} />
          ))}
        </Part>
        <Part name="speakers" isEmpty={speakers.length === 0}>
          {speakers.map((one) => (
            <SpeakerLane key={one.speaker} axis={axis} speaker={one} />
          ))}
        </Part>
        <Part name="reach" isEmpty={false}>
          {reach.map((one) => (
            <ReachLane key={one.article} axis={axis} reach={one} />
          ))}
        </Part>
      </div>
    </div>
  )
}

interface PartProps {
  readonly name: 'happened' | 'coming' | 'left' | 'speakers' | 'reach'
  readonly isEmpty: boolean
  readonly children: ReactNode
}

function Part({ name, isEmpty, children }: PartProps) {
  const { t } = useTranslation()
  if (isEmpty) return null
  return (
    <section data-part={name} aria-labelledby={`time-${name}`}>
      <h2 id={`time-${name}`}>
        {t(`time.${name}`)}
        {name === 'reach' && <small> {t('time.after')}</small>}
      </h2>
      <ul>{children}</ul>
    </section>
  )
}

/** What each mark means; nothing is told by colour. */
function Legend() {
  const { t } = useTranslation()
  return (
    <div className="how">
      <p>{t('time.axis')}</p>
      <ul className="marks" aria-label={t('time.legend')}>
        <li>
          <span className="point" data-mark="set" aria-hidden="true" /> {t('time.happenedMark')}
        </li>
        <li>
          <span className="point" data-mark="said" aria-hidden="true" /> {t('time.saidMark')}
        </li>
        {[...CERTAINTIES].reverse().map((certainty) => (
          <li key={certainty}>
            <span className="bar" data-mark={certainty} aria-hidden="true" /> {t(`time.mark.${certainty}`)}
          </li>
        ))}
      </ul>
    </div>
  )
}
