import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Exercise } from '@/core/training/types.ts'
import { usePorts } from '@/state/ports.ts'
import { useLocksmith } from '@/state/trainer.ts'

type State = 'idle' | 'asked' | 'long' | 'copied' | 'refused'

/** A link with the exercise in it: told first what that means, never made where it would be cut, nor of a confidential story. */
export function ShareExercise({ exercise }: { readonly exercise: Exercise }) {
  const { t } = useTranslation()
  const { copy } = usePorts()
  const { linkTo } = useLocksmith()
  const [state, setState] = useState<State>('idle')
  const make = async () => {
    const link = await linkTo(exercise)
    if (link === null) return setState('long')
    setState((await copy(link)) ? 'copied' : 'refused')
  }
  if (exercise.confidential) return <p className="text-soft">{t('trainer.link.confidential')}</p>
  return (
    <div className="trainer-link">
      {state === 'asked' ? (
        <>
          <p>{t('trainer.link.warning')}</p>
          <p>{t(exercise.key.kind === 'sealed' ? 'trainer.link.sealed' : 'trainer.link.apart')}</p>
          <p className="acts">
            <button type="button" className="solid" onClick={make}>
              {t('stories.link.make')}
            </button>
            <button type="button" className="act" onClick={() => setState('idle')}>
              {t('stories.link.cancel')}
            </button>
          </p>
        </>
      ) : (
        <button type="button" className="act" onClick={() => setState('asked')}>
          {t('trainer.link.button')}
        </button>
      )}
      <p role="status">{state !== 'idle' && state !== 'asked' && t(`trainer.link.${state}`)}</p>
    </div>
  )
}
