import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReadExercise } from '@/core/training/read-exercise.ts'
import { arrive, useArrival } from '@/state/arrival.ts'
import { usePorts } from '@/state/ports.ts'
import { useLocksmith } from '@/state/trainer.ts'
import { Told } from '@/ui/told.tsx'

/** An exercise that came with the address: what it is, before it is begun and kept. */
export function CameByLink({ onTaken }: { readonly onTaken: (read: ReadExercise) => void }) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const { carries, readLink } = useLocksmith()
  const hash = useArrival((state) => state.hash)
  const [read, setRead] = useState<ReadExercise | null>(null)
  useEffect(() => {
    setRead(null)
    if (hash !== null && carries(hash)) void readLink(hash).then(setRead)
  }, [hash, carries, readLink])
  if (!read) return null
  const take = () => {
    arrive(null)
    onTaken(read)
  }
  return (
    <section className="notice" role="alert">
      {read.ok ? (
        <>
          <h2>{t('learner.link.offer')}</h2>
          <p>
            <b>
              <Told>{wording.pick(read.exercise.title)}</Told>
            </b>{' '}
            {t('trainer.madeQuestions', {
              count: read.exercise.questions.length,
              n: wording.number(read.exercise.questions.length),
            })}
          </p>
        </>
      ) : (
        <p>{t('learner.link.unread')}</p>
      )}
      <p className="acts">
        {read.ok && (
          <button type="button" className="solid" onClick={take}>
            {t('learner.link.begin')}
          </button>
        )}
        <button type="button" className="act" onClick={() => arrive(null)}>
          {t('app.close')}
        </button>
      </p>
    </section>
  )
}
