import { useTranslation } from 'react-i18next'

interface PickProps<T extends string> {
  readonly name: string
  readonly value: T | null
  readonly options: readonly (readonly [T, string])[]
  readonly onPicked: (value: T | null) => void
}

/** One of a long list, by name. */
export function Pick<T extends string>({ name, value, options, onPicked }: PickProps<T>) {
  const { t } = useTranslation()
  return (
    <label className="field">
      <span>{name}</span>
      <select
        className="input"
        value={value ?? ''}
        onChange={({ target }) => onPicked(options.find(([code]) => code === target.value)?.[0] ?? null)}
      >
        <option value="">{t('learner.choose')}</option>
        {options.map(([code, label]) => (
          <option key={code} value={code} data-told>
            {label}
          </option>
        ))}
      </select>
    </label>
  )
}

interface ChooseProps<T extends string> {
  readonly name: string
  /** Of the group on the page: two groups of one name would be one. */
  readonly group: string
  readonly value: T | null
  readonly options: readonly (readonly [T, string])[]
  readonly onPicked: (value: T) => void
}

/** One of a few, all in sight. */
export function Choose<T extends string>({ name, group, value, options, onPicked }: ChooseProps<T>) {
  return (
    <fieldset className="learner-few">
      <legend>{name}</legend>
      {options.map(([code, label]) => (
        <label key={code} className="trainer-check">
          <input type="radio" name={group} checked={value === code} onChange={() => onPicked(code)} />
          <span data-told>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}
