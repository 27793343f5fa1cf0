import { Search, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useChange, useView } from '@/state/store.ts'

export const SEARCH_ID = 'search'

/** Filters rows while one types. Folding is the table's own: hamza, vowel signs and digits do not matter. */
export function SearchBox() {
  const { t } = useTranslation()
  const { query } = useView()
  const change = useChange()
  return (
    <search className="searchbox">
      <Search aria-hidden="true" className="text-faint" />
      <input
        id={SEARCH_ID}
        type="search"
        value={query}
        dir="auto"
        aria-label={t('app.search')}
        aria-keyshortcuts="/"
        placeholder={t('app.search')}
        onChange={(event) => change({ query: event.target.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.stopPropagation()
          if (query) change({ query: '' })
          else event.currentTarget.blur()
        }}
      />
      {query ? (
        <button type="button" onClick={() => change({ query: '' })} aria-label={t('app.clearSearch')}>
          <X aria-hidden="true" />
        </button>
      ) : (
        <kbd className="wide">/</kbd>
      )}
    </search>
  )
}
