import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type JudgedSentence, STANDINGS, type Standing } from '@/core/draft/judge.ts'
import { usePorts } from '@/state/ports.ts'
import { useOwnSteps } from '@/state/steps.ts'
import { useGrowing } from '@/ui/use-growing.ts'
import { CheckedSentence } from './checked-sentence.tsx'

interface Props {
  readonly sentences: readonly JudgedSentence[]
  /** The draft as it was checked. */
  readonly text: string
}

/** Sentences set out at once, and then at a time. */
const FIRST = 20
const STEP = 8

/** What was found, sentence by sentence, with how much of each. */
export function Findings({ sentences, text }: Props) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const [only, setOnly] = useState<Standing | null>(null)
  const [current, setCurrent] = useState<number | null>(null)
  const list = useRef<HTMLOListElement>(null)
  const shown = useMemo(
    () => (only ? sentences.filter(({ standing }) => standing === only) : sentences),
    [sentences, only],
  )
  const place = shown.findIndex(({ start }) => start === current)
  const count = useGrowing(shown.length, FIRST, STEP, place + 1)
  useWalk(shown, text, current, setCurrent)
  useEffect(() => {
    if (current !== null) list.current?.querySelector('[data-current]')?.scrollIntoView({ block: 'center' })
  }, [current])
  const tally = (standing: Standing) => sentences.filter((one) => one.standing === standing).length
  if (sentences.length === 0) return <p>{t('draft.nothing')}</p>
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">{t('draft.found', { count: sentences.length, n: wording.number(sentences.length) })}</h2>
      <p className="lede">{t('draft.how')}</p>
      <fieldset className="choices" data-wraps>
        <legend className="lead">{t('draft.show')}</legend>
        <button type="button" aria-pressed={only === null} onClick={() => setOnly(null)}>
          {t('draft.all')} <span className="tally">{wording.number(sentences.length)}</span>
        </button>
        {STANDINGS.map((standing) => (
          <button
            type="button"
            key={standing}
            aria-pressed={only === standing}
            onClick={() => setOnly(only === standing ? null : standing)}
          >
            {t(`draft.standing.${standing}`)} <span className="tally">{wording.number(tally(standing))}</span>
          </button>
        ))}
      </fieldset>
      <ol className="checked" ref={list}>
        {shown.slice(0, count).map((sentence) => (
          <CheckedSentence
            key={sentence.start}
            sentence={sentence}
            text={text}
            isCurrent={sentence.start === current}
          />
        ))}
      </ol>
    </section>
  )
}

/** J and K go through what needs a look: contradicted and unsupported sentences. */
function useWalk(
  shown: readonly JudgedSentence[],
  text: string,
  current: number | null,
  onStop: (start: number) => void,
): void {
  const { t } = useTranslation()
  const { announce } = usePorts()
  const step = useCallback(
    (by: 1 | -1) => {
      const stops = shown.filter(({ standing }) => standing !== 'supported')
      const from = current ?? (by === 1 ? -1 : Number.POSITIVE_INFINITY)
      const next = by === 1 ? stops.find(({ start }) => start > from) : stops.findLast(({ start }) => start < from)
      const stop = next ?? (by === 1 ? stops[0] : stops.at(-1))
      if (!stop) return announce(t('draft.noStop'))
      onStop(stop.start)
      announce(
        t('draft.arrived', { standing: t(`draft.standing.${stop.standing}`), words: text.slice(stop.start, stop.end) }),
      )
    },
    [shown, text, current, onStop, announce, t],
  )
  useOwnSteps(step)
}
