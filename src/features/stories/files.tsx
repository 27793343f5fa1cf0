import { useRef, useState } from 'react'
import { DropZone, type FileDropItem, Text } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { OwnArticle } from '@/core/story/own.ts'
import { useShelf } from '@/state/library.ts'
import { type FileRead, readFile } from './read-file.ts'

/** Files of text, several at once, chosen or dropped; what cannot be read is told by name. */
export function Files({ onArticles }: { readonly onArticles: (articles: readonly OwnArticle[]) => void }) {
  const { t } = useTranslation()
  const { newId } = useShelf()
  const field = useRef<HTMLInputElement>(null)
  const [unread, setUnread] = useState<readonly Extract<FileRead, { ok: false }>[]>([])
  const take = async (files: readonly File[]) => {
    const read = await Promise.all(files.map(readFile))
    setUnread(read.filter((one) => !one.ok))
    const articles = read.filter((one) => one.ok).map(({ text }) => ({ id: newId(), text }))
    if (articles.length > 0) onArticles(articles)
  }
  return (
    <DropZone
      className="own-drop"
      aria-label={t('stories.drop')}
      onDrop={async ({ items }) => {
        const dropped = items.filter((item): item is FileDropItem => item.kind === 'file')
        await take(await Promise.all(dropped.map((item) => item.getFile())))
      }}
    >
      <button type="button" className="act" onClick={() => field.current?.click()}>
        {t('stories.files')}
      </button>
      <Text slot="label">{t('stories.drop')}</Text>
      <input
        ref={field}
        type="file"
        accept=".txt,text/plain"
        multiple
        hidden
        onChange={async (event) => {
          const chosen = [...(event.target.files ?? [])]
          event.target.value = ''
          await take(chosen)
        }}
      />
      {unread.length > 0 && (
        <ul role="alert">
          {unread.map(({ name, why }) => (
            <li key={name}>{t('stories.fileUnread', { name, why: t(`stories.fileWhy.${why}`) })}</li>
          ))}
        </ul>
      )}
    </DropZone>
  )
}
