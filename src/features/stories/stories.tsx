import { useTranslation } from 'react-i18next'
import { useShelf } from '@/state/library.ts'
import { useChange, useView } from '@/state/store.ts'
import { Arrival } from './arrival.tsx'
import { Backup } from './backup.tsx'
import { Bookmarklet } from './bookmarklet.tsx'
import { EditStory } from './edit-story.tsx'
import { Handed } from './handed.tsx'
import { SearchShelf } from './search-shelf.tsx'
import { ShelfList } from './shelf-list.tsx'
import './stories.css'

/** The user's own stories: the shelf, or the one whose articles are being brought in. */
export default function Stories() {
  const { t } = useTranslation()
  const { edit } = useView()
  const change = useChange()
  const { newId } = useShelf()
  if (edit !== null) return <EditStory key={edit} id={edit} />
  return (
    <div className="stories">
      <header>
        <h1>{t('stories.title')}</h1>
        <p className="text-soft">{t('stories.lede')}</p>
        <button type="button" className="solid" onClick={() => change({ edit: newId() })}>
          {t('stories.fresh')}
        </button>
      </header>
      <Arrival />
      <Handed />
      <SearchShelf />
      <ShelfList />
      <Bookmarklet />
      <Backup />
    </div>
  )
}
