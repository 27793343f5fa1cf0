import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OwnStory } from '@/core/story/own.ts'
import { type Building, type BuildStep, useShelf } from '@/state/library.ts'
import { usePorts } from '@/state/ports.ts'

type Outcome = 'cancelled' | 'broken'

interface Props {
  readonly own: OwnStory
  readonly onBuilt: (text: string) => Promise<void>
}

/** The way from articles to the table: how far it is, and how to stop it. */
export function Compare({ own, onBuilt }: Props) {
  const { t } = useTranslation()
  const { build, show } = useShelf()
  const [step, setStep] = useState<BuildStep | null>(null)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const building = useRef<Building | null>(null)
  useEffect(() => () => building.current?.cancel(), [])
  const isReady = own.articles.filter(({ text }) => text.trim() !== '').length >= 2

  const stop = () => {
    building.current?.cancel()
    building.current = null
    setStep(null)
    setOutcome('cancelled')
  }
  const start = async () => {
    setOutcome(null)
    setStep({ step: 'reading', done: 0, of: own.articles.length })
    const work = build(own, setStep)
    building.current = work
    try {
      const text = await work.result
      if (building.current !== work) return
      await onBuilt(text)
      show(own.id, text)
    } catch {
      // The worker ended: by `stop`, which has told so, or by itself.
      if (building.current !== work) return
      setStep(null)
      setOutcome('broken')
    }
  }
  return (
    <div className="own-compare">
      {step ? (
        <>
          <Progress step={step} />
          <button type="button" className="act" onClick={stop}>
            {t('stories.cancel')}
          </button>
        </>
      ) : (
        <button type="button" className="solid" disabled={!isReady} onClick={start}>
          {t('stories.compare')}
        </button>
      )}
      {!isReady && <p className="text-s text-soft">{t('stories.compareNeeds')}</p>}
      <p role="status">{outcome && t(`stories.${outcome}`)}</p>
    </div>
  )
}

function Progress({ step }: { readonly step: BuildStep }) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const words =
    step.step === 'reading'
      ? t('stories.reading', { done: wording.number(step.done), of: wording.number(step.of) })
      : t('stories.comparing')
  return (
    <p role="status">
      <progress {...(step.step === 'reading' ? { value: step.done, max: step.of } : {})} aria-label={words} /> {words}
    </p>
  )
}
