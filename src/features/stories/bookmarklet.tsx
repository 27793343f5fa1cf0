import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useShelf } from '@/state/library.ts'

/** A bookmark to drag away. Here it does nothing when pressed: this page's policy lets no such address run. */
export function Bookmarklet() {
  const { t } = useTranslation()
  const { bookmarklet } = useShelf()
  const address = bookmarklet()
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    const mark = link.current
    if (address === null || !mark) return
    // React refuses addresses of this kind, rightly: everywhere but in a bookmark.
    mark.setAttribute('href', address)
    const stay = (event: Event) => event.preventDefault()
    mark.addEventListener('click', stay)
    return () => mark.removeEventListener('click', stay)
  }, [address])
  if (address === null) return null
  return (
    <section className="backup" aria-labelledby="own-bookmark">
      <h2 id="own-bookmark">{t('stories.handed.title')}</h2>
      <p className="text-soft">{t('stories.handed.lede')}</p>
      <p>
        <a ref={link} href="#main" className="act">
          {t('stories.handed.mark')}
        </a>
      </p>
    </section>
  )
}
