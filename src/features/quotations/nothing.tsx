import { useTranslation } from 'react-i18next'
import { useChange } from '@/state/store.ts'
import { NO_FILTER } from '@/state/view.ts'

/** No utterance passes the filters: said plainly, with the way out. */
export function Nothing() {
  const { t } = useTranslation()
  const change = useChange()
  return (
    <section className="nomatch">
      <h2>{t('quotations.emptyTitle')}</h2>
      <p>{t('quotations.emptyHint')}</p>
      <button type="button" className="act" onClick={() => change(NO_FILTER)}>
        {t('matrix.reset')}
      </button>
    </section>
  )
}
