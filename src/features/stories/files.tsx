import { useRef } from 'react'
import { DropZone, type FileDropItem, Text } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Told } from '@/ui/told.tsx'
import type { Note, useIncoming } from './use-incoming.ts'

const ENDINGS = '.txt,.html,.htm,.mhtml,.mht,.docx,.pdf,.eml,.json,.zip'

interface Props {
  readonly incoming: ReturnType<typeof useIncoming>
}

/** Files of several kinds at once, chosen or dropped; what could not be read, or needs a look, is told by name. */
export function Files({ incoming }: Props) {
  const { t } = useTranslation()
  const field = useRef<HTMLInputElement>(null)
  const { notes, isReading, takeFiles } = incoming
  return (
    <DropZone
      className="own-drop"
      aria-label={t('stories.drop')}
      onDrop={async ({ items }) => {
        const dropped = items.filter((item): item is FileDropItem => item.kind === 'file')
        await takeFiles(await Promise.all(dropped.map((item) => item.getFile())))
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
          await takeFiles(chosen)
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
