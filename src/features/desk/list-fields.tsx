import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Fact } from '@/core/story/types.ts'
import type { ItemsValue, Member, PeopleValue } from '@/core/values/types.ts'
import { usePorts } from '@/state/ports.ts'
import { Pick, Tick } from './fields.tsx'
import type { ValueFieldProps } from './value-field.tsx'

/** Everyone whom the row knows, and anyone of the story beside. */
export function PeopleField({ value, fact, onChange }: ValueFieldProps<PeopleValue>) {
  const { t } = useTranslation()
  const { story, wording } = usePorts()
  const [people, setPeople] = useState(value)
  const [offered, setOffered] = useState(() => membersIn(fact, value))
  const tell = (next: PeopleValue) => {
    setPeople(next)
    onChange(next)
  }
  const toggle = (member: Member, isOn: boolean) => {
    const others = people.members.filter(({ entity }) => entity !== member.entity)
    tell({ ...people, members: isOn ? [...others, member] : others })
  }
  const others = story.people.filter(
    ({ id, type }) => type === 'person' && !offered.some(({ entity }) => entity === id),
  )
  const add = (id: string) => {
    const person = others.find((one) => one.id === id)
    if (!person) return
    const member = { entity: id, name: person.names[0] ?? person.label.ar }
    setOffered([...offered, member])
    toggle(member, true)
  }
  return (
    <fieldset className="field">
      <legend>{t('desk.members')}</legend>
      {offered.map((member) => (
        <Tick
          key={member.entity}
          isOn={people.members.some(({ entity }) => entity === member.entity)}
          onChange={(isOn) => toggle(member, isOn)}
        >
          {wording.entity(member.entity)}
        </Tick>
      ))}
      {others.length > 0 && (
        <Pick
          label={t('desk.addPerson')}
          options={others.map(({ id, label }) => ({ id, name: wording.pick(label) }))}
          value=""
          onChange={add}
        />
      )}
      <Tick isOn={people.closed} onChange={(closed) => tell({ ...people, closed })}>
        {t('desk.closed')}
      </Tick>
    </fieldset>
  )
}

function membersIn(fact: Fact, value: PeopleValue): readonly Member[] {
  const values = Object.values(fact.cells).flatMap(({ readings }) => readings.map((reading) => reading.value))
  const all = [value, ...values].flatMap((one) => (one.type === 'people' ? one.members : []))
  return [...new Map([...all].reverse().map((member) => [member.entity, member])).values()].reverse()
}

export function ItemsField({ value, fact, vocabulary, onChange }: ValueFieldProps<ItemsValue>) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const [list, setList] = useState(value)
  const codes = [...new Set([...value.items, ...(vocabulary?.codes ?? [])])]
  const tell = (next: ItemsValue) => {
    setList(next)
    onChange(next.items.length > 0 ? next : null)
  }
  const name = (code: string) => wording.value({ type: 'items', items: [code], closed: false }, fact.kind) ?? code
  return (
    <fieldset className="field">
      <legend>{t('desk.items')}</legend>
      {codes.map((code) => (
        <Tick
          key={code}
          isOn={list.items.includes(code)}
          onChange={(isOn) =>
            tell({ ...list, items: isOn ? [...list.items, code] : list.items.filter((one) => one !== code) })
          }
        >
          {name(code)}
        </Tick>
      ))}
      <Tick isOn={list.closed} onChange={(closed) => tell({ ...list, closed })}>
        {t('desk.closedItems')}
      </Tick>
    </fieldset>
  )
}
