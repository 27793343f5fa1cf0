import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePorts } from '@/state/ports.ts'
import { useChange } from '@/state/store.ts'
import { exampleRow, STEPS, type Step, targetOf, viewFor } from './steps.ts'
import './tour.css'

const HERE = 'data-tour-here'

/** Marks what a step points at once it is on the page, and takes the mark away again. */
function usePointer(step: Step, row: string | null): void {
  useEffect(() => {
    const selector = targetOf(step, row)
    const frame = requestAnimationFrame(() => {
      if (!selector) return
      for (const target of document.querySelectorAll(selector)) target.setAttribute(HERE, '')
      document.querySelector(`[${HERE}]`)?.scrollIntoView({ block: 'center' })
    })
    return () => {
      cancelAnimationFrame(frame)
      for (const target of document.querySelectorAll(`[${HERE}]`)) target.removeAttribute(HERE)
    }
  }, [step, row])
}

/** Every step is read out: the focus moves to its card. */
const read = (card: HTMLElement | null) => card?.focus({ preventScroll: true })

/** Six steps over the story on the page, beside it and never over it: everything stays usable meanwhile. */
export default function Tour({ onEnd }: { readonly onEnd: () => void }) {
  const { t } = useTranslation()
  const { story, wording } = usePorts()
  const change = useChange()
  const [place, setPlace] = useState(0)
  const step = STEPS[place] ?? STEPS[0]
  const row = exampleRow(story.facts)?.id ?? null
  const isLast = place === STEPS.length - 1
  usePointer(step, row)
  useEffect(() => change(viewFor(step, row)), [step, row, change])
  return (
    <section
      key={step}
      ref={read}
      className="tour"
      aria-labelledby="tour-title"
      aria-describedby="tour-text"
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onEnd()
      }}
    >
      <p className="text-xs text-soft">
        {t('tour.step', { n: wording.number(place + 1), of: wording.number(STEPS.length) })}
      </p>
      <h2 id="tour-title">{t(`tour.${step}.title`)}</h2>
      <p id="tour-text">{t(`tour.${step}.text`)}</p>
      <p className="acts">
        <button type="button" className="solid" onClick={() => (isLast ? onEnd() : setPlace(place + 1))}>
          {t(isLast ? 'tour.done' : 'tour.next')}
        </button>
        {place > 0 && (
          <button type="button" className="act" onClick={() => setPlace(place - 1)}>
            {t('tour.back')}
          </button>
        )}
        {!isLast && (
          <button type="button" className="act" onClick={onEnd}>
            {t('tour.end')}
          </button>
        )}
      </p>
    </section>
  )
}
