import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useUpdate } from './offline.ts'

/** A newer page is ready: it comes in when the reader says so, never by itself. */
export function UpdateNote() {
  const { t } = useTranslation()
  const apply = useUpdate()
  const [isLater, setLater] = useState(false)
  if (!apply || isLater) return null
  return (
    <aside className="blind-note" aria-label={t('update.ready')}>
      <p role="status">{t('update.ready')}</p>
      <p className="acts">
        <button type="button" className="act" onClick={apply}>
          {t('update.now')}
        </button>
        <button type="button" className="act" onClick={() => setLater(true)}>
          {t('update.later')}
        </button>
      </p>
    </aside>
  )
}
