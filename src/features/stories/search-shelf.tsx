import { useEffect, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Kept } from '@/core/review/edit-ports.ts'
import { type ArticleHit, type FoundOnShelf, SHOWN } from '@/core/search/shelf.ts'
import { useShelf } from '@/state/library.ts'
import { usePorts } from '@/state/ports.ts'
import { useChange } from '@/state/store.ts'
import { DecisiveWords } from '@/ui/decisive-words.tsx'
import { Told } from '@/ui/told.tsx'

type Found = Kept<FoundOnShelf> | null

/** What the shelf answers to the words typed last; an answer to earlier words is let go. */
function useFound(query: string): Found {
  const { search } = useShelf()
  const [found, setFound] = useState<Found>(null)
  useEffect(() => {
    if (query.trim() === '') return setFound(null)
    let isCurrent = true
    search(query).then(
      (answer) => isCurrent && setFound(answer),
      () => isCurrent && setFound({ ok: false, fault: 'failed' }),
    )
    return () => {
      isCurrent = false
    }
  }, [query, search])
  return found
}

/** One field for the texts of all stories that are kept on this device. */
export function SearchShelf() {
  const { t } = useTranslation()
  const [query, setQuery] = useState('')
  const hint = useId()
  const found = useFound(query)
  return (
    <search className="shelf-search">
      <label>
        {t('stories.search.label')}
        <input type="search" value={query} aria-describedby={hint} onChange={({ target }) => setQuery(target.value)} />
      </label>
      <small id={hint}>{t('stories.search.hint')}</small>
      {found && <Answer found={found} />}
    </search>
  )
}

function Answer({ found }: { readonly found: NonNullable<Found> }) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  if (!found.ok)
    return <p role="alert">{t(found.fault === 'failed' ? 'stories.search.failed' : `stories.store.${found.fault}`)}</p>
  const { hits, count } = found.value
  return (
    <>
      <p role="status" className="text-s text-soft">
        {count === 0 ? t('stories.search.none') : t('stories.search.found', { count, n: wording.number(count) })}
      </p>
      <ul className="hits">
        {hits.map((hit) => (
          <Hit key={`${hit.story} ${hit.article}`} hit={hit} />
        ))}
      </ul>
      {count > hits.length && (
        <p className="text-s text-soft">{t('stories.search.more', { n: wording.number(SHOWN) })}</p>
      )}
    </>
  )
}

/** Leads to the passage; to the boxes where the story has not been compared. */
function Hit({ hit }: { readonly hit: ArticleHit }) {
  const { t } = useTranslation()
  const { openAt } = useShelf()
  const change = useChange()
  const { story, article, at, isCompared, outlet, near, words, lang } = hit
  const title = hit.storyTitle.trim() || t('stories.untitled')
  const go = () => (isCompared ? openAt(story, article, at ?? { start: 0, end: 1 }) : change({ edit: story }))
  return (
    <li>
      <button
        type="button"
        className="hit"
        aria-label={t(isCompared ? 'stories.search.open' : 'stories.search.edit', { outlet, title })}
        onClick={go}
      >
        <b data-told>{outlet || hit.headline}</b>
        <span className="text-s text-soft">
          <Told>{title}</Told>
        </span>
      </button>
      {at && (
        <p>
          <DecisiveWords
            lang={lang}
            text={near}
            words={words}
            clause={{ start: 0, end: near.length }}
            rel="sought"
            room={120}
          />
        </p>
      )}
    </li>
  )
}
