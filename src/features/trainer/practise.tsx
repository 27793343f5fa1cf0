import { useTranslation } from 'react-i18next'
import { weakest } from '@/core/training/practise.ts'
import type { AnswersFile, ExerciseKey, Posed } from '@/core/training/types.ts'
import { usePorts } from '@/state/ports.ts'
import { useChange } from '@/state/store.ts'

interface Props {
  readonly exercise: Posed
  readonly file: AnswersFile
  readonly all: ExerciseKey
}

/** What to practise next: verdicts that were mistaken, and of what else was asked the weakest. */
export function Practise({ exercise, file, all }: Props) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const change = useChange()
  const { relations, ask } = weakest(exercise, all.questions, file)
  if (relations.length === 0 && ask === null) return null
  return (
    <p className="learner-practise">
      {relations.length > 0 &&
        t('learner.practise', { names: wording.list(relations.map((one) => t(`relation.${one}.name`))) })}{' '}
      {ask && t(`learner.practiseAsk.${ask}`)}{' '}
      <button type="button" className="act" onClick={() => change({ screen: 'method' })}>
        {t('learner.toMethod')}
      </button>
    </p>
  )
}
