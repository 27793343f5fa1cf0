import type { Wording } from '@/core/story/ports.ts'
import type { Option, ValueForm } from '@/core/training/value-form.ts'
import type { Value } from '@/core/values/types.ts'

/** The word for one option: the file's own name, or the catalogue's for a code of the kind. */
export function optionName(form: ValueForm, { id, label }: Option, wording: Wording): string {
  if (label) return wording.pick(label)
  if (form.field !== 'one' && form.field !== 'several') return id
  return wording.value({ type: 'choice', code: id }, form.kind) ?? id
}

/** A stated value in words. People and places are named as the exercise names them: the story on the page may be another. */
export function valueWords(form: ValueForm, value: Value, wording: Wording): string {
  const named = (id: string) => {
    const option = 'options' in form ? form.options.find((one) => one.id === id) : undefined
    return option ? optionName(form, option, wording) : id
  }
  switch (value.type) {
    case 'place':
      return named(value.entity)
    case 'choice':
      return named(value.code)
    case 'people':
      return wording.list(value.members.map(({ entity }) => named(entity)))
    case 'items':
      return wording.list(value.items.map(named))
    case 'role':
      return `«${value.title}»`
    case 'person':
    case 'organisation':
      return `«${value.name}»`
    case 'quotation':
    case 'text':
      return `«${value.text}»`
    default:
      return wording.value(value, form.field === 'step' ? form.kind : '') ?? ''
  }
}
