import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { joinPeople, renamePerson } from '@/core/review/edit-own.ts'
import { useDesk } from '@/state/desk.ts'
import { usePorts } from '@/state/ports.ts'
import { Line, Pick, Save } from './fields.tsx'
import { onSubmit, reasonOf } from './reason-forms.tsx'

const NOBODY = ''

/** How somebody is called on the page, and who is whom. */
export function PeopleForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  const { story, wording } = usePorts()
  const { decide } = useDesk()
  const [chosen, choose] = useState(story.people[0]?.id ?? NOBODY)
  const [same, setSame] = useState(NOBODY)
  const person = story.people.find(({ id }) => id === chosen)
  const [name, setName] = useState(person ? wording.pick(person.label) : '')
  const options = story.people.map(({ id, label }) => ({ id, name: wording.pick(label) }))
  const others = options.filter(({ id }) => id !== chosen && typeIn(story.people, id) === person?.type)
  const label = reasonOf(name)
  const isSame = !person || !label || label.ar === wording.pick(person.label)
  const pick = (id: string) => {
    choose(id)
    setSame(NOBODY)
    setName(wording.entity(id))
  }
  const rename = () => {
    if (!person || !label || isSame) return
    decide(renamePerson(person.id, label))
    onClose()
  }
  const join = () => {
    if (same === NOBODY) return
    decide(joinPeople(same, chosen))
    onClose()
  }
  return (
    <form className="desk-form" onSubmit={onSubmit(rename)}>
      <Pick label={t('review.person')} options={options} value={chosen} onChange={pick} />
      <Line label={t('review.personName')} value={name} onChange={setName} />
      <Save isDisabled={isSame} onCancel={onClose} />
      <Pick
        label={t('review.samePerson')}
        options={[{ id: NOBODY, name: t('review.nobody') }, ...others]}
        value={same}
        onChange={setSame}
      />
      <Button className="act" isDisabled={same === NOBODY} onPress={join}>
        {t('review.joinPeople')}
      </Button>
    </form>
  )
}

const typeIn = (people: readonly { readonly id: string; readonly type: string }[], id: string): string | undefined =>
  people.find((one) => one.id === id)?.type
