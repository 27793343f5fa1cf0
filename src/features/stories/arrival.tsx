import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OwnStory } from '@/core/story/own.ts'
import { arrive, useArrival } from '@/state/arrival.ts'
import { useShelf } from '@/state/library.ts'
import { usePorts } from '@/state/ports.ts'
import { useChange } from '@/state/store.ts'
import { Told } from '@/ui/told.tsx'

/** A story that came with the address: what it is, before anything of it is kept. */
export function Arrival() {
  const { t } = useTranslation()
  const { readLink } = useShelf()
  const hash = useArrival((state) => state.hash)
  const [own, setOwn] = useState<OwnStory | 'unread' | null>(null)
  useEffect(() => {
    setOwn(null)
    if (hash !== null) void readLink(hash).then((read) => setOwn(read ?? 'unread'))
  }, [hash, readLink])
  if (hash === null || own === null) return null
  return (
    <section className="notice" role="alert">
      {own === 'unread' ? <p>{t('stories.link.unread')}</p> : <Offer own={own} />}
      {own === 'unread' && (
        <button type="button" className="act" onClick={() => arrive(null)}>
          {t('app.close')}
        </button>
      )}
    </section>
  )
}

function Offer({ own }: { readonly own: OwnStory }) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const { library, newId, now } = useShelf()
  const change = useChange()
  const take = async () => {
    const mine = { ...own, id: newId() }
    // Where it cannot be kept, the boxes say so; the words are in them all the same.
    const saved = await library.save({ own: mine, revision: 0, built: null }, now())
    if (!saved.ok) return
    arrive(null)
    change({ edit: mine.id })
  }
  return (
    <>
      <h2>{t('stories.link.offer')}</h2>
      <p>
        <b>
          <Told>{own.title.trim() || t('stories.untitled')}</Told>
        </b>
      </p>
      <ul>
        {own.articles.map((article) => {
          const count = article.text.match(/\S+/g)?.length ?? 0
          return (
            <li key={article.id}>
              <Told>{article.outlet ?? '—'}</Told> · {t('stories.words', { count, n: wording.number(count) })}
            </li>
          )
        })}
      </ul>
      <p className="acts">
        <button type="button" className="solid" onClick={take}>
          {t('stories.link.take')}
        </button>
        <button type="button" className="act" onClick={() => arrive(null)}>
          {t('stories.link.leave')}
        </button>
      </p>
    </>
  )
}
