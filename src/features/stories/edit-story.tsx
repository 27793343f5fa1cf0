import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OwnArticle, OwnStory } from '@/core/story/own.ts'
import { hand, useHanded } from '@/state/arrival.ts'
import { useShelf } from '@/state/library.ts'
import { usePorts } from '@/state/ports.ts'
import { useChange } from '@/state/store.ts'
import { ArticleBox } from './article-box.tsx'
import { Compare } from './compare.tsx'
import { Files } from './files.tsx'
import { Kept } from './kept.tsx'
import { Preview } from './preview.tsx'
import { ShareLink } from './share-link.tsx'
import { type Arrived, useIncoming } from './use-incoming.ts'
import { emptyArticle, useOwnStory } from './use-own-story.ts'

/** One own story: its title, its articles, and the way to its table. */
export function EditStory({ id }: { readonly id: string }) {
  const { t } = useTranslation()
  const change = useChange()
  const making = useOwnStory(id)
  const { own } = making
  return (
    <div className="stories">
      <p className="acts">
        <button type="button" className="act" onClick={() => change({ edit: null })}>
          {t('stories.back')}
        </button>
      </p>
      {own ? <Form own={own} making={making} /> : <p role="status">{t('stories.loading')}</p>}
    </div>
  )
}

function withSecrecy(own: OwnStory, isConfidential: boolean): OwnStory {
  const { confidential: _, ...open } = own
  return isConfidential ? { ...open, confidential: true } : open
}

interface FormProps {
  readonly own: OwnStory
  readonly making: ReturnType<typeof useOwnStory>
}

function Form({ own, making }: FormProps) {
  const { t } = useTranslation()
  const { newId } = useShelf()
  const { change } = making
  const [arrived, setArrived] = useState<readonly Arrived[]>(() =>
    useHanded.getState().articles.map((from) => ({ from })),
  )
  const incoming = useIncoming((some) => setArrived((before) => [...before, ...some]))
  // What was handed over is shown here once, whatever becomes of it.
  useEffect(() => hand([]), [])
  const add = (articles: readonly OwnArticle[], replaced: readonly OwnArticle[]) => {
    const newer = new Map(replaced.map((article) => [article.id, article]))
    const present = own.articles.map((article) => newer.get(article.id) ?? article)
    // What was dropped takes the empty boxes first.
    const filled = present.filter(({ text }) => text.trim() !== '')
    const empty = present.filter(({ text }) => text.trim() === '').slice(articles.length)
    change({ ...own, articles: articles.length === 0 ? present : [...filled, ...articles, ...empty] })
  }
  return (
    <form className="own" onSubmit={(event) => event.preventDefault()}>
      <div className="own-head">
        <label>
          {t('stories.name')}
          <input
            value={own.title}
            placeholder={t('stories.nameHint')}
            onChange={(event) => change({ ...own, title: event.target.value })}
          />
        </label>
        <label>
          {t('stories.day')}
          <input
            type="date"
            value={own.eventDay ?? ''}
            aria-describedby="own-day"
            onChange={(event) => change({ ...own, eventDay: event.target.value || null })}
          />
          <small id="own-day">{t('stories.dayHint')}</small>
        </label>
      </div>
      <Articles own={own} onChange={change} onPaste={incoming.takePaste} />
      <div className="own-more">
        <button
          type="button"
          className="act"
          onClick={() => change({ ...own, articles: [...own.articles, emptyArticle(newId())] })}
        >
          {t('stories.add')}
        </button>
        <Files incoming={incoming} />
      </div>
      {arrived.length > 0 && (
        <Preview
          arrived={arrived}
          own={own}
          onTake={(fresh, replaced) => {
            add(fresh, replaced)
            setArrived([])
          }}
          onLeave={() => setArrived([])}
        />
      )}
      <label className="own-tick">
        <input
          type="checkbox"
          checked={own.confidential ?? false}
          aria-describedby="own-confidential"
          onChange={(event) => change(withSecrecy(own, event.target.checked))}
        />
        {t('stories.confidential.label')}
        <small id="own-confidential">{t('stories.confidential.hint')}</small>
      </label>
      <Kept making={making} />
      <ShareLink own={own} />
      <Compare own={own} onBuilt={(text) => making.keepBuilt(own, text)} />
    </form>
  )
}

interface Removed {
  readonly article: OwnArticle
  readonly place: number
}

interface ArticlesProps {
  readonly own: OwnStory
  readonly onChange: (own: OwnStory) => void
  readonly onPaste: ReturnType<typeof useIncoming>['takePaste']
}

function Articles({ own, onChange, onPaste }: ArticlesProps) {
  const { t } = useTranslation()
  const { wording, announce } = usePorts()
  const [removed, setRemoved] = useState<Removed | null>(null)
  const restore = useRef<HTMLButtonElement>(null)
  const replace = (place: number, article: OwnArticle) => {
    onChange({ ...own, articles: own.articles.with(place, article) })
  }
  const remove = (place: number) => {
    const article = own.articles[place]
    if (!article) return
    setRemoved(article.text.trim() === '' ? null : { article, place })
    onChange({ ...own, articles: own.articles.toSpliced(place, 1) })
    announce(t('stories.removedArticle', { n: wording.number(place + 1) }))
  }
  const bringBack = ({ article, place }: Removed) => {
    setRemoved(null)
    onChange({ ...own, articles: own.articles.toSpliced(place, 0, article) })
  }
  return (
    <>
      <ol className="boxes">
        {own.articles.map((article, place) => (
          <ArticleBox
            key={article.id}
            article={article}
            place={place}
            others={own.articles}
            onChange={(next) => replace(place, next)}
            onPaste={(data) => onPaste(data, article, (text) => replace(place, { ...article, text }))}
            onRemove={() => remove(place)}
          />
        ))}
      </ol>
      {removed && (
        <p className="acts">
          <button ref={restore} type="button" className="act" onClick={() => bringBack(removed)}>
            {t('stories.restore')}
          </button>
        </p>
      )}
    </>
  )
}
