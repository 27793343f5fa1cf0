import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { joinRows, type NoteTarget, noteOn, overrideVerdict, renameRow } from '@/core/review/edit-own.ts'
import { type Fact, RELATIONS, type Relation } from '@/core/story/types.ts'
import { useDesk } from '@/state/desk.ts'
import { usePorts } from '@/state/ports.ts'
import { useChange } from '@/state/store.ts'
import { RowPick } from './add-form.tsx'
import { Line, Pick, Save } from './fields.tsx'
import { onSubmit, reasonOf } from './reason-forms.tsx'

interface Props {
  readonly fact: Fact
  readonly onClose: () => void
}

/** An editor's own word beside the tool's; without a reason it is not recorded. */
export function OverrideForm({ fact, onClose }: Props) {
  const { t } = useTranslation()
  const { decide } = useDesk()
  const [relation, setRelation] = useState<Relation>(fact.judged?.relation ?? fact.verdict.relation)
  const [why, setWhy] = useState('')
  const reason = reasonOf(why)
  const save = () => {
    if (!reason) return
    decide(overrideVerdict(fact, relation, reason))
    onClose()
  }
  return (
    <form className="desk-form" onSubmit={onSubmit(save)}>
      <p className="desk-record" data-told>
        {t('review.machine', { verdict: t(`relation.${fact.verdict.relation}.name`) })}
      </p>
      <Pick
        label={t('review.verdict')}
        options={RELATIONS.map((id) => ({ id, name: t(`relation.${id}.name`) }))}
        value={relation}
        onChange={(id) => setRelation(RELATIONS.find((one) => one === id) ?? relation)}
      />
      <Line label={t('review.reason')} value={why} onChange={setWhy} isLong hasFocus />
      <p className="text-soft desk-hint">{reason ? null : t('review.reasonNeeded')}</p>
      <Save isDisabled={!reason} onCancel={onClose} />
    </form>
  )
}

export function RenameForm({ fact, onClose }: Props) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const { decide } = useDesk()
  const [label, setLabel] = useState(wording.pick(fact.label))
  const words = reasonOf(label)
  const isSame = words === undefined || words.ar === wording.pick(fact.label)
  const save = () => {
    if (!words || isSame) return
    decide(renameRow(fact, words))
    onClose()
  }
  return (
    <form className="desk-form" onSubmit={onSubmit(save)}>
      <Line label={t('review.wording')} value={label} onChange={setLabel} hasFocus />
      <Save isDisabled={isSame} onCancel={onClose} />
    </form>
  )
}

/** Two rows of one kind that ask one question. */
export function JoinForm({ fact, onClose }: Props) {
  const { t } = useTranslation()
  const { story } = usePorts()
  const { decide } = useDesk()
  const change = useChange()
  const rows = story.facts.filter(({ id, kind, derived }) => id !== fact.id && kind === fact.kind && !derived)
  const [chosen, choose] = useState(rows[0]?.id ?? '')
  const [why, setWhy] = useState('')
  const into = rows.find(({ id }) => id === chosen)
  if (!into) return <p>{t('review.joinNone')}</p>
  const save = () => {
    decide(joinRows(into, fact, reasonOf(why)))
    change({ fact: into.id })
    onClose()
  }
  return (
    <form className="desk-form" onSubmit={onSubmit(save)}>
      <RowPick rows={rows} label={t('review.into')} value={chosen} onChange={choose} />
      <Line label={t('desk.whyOptional')} value={why} onChange={setWhy} />
      <Save onCancel={onClose} />
    </form>
  )
}

interface NoteProps {
  readonly target: NoteTarget
  readonly onClose: () => void
}

export function NoteForm({ target, onClose }: NoteProps) {
  const { t } = useTranslation()
  const { decide } = useDesk()
  const [text, setText] = useState('')
  const note = reasonOf(text)
  const save = () => {
    if (!note) return
    decide((by) => noteOn(target, note, by.id))
    onClose()
  }
  return (
    <form className="desk-form" onSubmit={onSubmit(save)}>
      <Line label={t('review.noteText')} value={text} onChange={setText} isLong hasFocus />
      <Save isDisabled={!note} onCancel={onClose} />
    </form>
  )
}
