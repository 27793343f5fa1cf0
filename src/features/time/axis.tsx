import type { CSSProperties, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type Column, headingsOf, placeOn, type Stretch } from '@/core/timeline/axis.ts'
import { isoDay, weekdayOf } from '@/core/values/time.ts'
import { usePorts } from '@/state/ports.ts'
import { stretchWords } from './words.ts'

interface Props {
  readonly axis: readonly Column[]
}

/** The least a column takes, in rem; the style sheet has smaller ones for paper. */
const LEAST = { day: 2.4, far: 1.9, gap: 1.25, month: 8, year: 4 } as const
type Width = keyof typeof LEAST

/** A lone column has room for its heading. */
function widthsOf(axis: readonly Column[]): readonly Width[] {
  const alone = new Map(
    headingsOf(axis).flatMap(({ first, after, grain }) => (after - first === 1 ? [[first, grain] as const] : [])),
  )
  return axis.map(({ type, near }, place) =>
    type === 'break' ? 'gap' : (alone.get(place) ?? (near && type === 'day' ? 'day' : 'far')),
  )
}

/** What the drawing needs without its labels, in rem. */
export const widthNeeded = (axis: readonly Column[]): number =>
  widthsOf(axis).reduce((sum, width) => sum + LEAST[width], 0)

const GROW: Readonly<Record<Width, string>> = {
  day: '1fr',
  month: '1fr',
  far: '0.6fr',
  year: '0.6fr',
  gap: 'var(--gap)',
}

/** Columns for everything that is drawn on the axis, in the direction of reading. */
export const tracksOf = (axis: readonly Column[]): CSSProperties => ({
  ['--cols' as string]: widthsOf(axis)
    .map((width) => `minmax(var(--${width}), ${GROW[width]})`)
    .join(' '),
  ['--drawn' as string]: `${widthNeeded(axis)}rem`,
})

const area = (first: number, after: number): CSSProperties => ({ gridColumn: `${first + 1} / ${after + 1}` })

/** Days, months and years over the columns. */
export function Days({ axis }: Props) {
  const { wording } = usePorts()
  return (
    <div className="lane days" aria-hidden="true">
      <div className="lane-label" />
      <div className="track">
        {headingsOf(axis).map((heading) => (
          <span key={heading.first} className="of" style={area(heading.first, heading.after)} data-told>
            {stretchWords(wording, heading)}
          </span>
        ))}
        {axis.map((column, place) => (
          <Day key={column.from} column={column} place={place} />
        ))}
      </div>
    </div>
  )
}

type WeekdayKey = 'time.weekday.0'

function Day({ column: { type, near, from }, place }: { readonly column: Column; readonly place: number }) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const style = area(place, place + 1)
  const iso = isoDay(from)
  if (type === 'break')
    return (
      <span className="gap" style={style}>
        ⋯
      </span>
    )
  if (type === 'span') return null
  return (
    <span className="day" style={style} data-told>
      {near && <span className="weekday">{t(`time.weekday.${weekdayOf(iso) ?? 0}` as WeekdayKey)}</span>}
      <b>{wording.number(Number(iso.slice(8)))}</b>
    </span>
  )
}

/** A line at the start of each column, firmer where a week or a year begins; drawn once, behind everything. */
export function Guides({ axis }: Props) {
  return (
    <div className="guides" aria-hidden="true">
      {axis.map((column, place) => (
        <i key={column.from} style={area(place, place + 1)} data-gap={column.type === 'break' || undefined} />
      ))}
    </div>
  )
}

/** Words after a stretch, where the axis is empty. */
export function After({
  axis,
  stretch,
  children,
}: Props & { readonly stretch: Stretch; readonly children: ReactNode }) {
  const place = placeOn(axis, stretch)
  if (!place || place.after >= axis.length) return null
  return (
    <span className="caption" style={{ gridColumn: `${place.after + 1} / -1` }}>
      {children}
    </span>
  )
}

interface OnAxisProps extends Props {
  readonly stretch: Stretch
  readonly className: string
  readonly children?: ReactNode
  readonly mark?: string
}

/** Something drawn over a stretch of days. */
export function OnAxis({ axis, stretch, className, children, mark }: OnAxisProps) {
  const place = placeOn(axis, stretch)
  if (!place) return null
  return (
    <span
      className={className}
      style={area(place.first, place.after)}
      data-mark={mark}
      data-open-start={stretch.from === -Infinity || undefined}
      data-open-end={stretch.to === Infinity || undefined}
    >
      {children}
    </span>
  )
}
