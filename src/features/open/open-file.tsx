import { Button, Dialog, DropZone, FileTrigger, Heading, Modal, ModalOverlay, Text } from 'react-aria-components'
import { useTranslation } from 'react-i18next'

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
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className="sheet">
        <Dialog>
          <div className="sheet-head">
            <Heading slot="title" level={2}>
              {t('open.title')}
            </Heading>
            <Button className="act" slot="close">
              {t('app.close')}
            </Button>
          </div>
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
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
