import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CERTAINTIES, type Certainty } from '@/core/extract/mention.ts'
import { type Correction, correctReading, type ReadingPlace } from '@/core/review/edit.ts'
import type { Vocabulary } from '@/core/review/edit-ports.ts'
import { valueKey } from '@/core/values/key.ts'
import type { Value } from '@/core/values/types.ts'
import { useDesk } from '@/state/desk.ts'
import { usePorts } from '@/state/ports.ts'
import { Line, Pick, Save } from './fields.tsx'
import { ReadingRecord } from './reading-record.tsx'
import { onSubmit, reasonOf } from './reason-forms.tsx'
import { ValueField } from './value-field.tsx'

interface Props {
  readonly place: ReadingPlace
  readonly onClose: () => void
}

const NOBODY = ''

/** Another value, speaker or degree of certainty for the same words. The words themselves are the article's and stay. */
export function CorrectForm({ place, onClose }: Props) {
  const { t } = useTranslation()
  const { reading, fact } = place
  const { decide } = useDesk()
  const [value, setValue] = useState<Value | null>(reading.value)
  const [speaker, setSpeaker] = useState(reading.speaker ?? NOBODY)
  const [certainty, setCertainty] = useState<Certainty>(reading.certainty)
  const [why, setWhy] = useState('')
  const correction = value && changes(place, { value, speaker: speaker === NOBODY ? null : speaker, certainty })
  const reason = reasonOf(why)
  const save = () => {
    if (!correction) return
    decide(correctReading(place, { ...correction, ...(reason ? { why: reason } : {}) }))
    onClose()
  }
  const hint = value ? (correction ? null : t('desk.nothingChanged')) : t('desk.invalid')
  return (
    <form className="desk-form" onSubmit={onSubmit(save)}>
      <ReadingRecord place={place} />
      <ValueField value={reading.value} fact={fact} vocabulary={useVocabulary(fact.kind)} onChange={setValue} />
      <SpeakerPick value={speaker} onChange={setSpeaker} />
      <CertaintyPick value={certainty} onChange={setCertainty} />
      <Line label={t('desk.whyOptional')} value={why} onChange={setWhy} />
      <p className="text-soft desk-hint">{hint}</p>
      <Save isDisabled={!correction} onCancel={onClose} />
    </form>
  )
}

/** Only what differs, or null where nothing does. */
function changes({ reading }: ReadingPlace, next: Required<Omit<Correction, 'why' | 'passage'>>): Correction | null {
  const isOther = valueKey(next.value) !== valueKey(reading.value) || textOf(next.value) !== textOf(reading.value)
  const correction: Correction = {
    ...(isOther ? { value: next.value } : {}),
    ...(next.speaker === reading.speaker ? {} : { speaker: next.speaker }),
    ...(next.certainty === reading.certainty ? {} : { certainty: next.certainty }),
  }
  return Object.keys(correction).length > 0 ? correction : null
}

/** What a value's key leaves out and an editor may still mend: whether it is about, which words. */
const textOf = (value: Value): string => JSON.stringify(value)

export function useVocabulary(kind: string): Vocabulary | null {
  const { vocabulary } = useDesk()
  const [words, setWords] = useState<Vocabulary | null>(null)
  useEffect(() => {
    let isWanted = true
    const ask = async () => {
      const answer = await vocabulary(kind)
      if (isWanted) setWords(answer)
    }
    void ask()
    return () => {
      isWanted = false
    }
  }, [vocabulary, kind])
  return words
}

interface SpeakerProps {
  readonly value: string
  readonly onChange: (id: string) => void
}

export function SpeakerPick({ value, onChange }: SpeakerProps) {
  const { t } = useTranslation()
  const { story, wording } = usePorts()
  const people = story.people.map(({ id, label }) => ({ id, name: wording.pick(label) }))
  const options = [{ id: NOBODY, name: t('desk.ownVoice') }, ...people]
  return <Pick label={t('desk.speaker')} options={options} value={value} onChange={onChange} />
}

interface CertaintyProps {
  readonly value: Certainty
  readonly onChange: (certainty: Certainty) => void
}

export function CertaintyPick({ value, onChange }: CertaintyProps) {
  const { t } = useTranslation()
  const options = CERTAINTIES.map((id) => ({ id, name: t(`certainty.${id}`) }))
  const choose = (id: string) => onChange(CERTAINTIES.find((one) => one === id) ?? value)
  return <Pick label={t('desk.certainty')} options={options} value={value} onChange={choose} />
}
