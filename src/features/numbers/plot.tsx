import type { CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import { CERTAINTIES } from '@/core/extract/mention.ts'
import type { Figure, Plot } from '@/core/plot/plots.ts'
import { placeAt, type Scale } from '@/core/plot/scale.ts'
import type { Wording } from '@/core/story/ports.ts'
import type { QuantityValue } from '@/core/values/quantity.ts'
import { passageLink, rowLink } from '@/state/links.ts'
import { named } from '@/state/named.ts'
import { usePorts } from '@/state/ports.ts'
import { markOf, tileOf } from '@/state/rows.ts'
import { useView } from '@/state/store.ts'
import { Badge } from '@/ui/badge.tsx'
import { SourceText } from '@/ui/source-text.tsx'
import { Ticks } from '@/ui/ticks.tsx'

const percent = (place: number): string => `${Math.round(place * 10_000) / 100}%`

/** One question on one line: a row an outlet, its figure in words and in its place. */
export function PlotOf({ plot: { fact, figures, scale } }: { readonly plot: Plot }) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const { fact: current } = useView()
  const tile = tileOf(fact)
  return (
    <section className="plot" data-plot={fact.id} data-current={fact.id === current || undefined}>
      <h2>
        <a className="place-link" {...rowLink(fact.id)} data-told>
          {wording.pick(fact.label)}
        </a>{' '}
        {tile !== 'alone' && <Badge shape={tile}>{t(`relation.${tile}.name`)}</Badge>}
      </h2>
      <ul>
        {figures.map((figure) => (
          <FigureRow key={figure.voices[0].reading.id} plot={fact} figure={figure} scale={scale} />
        ))}
      </ul>
      <Axis scale={scale} sample={figures[0]?.value} />
    </section>
  )
}

interface RowProps {
  readonly plot: Plot['fact']
  readonly figure: Figure
  readonly scale: Scale
}

function FigureRow({ plot: fact, figure, scale }: RowProps) {
  const { t } = useTranslation()
  const { story, wording } = usePorts()
  const [{ article: id, reading }] = figure.voices
  const { first, more } = named(figure.voices)
  const article = story.articles.find((one) => one.id === id)
  if (!article) return null
  const said = fact.verdict.relation === 'update' ? (reading.saidAt ?? article.asOf.date) : null
  return (
    <li className="figure" data-figure={id} data-apart={figure.apart || undefined}>
      <div className="told">
        {first.map((voice) => (
          <a key={voice.article} className="place-link" {...passageLink(fact.id, voice.article)} data-told>
            {wording.pick(story.articles.find((one) => one.id === voice.article)?.outlet ?? article.outlet)}
          </a>
        ))}
        {more > 0 && (
          <a className="place-link" {...rowLink(fact.id)}>
            {t('views.others', { n: wording.number(more) })}
          </a>
        )}
        <b data-told>{wording.value(reading.value, fact.kind, reading)}</b>
        <SourceText
          lang={article.lang}
          text={shortened(reading.words.quote)}
          mark={{ start: 0, end: shortened(reading.words.quote).length }}
          rel={markOf(fact, reading)}
          className="source"
        />
        {reading.speaker && (
          <span className="who" data-told>
            {wording.entity(reading.speaker)}
          </span>
        )}
        {said && (
          <span className="who" data-told>
            {t('numbers.said', { date: wording.shortDate(said) })}
          </span>
        )}
        {reading.certainty !== 'asserted' && (
          <Ticks
            level={CERTAINTIES.indexOf(reading.certainty)}
            label={t('certainty.label', { level: t(`certainty.${reading.certainty}`) })}
          />
        )}
        {figure.apart && <span className="who">{t('numbers.apart')}</span>}
      </div>
      <Line figure={figure} scale={scale} />
    </li>
  )
}

/** Words of a list that was counted may run to sentences. */
const QUOTED = 60
const shortened = (quote: string): string =>
  quote.length <= QUOTED ? quote : `${quote.slice(0, quote.lastIndexOf(' ', QUOTED))} …`

/** The figure in its place; what it says is said in words beside it. */
function Line({ figure: { point, from, to, fromOpen, toOpen, apart }, scale }: Omit<RowProps, 'plot'>) {
  const [start, end] = [placeAt(scale, from), placeAt(scale, to)]
  const extent: CSSProperties = { insetInlineStart: percent(start), inlineSize: percent(end - start) }
  return (
    <div className="line" aria-hidden="true">
      {from !== to && (
        <i
          className="extent"
          style={extent}
          data-about={point !== null || undefined}
          data-from={from === -Infinity ? 'endless' : fromOpen ? 'open' : 'closed'}
          data-to={to === Infinity ? 'endless' : toOpen ? 'open' : 'closed'}
        />
      )}
      {point !== null && (
        <i
          className="point"
          style={{ insetInlineStart: percent(placeAt(scale, point)) }}
          data-apart={apart || undefined}
        />
      )}
    </div>
  )
}

/** A tick in the words of the unit, without the noun that is counted: the question names it. */
function tickWords(wording: Wording, sample: QuantityValue | undefined, tick: number): string {
  const exact = { min: tick, max: tick }
  switch (sample?.type) {
    case 'duration':
      return wording.value({ type: 'duration', ...exact }, '') ?? ''
    case 'percent':
      return wording.value({ type: 'percent', ...exact }, '') ?? ''
    default:
      return wording.number(tick)
  }
}

function Axis({ scale, sample }: { readonly scale: Scale; readonly sample: QuantityValue | undefined }) {
  const { wording } = usePorts()
  return (
    <div className="scale" aria-hidden="true">
      {scale.ticks.map((tick) => (
        <span key={tick} style={{ insetInlineStart: percent(placeAt(scale, tick)) }} data-told>
          {tickWords(wording, sample, tick)}
        </span>
      ))}
    </div>
  )
}

/** A figure that nobody else gives: nothing to hold it against. */
export function LoneFigure({ plot: { fact, figures } }: { readonly plot: Plot }) {
  const { story, wording } = usePorts()
  const [figure] = figures
  const article = story.articles.find(({ id }) => id === figure?.voices[0].article)
  if (!figure || !article) return null
  const [{ reading }] = figure.voices
  return (
    <div data-plot={fact.id}>
      <dt>
        <a className="place-link" {...rowLink(fact.id)} data-told>
          {wording.pick(fact.label)}
        </a>
      </dt>
      <dd>
        <b data-told>{wording.value(reading.value, fact.kind, reading)}</b>{' '}
        <SourceText lang={article.lang} text={shortened(reading.words.quote)} rel={null} className="source" />{' '}
        <a className="place-link" {...passageLink(fact.id, article.id)} data-told>
          {wording.pick(article.outlet)}
        </a>
      </dd>
    </div>
  )
}
