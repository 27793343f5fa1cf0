import type { ReactNode } from 'react'
import { Button, Dialog, Heading, I18nProvider, Modal, ModalOverlay } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useDesk } from '@/state/desk.ts'
import { type DeskForm, useDeskForm } from '@/state/desk-form.ts'
import { useView } from '@/state/store.ts'
import { localeOf, numeralsOf } from '@/state/view.ts'
import { CorrectForm } from './correct-form.tsx'
import { HistoryList } from './history-list.tsx'
import { PresenceForm, RejectForm } from './reason-forms.tsx'
import { SignForm } from './sign-form.tsx'
import { SplitForm } from './split-form.tsx'

/** The desk's questions, one at a time; a name is asked for before anything else. React Aria arrives with the first. */
export default function Sheets() {
  const { lang, numerals } = useView()
  const { asking } = useDesk()
  const form = useDeskForm((state) => state.form)
  return (
    <I18nProvider locale={`${localeOf(lang)}-u-nu-${numeralsOf({ lang, numerals })}`}>
      {asking ? <SignSheet /> : form && <FormSheet form={form} />}
    </I18nProvider>
  )
}

function SignSheet() {
  const { t } = useTranslation()
  const { sign } = useDesk()
  return (
    <Sheet title={t('desk.signTitle')} onClose={() => sign(null)}>
      <SignForm />
    </Sheet>
  )
}

function FormSheet({ form }: { readonly form: DeskForm }) {
  const { t } = useTranslation()
  const open = useDeskForm((state) => state.open)
  const close = () => open(null)
  const titles = {
    correct: () => t('desk.correct'),
    reject: () => t('desk.reject'),
    split: () => t('desk.splitTitle'),
    presence: () => (form.ask === 'presence' ? t(`desk.presence.${form.presence}`) : ''),
    history: () => t('desk.historyTitle'),
  }
  return (
    <Sheet title={titles[form.ask]()} onClose={close}>
      <Body form={form} onClose={close} />
    </Sheet>
  )
}

function Body({ form, onClose }: { readonly form: DeskForm; readonly onClose: () => void }) {
  if (form.ask === 'history') return <HistoryList />
  if (form.ask === 'presence') return <PresenceForm {...form} onClose={onClose} />
  const Form = { correct: CorrectForm, reject: RejectForm, split: SplitForm }[form.ask]
  return <Form place={form.place} onClose={onClose} />
}

interface SheetProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}

function Sheet({ title, onClose, children }: SheetProps) {
  const { t } = useTranslation()
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className="sheet desk-sheet">
        <Dialog>
          <div className="sheet-head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <Button className="act" slot="close">
              {t('app.close')}
            </Button>
          </div>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
