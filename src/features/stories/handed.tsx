import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportedArticle } from '@/core/article/imported.ts'
import type { StoryHead } from '@/core/story/library-ports.ts'
import { hand } from '@/state/arrival.ts'
import { type HandedPage, useShelf } from '@/state/library.ts'
import { usePorts } from '@/state/ports.ts'
import { useChange } from '@/state/store.ts'
import { Told } from '@/ui/told.tsx'

/** Stories that a page can be read into without looking for them. */
const MOST_NAMED = 5

/** A page that the bookmark handed over: where it comes from is shown, and asked about, before it is read. */
export function Handed() {
  const { t } = useTranslation()
  const { awaitPage, library, newId, readFile } = useShelf()
  const change = useChange()
  const [page, setPage] = useState<HandedPage | null>(null)
  const [heads, setHeads] = useState<readonly StoryHead[]>([])
  const [isUnread, setUnread] = useState(false)
  useEffect(() => awaitPage(setPage), [awaitPage])
  useEffect(() => {
    if (page) void library.list().then((kept) => setHeads(kept.ok ? kept.value.slice(0, MOST_NAMED) : []))
  }, [page, library])
  if (!page) return null
  const read = async (story: string) => {
    const result = await readFile(
      `${page.origin.replace(/^https?:\/\//, '')}.html`,
      new TextEncoder().encode(page.html),
    )
    if (!result.ok) return setUnread(true)
    hand(result.articles.map((article) => withAddress(article, page.address)))
    change({ edit: story })
  }
  return (
    <section className="notice" role="alert" data-handed={page.origin}>
      <h2>{t('stories.handed.from', { origin: `\u2068${page.origin}\u2069` })}</h2>
      {page.html === undefined ? <p>{t('stories.handed.tooLarge')}</p> : <Asked page={page} />}
      {isUnread && <p>{t('stories.handed.unreadable')}</p>}
      <p className="acts">
        {page.html !== undefined && (
          <button type="button" className="solid" onClick={() => read(newId())}>
            {t('stories.handed.fresh')}
          </button>
        )}
        {page.html !== undefined &&
          heads.map(({ id, title }) => (
            <button key={id} type="button" className="act" onClick={() => read(id)}>
              {t('stories.handed.into', { title: title.trim() || t('stories.untitled') })}
            </button>
          ))}
        <button type="button" className="act" onClick={() => setPage(null)}>
          {t('stories.handed.leave')}
        </button>
      </p>
    </section>
  )
}

/** Where the browser saw the page is surer than what the page says. */
const withAddress = (article: ImportedArticle, address: string | undefined): ImportedArticle =>
  address === undefined ? article : { ...article, url: { value: address, basis: 'page' } }

function Asked({ page }: { readonly page: HandedPage }) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const count = Math.ceil((page.html?.length ?? 0) / 1000)
  return (
    <>
      {page.address && (
        <p>
          <Told>{page.address}</Told>
        </p>
      )}
      <p>
        {t('stories.handed.check')} {t('stories.handed.size', { count, n: wording.number(count) })}
      </p>
    </>
  )
}
