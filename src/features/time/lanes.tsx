import { useTranslation } from 'react-i18next'
import type { Voice } from '@/core/brief/sides.ts'
import type { Fact } from '@/core/story/types.ts'
import { type Column, shareOf } from '@/core/timeline/axis.ts'
import type { FactLanes, Lane, Left } from '@/core/timeline/timeline.ts'
import { oneDay } from '@/core/timeline/windows.ts'
import { passageLink, rowLink } from '@/state/links.ts'
import { named } from '@/state/named.ts'
import { usePorts } from '@/state/ports.ts'
import { markOf, tileOf } from '@/state/rows.ts'
import { useView } from '@/state/store.ts'
import { Badge } from '@/ui/badge.tsx'
import { SourceText } from '@/ui/source-text.tsx'
import { After, OnAxis } from './axis.tsx'
import { laneWords, stretchWords } from './words.ts'

interface Props {
  readonly axis: readonly Column[]
}

export function FactGroup({ axis, group: { fact, lanes } }: Props & { readonly group: FactLanes }) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const { fact: current } = useView()
  const tile = tileOf(fact)
  return (
    <li className="matter" data-matter={fact.id} data-current={fact.id === current || undefined}>
      <p className="lane-head">
        <a className="place-link" {...rowLink(fact.id)} data-told>
          {wording.pick(fact.label)}
        </a>{' '}
        {tile !== 'alone' && <Badge shape={tile}>{t(`relation.${tile}.name`)}</Badge>}
      </p>
      <ul>
        {lanes.map((lane) => (
          <SideLane key={lane.side.voices[0].reading.id} axis={axis} fact={fact} lane={lane} />
        ))}
      </ul>
    </li>
  )
}

function SideLane({ axis, fact, lane }: Props & { readonly fact: Fact; readonly lane: Lane }) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const { side, window, said } = lane
  const [{ reading }] = side.voices
  const isPoint = window.to - window.from === 1 && reading.certainty === 'asserted'
  return (
    <li className="lane">
      <div className="lane-label">
        <Outlets fact={fact} voices={side.voices} />
        <Words fact={fact} voice={side.voices[0]} />
        <span className="in-words" data-told>
          {laneWords(t, wording, { fact, reading, window, said })}
        </span>
      </div>
      <div className="track" aria-hidden="true">
        {said !== null && <OnAxis axis={axis} stretch={oneDay(said)} className="point" mark="said" />}
        {isPoint ? (
          <OnAxis axis={axis} stretch={window} className="point" mark="set" />
        ) : (
          <OnAxis axis={axis} stretch={window} className="bar" mark={reading.certainty}>
            {reading.certainty === 'asserted' ? null : t(`time.mark.${reading.certainty}`)}
          </OnAxis>
        )}
      </div>
    </li>
  )
}

/** Who says so; each name leads to the words in its article. */
export function Outlets({
  fact,
  voices,
}: {
  readonly fact: Pick<Fact, 'id'>
  readonly voices: readonly Pick<Voice, 'article'>[]
}) {
  const { t } = useTranslation()
  const { story, wording } = usePorts()
  const { first, more } = named(voices)
  return (
    <ul className="outlet-names">
      {first.map(({ article }) => (
        <li key={article}>
          <a className="place-link" {...passageLink(fact.id, article)} data-told>
            {wording.pick(story.articles.find(({ id }) => id === article)?.outlet ?? { ar: article, en: article })}
          </a>
        </li>
      ))}
      {more > 0 && (
        <li>
          <a className="place-link" {...rowLink(fact.id)}>
            {t('views.others', { n: wording.number(more) })}
          </a>
        </li>
      )}
    </ul>
  )
}

function Words({ fact, voice: { article, reading } }: { readonly fact: Fact; readonly voice: Voice }) {
  const { story } = usePorts()
  const { quote } = reading.words
  return (
    <SourceText
      lang={story.articles.find(({ id }) => id === article)?.lang ?? 'ar'}
      text={quote}
      mark={{ start: 0, end: quote.length }}
      rel={markOf(fact, reading)}
      className="source"
    />
  )
}

/** What two statements leave together, for each day on which a week may start: nobody said so. */
export function LeftGroup({ axis, left: { fact, windows } }: Props & { readonly left: Left }) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const { fact: current } = useView()
  const { all, some } = shareOf(windows.map(({ window }) => window))
  const last = some.at(-1)
  return (
    <li
      className="matter left"
      data-matter={fact.id}
      data-current={fact.id === current || undefined}
      data-rel="derived"
    >
      <p className="lane-head">
        <a className="place-link" {...rowLink(fact.id)} data-told>
          {wording.pick(fact.label)}
        </a>{' '}
        <Badge shape="derived">{t('relation.derived.name')}</Badge>
      </p>
      <div className="lane">
        <div className="lane-label">
          <ul className="assumptions">
            {windows.map(({ reading, window }) => (
              <li key={reading.id} data-told>
                {reading.assumption
                  ? t('time.leftWhen', {
                      window: stretchWords(wording, window),
                      assumption: wording.assumption(reading.assumption),
                    })
                  : stretchWords(wording, window)}
              </li>
            ))}
          </ul>
        </div>
        <div className="track" aria-hidden="true">
          {all && (
            <OnAxis axis={axis} stretch={all} className="rest" mark="sure">
              {t('time.leftSure')}
            </OnAxis>
          )}
          {some.map((stretch) => (
            <OnAxis key={stretch.from} axis={axis} stretch={stretch} className="rest" mark="maybe" />
          ))}
          {last && (
            <After axis={axis} stretch={last}>
              {t('time.leftMaybe')}
            </After>
          )}
        </div>
      </div>
      <p className="remains-why" data-told>
        {wording.reason(fact.verdict.reason)}
      </p>
    </li>
  )
}
