import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Localized } from '@/core/article/types.ts'
import { type ReadingPlace, rejectReading, setPresence } from '@/core/review/edit.ts'
import type { Fact, StoryArticle } from '@/core/story/types.ts'
import { useDesk } from '@/state/desk.ts'
import type { JudgedPresence } from '@/state/desk-form.ts'
import { Line, Save } from './fields.tsx'
import { ReadingRecord } from './reading-record.tsx'

/** An editor writes in one language; both readers get his words. */
export const reasonOf = (text: string): Localized | undefined => {
  const words = text.trim()
  return words === '' ? undefined : { ar: words, en: words }
}

/** Leaves the form to React; the page stays. */
export const onSubmit = (run: () => void) => (event: FormEvent) => {
  event.preventDefault()
  run()
}

interface RejectProps {
  readonly place: ReadingPlace
  readonly onClose: () => void
}

export function RejectForm({ place, onClose }: RejectProps) {
  const { t, i18n } = useTranslation()
  const { decide } = useDesk()
  const [why, setWhy] = useState('')
  const both = (key: 'desk.rejectedDefault'): Localized => ({
    ar: i18n.getFixedT('ar')(key),
    en: i18n.getFixedT('en')(key),
  })
  const save = () => {
    decide(rejectReading(place, reasonOf(why) ?? both('desk.rejectedDefault')))
    onClose()
  }
  return (
    <form className="desk-form" onSubmit={onSubmit(save)}>
      <ReadingRecord place={place} />
      <Line label={t('desk.whyOptional')} value={why} onChange={setWhy} hasFocus />
      <Save label={t('desk.reject')} onCancel={onClose} />
    </form>
  )
}

interface PresenceProps {
  readonly fact: Fact
  readonly article: StoryArticle
  readonly presence: JudgedPresence
  readonly onClose: () => void
}

export function PresenceForm({ fact, article, presence, onClose }: PresenceProps) {
  const { t } = useTranslation()
  const { decide } = useDesk()
  const [why, setWhy] = useState('')
  const save = () => {
    decide(setPresence(fact, article.id, presence, reasonOf(why)))
    onClose()
  }
  return (
    <form className="desk-form" onSubmit={onSubmit(save)}>
      <p>{t('desk.presenceFull')}</p>
      <Line label={t('desk.whyOptional')} value={why} onChange={setWhy} hasFocus />
      <Save onCancel={onClose} />
    </form>
  )
}
