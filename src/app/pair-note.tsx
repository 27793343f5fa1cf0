import { useTranslation } from 'react-i18next'
import { agreementOf } from '@/state/between.ts'
import { usePorts } from '@/state/ports.ts'
import { useChange, useView } from '@/state/store.ts'

/** Stands over every view while only two outlets are held against each other. */
export function PairNote() {
  const { t } = useTranslation()
  const { story, wording } = usePorts()
  const { pair } = useView()
  const change = useChange()
  const [a, b] = story.articles
  if (pair.length === 0 || !a || !b) return null
  const { shared, agreed } = agreementOf(story.facts, a.id, b.id)
  return (
    <aside className="blind-note" aria-label={t('compare.pair')}>
      <p data-told>
        {t('compare.pairNote', { a: wording.pick(a.outlet), b: wording.pick(b.outlet) })}{' '}
        {t('compare.pairShared', {
          agreed: wording.number(agreed),
          shared: t('compare.rows', { count: shared, n: wording.number(shared) }),
        })}
      </p>
      <p className="acts">
        <button type="button" className="act" onClick={() => change({ pair: [] })}>
          {t('compare.pairEnd')}
        </button>
      </p>
    </aside>
  )
}
