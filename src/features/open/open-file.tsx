import { Button, DropZone, FileTrigger, Text } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Sheet } from '@/ui/sheet.tsx'

interface Props {
  readonly onText: (text: string) => void
  readonly onClose: () => void
}

/** A story from this machine, chosen or dropped. Nothing is read but that file; nothing leaves the browser. */
export default function OpenFile({ onText, onClose }: Props) {
  const { t } = useTranslation()
  const take = async (file: Blob | null | undefined) => {
    if (!file) return
    const text = await file.text()
    onText(text)
    onClose()
  }
  return (
    <Sheet title={t('open.title')} close={t('app.close')} onClose={onClose}>
      <p className="text-soft">{t('open.hint')}</p>
      <DropZone
        className="drop"
        aria-label={t('open.drop')}
        onDrop={async ({ items }) => {
          const item = items.find((one) => one.kind === 'file')
          await take(item?.kind === 'file' ? await item.getFile() : null)
        }}
      >
        <Text slot="label">{t('open.drop')}</Text>
        <FileTrigger acceptedFileTypes={['application/json', '.json']} onSelect={(files) => take(files?.item(0))}>
          <Button className="solid">{t('open.choose')}</Button>
        </FileTrigger>
      </DropZone>
    </Sheet>
  )
}
