import { type KeyboardEvent, type PointerEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Border, type Edge, edgesOf, withEdge, withLine } from '@/core/story/border.ts'
import { usePorts } from '@/state/ports.ts'
import { Told } from '@/ui/told.tsx'

/** Lines that are shown; a page has some hundreds. */
const MOST_SHOWN = 1200
/** Letters of a line that are shown. */
const LONGEST = 240

interface Props {
  readonly border: Border
  readonly onChange: (border: Border) => void
}

/** The page line by line, with the two edges of the article between them. */
export function BorderLines({ border, onChange }: Props) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const { start, end } = edgesOf(border)
  const shown = border.lines.slice(0, MOST_SHOWN).map((line, place) => ({ line, place }))
  const kept = border.kept.filter(Boolean).length
  const hidden = border.lines.length - shown.length
  const edge = (which: Edge) => <EdgeHandle key={which} edge={which} border={border} onChange={onChange} />
  return (
    <>
      <ol className="border-lines" aria-label={t('stories.preview.lines')}>
        {shown.flatMap(({ line, place: n }) => [
          ...(n === start ? [edge('start')] : []),
          ...(n === end ? [edge('end')] : []),
          <li key={n} data-line={n} data-kept={border.kept[n]}>
            <label>
              <input type="checkbox" checked={border.kept[n] ?? false} onChange={() => onChange(withLine(border, n))} />
              <Told>{line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line}</Told>
            </label>
          </li>,
        ])}
        {end >= shown.length && edge('end')}
      </ol>
      {hidden > 0 && <p className="text-s">{t('stories.preview.hidden', { n: wording.number(hidden) })}</p>}
      <p className="text-s text-soft" role="status">
        {t('stories.preview.kept', { n: wording.number(kept), of: wording.number(border.lines.length) })}
      </p>
    </>
  )
}

interface HandleProps extends Props {
  readonly edge: Edge
}

/** How far a key moves an edge; the ends of the page are far enough for «Home» and «End». */
const STEPS: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowDown: 1,
  PageUp: -10,
  PageDown: 10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

function EdgeHandle({ edge, border, onChange }: HandleProps) {
  const { t } = useTranslation()
  const id = useId()
  const at = edgesOf(border)[edge]
  const handle = useRef<HTMLDivElement>(null)
  const move = (to: number) => onChange(withEdge(border, edge, to))
  const drag = useDrag(move)
  const hadFocus = useRef(false)
  useLayoutEffect(() => {
    // The handle stands elsewhere in the list now, and what is moved loses the focus.
    if (hadFocus.current) handle.current?.focus({ preventScroll: false })
  })
  const press = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (step === undefined) return
    event.preventDefault()
    hadFocus.current = true
    move(at + step)
  }
  const line = border.lines[edge === 'start' ? at : at - 1] ?? ''
  return (
    <li className="border-edge" role="presentation">
      <div
        ref={handle}
        role="slider"
        tabIndex={0}
        id={id}
        aria-orientation="vertical"
        aria-label={t(`stories.preview.${edge}`)}
        aria-valuemin={0}
        aria-valuemax={border.lines.length}
        aria-valuenow={at}
        aria-valuetext={t(edge === 'start' ? 'stories.preview.before' : 'stories.preview.after', {
          line: line.slice(0, 60),
        })}
        data-edge={edge}
        onKeyDown={press}
        onBlur={() => {
          hadFocus.current = false
        }}
        onPointerDown={drag}
      >
        {t(`stories.preview.${edge}`)}
      </div>
    </li>
  )
}

/** The place before or after the line under the pointer, by which half of it the pointer is over. */
function placeAt(x: number, y: number): number | null {
  const line = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-line]')
  if (!line) return null
  const { top, height } = line.getBoundingClientRect()
  return Number(line.dataset['line']) + (y > top + height / 2 ? 1 : 0)
}

/** Follows the pointer from the press on, wherever it goes. */
function useDrag(move: (to: number) => void) {
  const [isDragging, setDragging] = useState(false)
  const latest = useRef(move)
  useEffect(() => {
    latest.current = move
  })
  useEffect(() => {
    if (!isDragging) return
    const follow = ({ clientX, clientY }: globalThis.PointerEvent) => {
      const to = placeAt(clientX, clientY)
      if (to !== null) latest.current(to)
    }
    const stop = () => setDragging(false)
    window.addEventListener('pointermove', follow)
    window.addEventListener('pointerup', stop)
    window.addEventListener('pointercancel', stop)
    return () => {
      window.removeEventListener('pointermove', follow)
      window.removeEventListener('pointerup', stop)
      window.removeEventListener('pointercancel', stop)
    }
  }, [isDragging])
  return (event: PointerEvent) => {
    if (event.button !== 0) return
    event.preventDefault()
    setDragging(true)
  }
}
