import { useTranslation } from 'react-i18next'
import { useShelf } from '@/state/library.ts'
import { useChange } from '@/state/store.ts'
import type { useOwnStory } from './use-own-story.ts'

/** Whether what is on the page is on the device too; if not, why, and what can be done. */
export function Kept({ making }: { readonly making: ReturnType<typeof useOwnStory> }) {
  const { t } = useTranslation()
  const { keeping, own, again, readAgain } = making
  const { library, newId, now } = useShelf()
  const change = useChange()
  if (keeping === 'kept' || keeping === 'keeping')
    return <p className="text-s text-soft">{t(keeping === 'kept' ? 'stories.saved' : 'stories.saving')}</p>
  const keepBoth = async () => {
    if (!own) return
    const second = { ...own, id: newId() }
    const saved = await library.save({ own: second, revision: 0, built: null }, now())
    if (saved.ok) change({ edit: second.id })
  }
  return (
    <div className="notice" role="alert">
      <p>{t(`stories.store.${keeping}`)}</p>
      <p className="acts">
        {keeping === 'conflict' ? (
          <>
            <button type="button" className="act" onClick={readAgain}>
              {t('stories.store.takeTheirs')}
            </button>
            <button type="button" className="act" onClick={keepBoth}>
              {t('stories.store.keepBoth')}
            </button>
          </>
        ) : (
          <button type="button" className="act" onClick={again}>
            {t('stories.store.again')}
          </button>
        )}
      </p>
    </div>
  )
}
