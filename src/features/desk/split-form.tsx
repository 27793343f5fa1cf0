import { useState } from 'react'
import { Label, Radio, RadioGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { type ReadingPlace, splitName } from '@/core/review/edit.ts'
import { splittable } from '@/core/review/edit-names.ts'
import type { Entity } from '@/core/story/types.ts'
import { useDesk } from '@/state/desk.ts'
import { usePorts } from '@/state/ports.ts'
import { Line, Save } from './fields.tsx'
import { onSubmit, reasonOf } from './reason-forms.tsx'

interface Props {
  readonly place: ReadingPlace
  readonly onClose: () => void
}

/** Which of the names in this reading belongs to somebody else. */
export function SplitForm({ place, onClose }: Props) {
  const { t } = useTranslation()
  const { story, wording } = usePorts()
  const { decide } = useDesk()
  const choices = splittable(story, place.reading.value)
  const [chosen, choose] = useState(choices[0])
  const [why, setWhy] = useState('')
  if (!chosen) return <p>{t('desk.splitNone')}</p>
  const othersOf = (entity: Entity, name: string): string =>
    entity.names.flatMap((other) => (other === name ? [] : [`\u2068${other}\u2069`])).join(t('value.listComma'))
  const save = () => {
    decide(splitName(chosen.entity.id, chosen.name, reasonOf(why)))
    onClose()
  }
  return (
    <form className="desk-form" onSubmit={onSubmit(save)}>
      <RadioGroup
        value={chosen.entity.id}
        onChange={(id) => choose(choices.find(({ entity }) => entity.id === id) ?? chosen)}
      >
        <Label className="visually-hidden">{t('desk.splitTitle')}</Label>
        {choices.map(({ entity, name }) => (
          <Radio key={entity.id} value={entity.id} className="check" autoFocus={entity.id === chosen.entity.id}>
            <span className="dot" aria-hidden="true" />
            <span data-told>
              <bdi className="source">{name}</bdi>{' '}
              <span className="text-soft">{t('desk.splitOthers', { names: othersOf(entity, name) })}</span>
            </span>
          </Radio>
        ))}
      </RadioGroup>
      <p className="text-soft" data-told>
        {t('desk.splitHint', { person: wording.entity(chosen.entity.id) })}
      </p>
      <Line label={t('desk.whyOptional')} value={why} onChange={setWhy} />
      <Save label={t('desk.split')} onCancel={onClose} />
    </form>
  )
}
