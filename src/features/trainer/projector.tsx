import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ExerciseKey, Posed } from '@/core/training/types.ts'
import { usePorts } from '@/state/ports.ts'
import { useView } from '@/state/store.ts'
import { useTrainer } from '@/state/trainer.ts'
import { directionOf } from '@/state/view.ts'
import { Given, KeyOf } from './passages.tsx'

/** One question a screen, blind, until the key is revealed. */
export function Projector() {
  const { t } = useTranslation()
  const { exercise, key } = useTrainer()
  const [isOn, setOn] = useState(false)
  if (!exercise || !key) return null
  return (
    <>
      <p>{t('trainer.showLede')}</p>
      <p className="text-soft">{t('trainer.projectorKeys')}</p>
      <p>
        <button type="button" className="solid" onClick={() => setOn(true)}>
          {t('trainer.startShow')}
        </button>
      </p>
      {isOn && <Show exercise={exercise} answers={key} onEnd={() => setOn(false)} />}
    </>
  )
}

interface ShowProps {
  readonly exercise: Posed
  readonly answers: ExerciseKey
  readonly onEnd: () => void
}

function Show({ exercise, answers, onEnd }: ShowProps) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const { lang } = useView()
  const [{ place, isOpen }, setShown] = useState({ place: 0, isOpen: false })
  const stage = useRef<HTMLDialogElement>(null)
  const last = exercise.questions.length - 1
  const go = (by: number) => setShown({ place: Math.min(last, Math.max(0, place + by)), isOpen: false })
  const reveal = () => setShown({ place, isOpen: !isOpen })
  useEffect(() => stage.current?.showModal(), [])
  const forward = directionOf(lang) === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
  const back = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft'
  const onKeyDown = (event: React.KeyboardEvent) => {
    const act = {
      [forward]: () => go(1),
      [back]: () => go(-1),
      PageDown: () => go(1),
      PageUp: () => go(-1),
      ' ': reveal,
      Escape: () => stage.current?.close(),
    }[event.key]
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }
  const question = exercise.questions[place]
  const its = answers.questions.find((one) => one.question === question?.id)
  if (!question || !its) return null
  return (
    <dialog
      ref={stage}
      className="projector"
      onKeyDown={onKeyDown}
      onClose={onEnd}
      aria-label={t('trainer.mode.projector')}
    >
      <header>
        <span>{t('trainer.of', { n: wording.number(place + 1), all: wording.number(last + 1) })}</span>
        <button type="button" className="act" onClick={() => void stage.current?.requestFullscreen()}>
          {t('trainer.full')}
        </button>
        <button type="button" className="act" onClick={() => stage.current?.close()}>
          {t('trainer.end')}
        </button>
      </header>
      <div className="projector-body" aria-live="polite">
        <h2 data-told>{wording.pick(question.label)}</h2>
        {isOpen ? (
          <KeyOf exercise={exercise} all={answers} its={its} articles={question.articles} />
        ) : (
          <Given exercise={exercise} question={question} named={null} />
        )}
      </div>
      <footer>
        <button type="button" className="press" onClick={() => go(-1)} disabled={place === 0}>
          {t('trainer.previous')}
        </button>
        <button type="button" className="solid" onClick={reveal}>
          {t(isOpen ? 'trainer.hideKey' : 'trainer.reveal')}
        </button>
        <button type="button" className="press" onClick={() => go(1)} disabled={place === last}>
          {t('trainer.next')}
        </button>
      </footer>
    </dialog>
  )
}
