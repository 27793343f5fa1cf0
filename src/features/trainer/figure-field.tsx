import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { readFigure } from '@/core/training/figure.ts'
import type { Value } from '@/core/values/types.ts'
import { usePorts } from '@/state/ports.ts'

interface Props {
  readonly label: string
  readonly figure: number | null
  /** null: what stands there is no figure. */
  readonly onFigure: (figure: number | null) => void
}

/** A figure in whichever script it is typed. */
export function FigureField({ label, figure, onFigure }: Props) {
  const { wording } = usePorts()
  const [typed, setTyped] = useState(figure === null ? '' : wording.number(figure))
  return (
    <label className="field learner-figure">
      <span data-told>{label}</span>
      <input
        className="input"
        inputMode="decimal"
        value={typed}
        dir="auto"
        autoComplete="off"
        aria-invalid={typed.trim() !== '' && readFigure(typed) === null}
        onChange={({ target }) => {
          setTyped(target.value)
          onFigure(readFigure(target.value))
        }}
      />
    </label>
  )
}

interface ScoreProps {
  readonly value: Value | null
  readonly onStated: (value: Value | null) => void
}

export function ScoreField({ value, onStated }: ScoreProps) {
  const { t } = useTranslation()
  const score = value?.type === 'score' ? value : null
  const [home, setHome] = useState<number | null>(score?.home ?? null)
  const [away, setAway] = useState<number | null>(score?.away ?? null)
  const tell = (first: number | null, second: number | null) => {
    setHome(first)
    setAway(second)
    onStated(first === null || second === null ? null : { type: 'score', home: first, away: second })
  }
  return (
    <>
      <FigureField label={t('learner.state.home')} figure={home} onFigure={(next) => tell(next, away)} />
      <FigureField label={t('learner.state.away')} figure={away} onFigure={(next) => tell(home, next)} />
    </>
  )
}
