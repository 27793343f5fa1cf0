import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReadingPlace } from '@/core/review/edit.ts'
import { digest } from '@/core/review/edit-key.ts'
import { moveReading, rateClaim } from '@/core/review/edit-own.ts'
import { useDesk } from '@/state/desk.ts'
import { usePorts } from '@/state/ports.ts'
import { RowPick } from './add-form.tsx'
import { Line, Save } from './fields.tsx'
import { ReadingRecord } from './reading-record.tsx'
import { onSubmit, reasonOf } from './reason-forms.tsx'

interface Props {
  readonly place: ReadingPlace
  readonly onClose: () => void
}

const NEW = 'new-row'

/** Into another row of the kind, or into a new one: so a row is split. */
export function MoveForm({ place, onClose }: Props) {
  const { t } = useTranslation()
  const { story, wording } = usePorts()
  const { decide } = useDesk()
  const { fact } = place
  const rows = story.facts.filter(({ id, kind, derived }) => id !== fact.id && kind === fact.kind && !derived)
  const [chosen, choose] = useState(NEW)
  const [question, setQuestion] = useState(wording.pick(fact.label))
  const [why, setWhy] = useState('')
  const row = rows.find(({ id }) => id === chosen)
  const label = reasonOf(question)
  const isReady = row !== undefined || (label !== undefined && label.ar !== wording.pick(fact.label))
  const save = () => {
    if (!isReady || !label) return
    const own = { ...fact, id: `own-${digest(`${fact.kind} ${label.ar}`)}`, label, sources: {} }
    const { id, kind, theme, label: words, sources } = row ?? own
    decide(moveReading(place, { id, kind, theme, label: words, sources: sources ?? {} }, reasonOf(why)))
    onClose()
  }
  return (
    <form className="desk-form" onSubmit={onSubmit(save)}>
      <ReadingRecord place={place} />
      <RowPick rows={rows} label={t('review.moveTo')} value={chosen} onChange={choose} hasNew />
      {!row && <Line label={t('review.question')} value={question} onChange={setQuestion} />}
      <Line label={t('desk.whyOptional')} value={why} onChange={setWhy} />
      <Save isDisabled={!isReady} onCancel={onClose} />
    </form>
  )
}

/** Nothing is proposed: the field starts empty, whatever the verdict is. */
export function RateForm({ place, onClose }: Props) {
  const { t } = useTranslation()
  const { decide } = useDesk()
  const [rating, setRating] = useState('')
  const words = rating.trim()
  const save = () => {
    if (words === '') return
    decide(rateClaim(place, words))
    onClose()
  }
  return (
    <form className="desk-form" onSubmit={onSubmit(save)}>
      <ReadingRecord place={place} />
      <p className="text-soft">{t('review.ratingHint')}</p>
      <Line label={t('review.ownWords')} value={rating} onChange={setRating} hasFocus />
      <Save isDisabled={words === ''} onCancel={onClose} />
    </form>
  )
}
