import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OwnStory } from '@/core/story/own.ts'
import { useShelf } from '@/state/library.ts'
import { usePorts } from '@/state/ports.ts'

type State = 'idle' | 'asked' | 'long' | 'copied' | 'refused'

/** A link with the story in it: told first what that means, and never made where it would be cut. */
export function ShareLink({ own }: { readonly own: OwnStory }) {
  const { t } = useTranslation()
  const { copy } = usePorts()
  const { linkTo } = useShelf()
  const [state, setState] = useState<State>('idle')
  const make = async () => {
    const link = await linkTo(own)
    if (link === null) return setState('long')
    setState((await copy(link)) ? 'copied' : 'refused')
  }
  if (own.confidential) return <p className="own-share text-soft">{t('stories.confidential.noLink')}</p>
  return (
    <div className="own-share">
      {state === 'asked' ? (
        <>
          <p>{t('stories.link.warning')}</p>
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
          {t('stories.link.button')}
        </button>
      )}
      <p role="status">{state !== 'idle' && state !== 'asked' && t(`stories.link.${state}`)}</p>
    </div>
  )
}
