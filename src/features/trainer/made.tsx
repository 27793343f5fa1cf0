import { useTranslation } from 'react-i18next'
import { useShelf } from '@/state/library.ts'
import { usePorts } from '@/state/ports.ts'
import { useTrainer } from '@/state/trainer.ts'
import { Told } from '@/ui/told.tsx'
import { ShareExercise } from './share-exercise.tsx'

/** The exercise that was made, what was checked, and its one file. */
export function Made() {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const { download } = useShelf()
  const exercise = useTrainer((desk) => desk.exercise)
  if (!exercise) return null
  const count = exercise.questions.length
  const questions = t('trainer.madeQuestions', { count, n: wording.number(count) })
  return (
    <section className="trainer-made" role="status">
      <p>
        <b>{t('trainer.made', { questions })}</b> <Told>{wording.pick(exercise.title)}</Told>
      </p>
      <p>
        {t('trainer.checked')} {t(exercise.key.kind === 'sealed' ? 'trainer.sealed' : 'trainer.folded')}
      </p>
      <p>
        <button
          type="button"
          className="solid"
          onClick={() => download(`tabayyun-exercise-${exercise.id}.json`, JSON.stringify(exercise))}
        >
          {t('trainer.download')}
        </button>
      </p>
      <ShareExercise key={exercise.id} exercise={exercise} />
    </section>
  )
}
