import { useTranslation } from 'react-i18next'
import type { Column } from '@/core/timeline/axis.ts'
import type { Reach, Speaker } from '@/core/timeline/timeline.ts'
import { oneDay } from '@/core/timeline/windows.ts'
import { usePorts } from '@/state/ports.ts'
import { Shape } from '@/ui/shape.tsx'
import { OnAxis } from './axis.tsx'
import { Outlets } from './lanes.tsx'
import { dateOf } from './words.ts'

interface Props {
  readonly axis: readonly Column[]
}

/** On which days one speaker was heard, and in which outlets. */
export function SpeakerLane({ axis, speaker: { speaker, days } }: Props & { readonly speaker: Speaker }) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  return (
    <li className="lane" data-speaker={speaker}>
      <div className="lane-label">
        <b data-told>{wording.entity(speaker)}</b>
        {days.map(({ day, occasions, heard }) => {
          const facts = new Set(heard.map(({ fact }) => fact)).size
          const [first] = heard
          return (
            <div key={day} className="heard-on">
              <span className="in-words" data-told>
                {wording.date(dateOf(day))}
                {t('value.listComma')}
                {t('time.heard', { count: facts, n: wording.number(facts) })}
              </span>
              {first && <Outlets fact={{ id: first.fact }} voices={firstOfEach(heard)} />}
              {occasions.length > 0 && (
                <span className="occasions" data-told>
                  {wording.list(occasions.map((occasion) => wording.entity(occasion)))}
                </span>
              )}
            </div>
          )
        })}
      </div>
      <div className="track" aria-hidden="true">
        {days.map(({ day, heard }) => (
          <OnAxis key={day} axis={axis} stretch={oneDay(day)} className="point counted" mark="said">
            {wording.number(new Set(heard.map(({ fact }) => fact)).size)}
          </OnAxis>
        ))}
      </div>
    </li>
  )
}

const firstOfEach = (heard: Speaker['days'][number]['heard']) =>
  heard.filter((one, place) => heard.findIndex(({ article }) => article === one.article) === place)

const FIRM: ReadonlySet<string> = new Set(['stated', 'dateline'])

/** How far an outlet can know anything: what lies beyond is later than the article, not silence. */
export function ReachLane({ axis, reach: { article: id, until, said } }: Props & { readonly reach: Reach }) {
  const { t } = useTranslation()
  const { story, wording } = usePorts()
  const article = story.articles.find((one) => one.id === id)
  const start = axis.find(({ near }) => near)
  if (!article) return null
  return (
    <li className="lane" data-reach={id}>
      <div className="lane-label">
        <b data-told>{wording.pick(article.outlet)}</b>
        <span className="occasions" data-told>
          {until === null
            ? t('time.unknownReach')
            : t('time.reachUntil', { date: wording.date(dateOf(until)), basis: t(`asOfBasis.${article.asOf.basis}`) })}
        </span>
      </div>
      <div className="track" aria-hidden="true">
        {until === null || !start ? (
          <span className="unknown">
            <Shape name="not-found" />
          </span>
        ) : (
          <OnAxis
            axis={axis}
            stretch={{ from: Math.min(start.from, until), to: until + 1 }}
            className="run"
            mark={FIRM.has(article.asOf.basis) ? 'firm' : 'inferred'}
          />
        )}
        {said.map((day) => (
          <OnAxis key={day} axis={axis} stretch={oneDay(day)} className="point" mark="said" />
        ))}
      </div>
    </li>
  )
}
