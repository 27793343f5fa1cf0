import { useTranslation } from 'react-i18next'
import { useChange } from '@/state/store.ts'
import { NO_FILTER } from '@/state/view.ts'

/** No row passes the filters: said plainly, with the way out. */
export function NoMatch() {
  const { t } = useTranslation()
  const change = useChange()
  return (
    <section className="nomatch">
      <h2>{t('matrix.emptyTitle')}</h2>
      <p>{t('matrix.emptyHint')}</p>
      <button type="button" className="act" onClick={() => change(NO_FILTER)}>
        {t('matrix.reset')}
      </button>
    </section>
  )
}
