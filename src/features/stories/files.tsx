import { useRef, useState } from 'react'
import { DropZone, type FileDropItem, Text } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Imported, ImportedArticle, ImportFault, ImportWarning } from '@/core/article/imported.ts'
import { useShelf } from '@/state/library.ts'
import { Told } from '@/ui/told.tsx'

const ENDINGS = '.txt,.html,.htm,.mhtml,.mht,.docx,.pdf,.eml,.json,.zip'

interface Note {
  readonly file: string
  readonly fault: ImportFault | null
  readonly warnings: readonly ImportWarning[]
}

const notesOf = (file: string, result: Imported): readonly Note[] =>
  result.ok
    ? [
        ...result.articles.map((article) => ({ file: article.file, fault: null, warnings: article.warnings })),
        ...result.skipped.map((one) => ({ ...one, warnings: [] })),
      ]
    : [{ file, fault: result.fault, warnings: [] }]

interface Props {
  readonly onArticles: (articles: readonly ImportedArticle[]) => void
}

/** Files of several kinds at once, chosen or dropped; what could not be read, or needs a look, is told by name. */
export function Files({ onArticles }: Props) {
  const { t } = useTranslation()
  const { readFile } = useShelf()
  const field = useRef<HTMLInputElement>(null)
  const [notes, setNotes] = useState<readonly Note[]>([])
  const [isReading, setReading] = useState(false)
  const take = async (files: readonly File[]) => {
    if (files.length === 0) return
    setReading(true)
    const read: { readonly name: string; readonly result: Imported }[] = []
    for (const file of files) {
      read.push({ name: file.name, result: await readFile(file.name, new Uint8Array(await file.arrayBuffer())) })
    }
    setReading(false)
    setNotes(read.flatMap(({ name, result }) => notesOf(name, result)))
    const articles = read.flatMap(({ result }) => (result.ok ? result.articles : []))
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
      <button type="button" className="act" disabled={isReading} onClick={() => field.current?.click()}>
        {t('stories.files')}
      </button>
      <Text slot="label">{t('stories.drop')}</Text>
      <input
        ref={field}
        type="file"
        accept={ENDINGS}
        multiple
        hidden
        onChange={async (event) => {
          const chosen = [...(event.target.files ?? [])]
          event.target.value = ''
          await take(chosen)
        }}
      />
      <p role="status">{isReading && t('stories.readingFiles')}</p>
      <Notes notes={notes} />
    </DropZone>
  )
}

function Notes({ notes }: { readonly notes: readonly Note[] }) {
  const { t } = useTranslation()
  const told = notes.filter(({ fault, warnings }) => fault !== null || warnings.length > 0)
  if (told.length === 0) return null
  return (
    <ul className="own-notes" role="alert">
      {told.map(({ file, fault, warnings }) => (
        <li key={file} data-file={file}>
          <b>
            <Told>{file}</Told>
          </b>{' '}
          {fault ? t(`stories.fault.${fault}`) : warnings.map((code) => t(`stories.imported.${code}`)).join(' ')}
        </li>
      ))}
    </ul>
  )
}
