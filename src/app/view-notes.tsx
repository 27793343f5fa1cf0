import { useTranslation } from 'react-i18next'
import { shownArticles } from '@/state/outlets.ts'
import { usePorts } from '@/state/ports.ts'
import { useChange, useView } from '@/state/store.ts'
import { NO_FILTER } from '@/state/view.ts'

/** Above every view: that filters or hidden outlets are at work, and the way out of them. */
export function ViewNotes({ shown }: { readonly shown: number }) {
  const { t } = useTranslation()
  const { story, wording } = usePorts()
  const view = useView()
  const change = useChange()
  const isFiltered = shown < story.facts.length
  const hidden = story.articles.length - shownArticles(story, view).length
  if (!isFiltered && hidden === 0) return null
  return (
    <div className="view-notes acts">
      {isFiltered && (
        <p>
          {t('views.shown', {
            facts: t('count.facts', { count: shown, n: wording.number(shown) }),
            of: wording.number(story.facts.length),
          })}{' '}
          <button type="button" className="act" onClick={() => change(NO_FILTER)}>
            {t('filters.clear')}
          </button>
        </p>
      )}
      {hidden > 0 && (
        <p>
          {t('views.hidden', { count: hidden, n: wording.number(hidden) })}{' '}
          <button type="button" className="act" onClick={() => change({ hidden: [] })}>
            {t('views.showAll')}
          </button>
        </p>
      )}
    </div>
  )
}
