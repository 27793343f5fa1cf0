import type { ReactNode } from 'react'
import { Button, Dialog, Heading, I18nProvider, Modal, ModalOverlay } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useDesk } from '@/state/desk.ts'
import { type DeskForm, useDeskForm } from '@/state/desk-form.ts'
import { useView } from '@/state/store.ts'
import { localeOf, numeralsOf } from '@/state/view.ts'
import { AddForm, RowForm } from './add-form.tsx'
import { CorrectForm } from './correct-form.tsx'
import { HistoryList } from './history-list.tsx'
import { PeopleForm } from './people-form.tsx'
import { MoveForm, RateForm } from './place-forms.tsx'
import { PresenceForm, RejectForm } from './reason-forms.tsx'
import { Reviewers } from './reviewers.tsx'
import { JoinForm, NoteForm, OverrideForm, RenameForm } from './row-forms.tsx'
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
    add: () => t('review.addReading'),
    row: () => t('review.addRow'),
    move: () => t('review.move'),
    rate: () => t('review.rate'),
    override: () => t('review.override'),
    rename: () => t('review.rename'),
    join: () => t('review.join'),
    note: () => t('review.note'),
    people: () => t('review.people'),
    reviewers: () => t('review.reviewers'),
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
  switch (form.ask) {
    case 'history':
      return <HistoryList />
    case 'reviewers':
      return <Reviewers />
    case 'presence':
      return <PresenceForm {...form} onClose={onClose} />
    case 'add':
      return <AddForm {...form} onClose={onClose} />
    case 'row':
      return <RowForm onClose={onClose} />
    case 'people':
      return <PeopleForm onClose={onClose} />
    case 'note':
      return <NoteForm target={form.target} onClose={onClose} />
    case 'override':
    case 'rename':
    case 'join': {
      const Form = { override: OverrideForm, rename: RenameForm, join: JoinForm }[form.ask]
      return <Form fact={form.fact} onClose={onClose} />
    }
    default: {
      const Form = { correct: CorrectForm, reject: RejectForm, split: SplitForm, move: MoveForm, rate: RateForm }[
        form.ask
      ]
      return <Form place={form.place} onClose={onClose} />
    }
  }
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
