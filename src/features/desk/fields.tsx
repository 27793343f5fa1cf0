import { Check } from 'lucide-react'
import {
  Button,
  Checkbox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
  TextArea,
  TextField,
} from 'react-aria-components'
import { useTranslation } from 'react-i18next'

export interface Option {
  readonly id: string
  readonly name: string
}

interface PickProps {
  readonly label: string
  readonly options: readonly Option[]
  readonly value: string
  readonly onChange: (id: string) => void
}

/** One of several, by name. */
export function Pick({ label, options, value, onChange }: PickProps) {
  return (
    <Select className="field" selectedKey={value} onSelectionChange={(key) => onChange(String(key))}>
      <Label>{label}</Label>
      <Button className="pick">
        <SelectValue data-told />
        <span aria-hidden="true" className="pick-sign" />
      </Button>
      <Popover className="popover pick-list">
        <ListBox items={options}>
          {({ id, name }) => (
            <ListBoxItem id={id} textValue={name} className="pick-item">
              <bdi data-told>{name}</bdi>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  )
}

interface TickProps {
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
  readonly children: string
}

export function Tick({ isOn, onChange, children }: TickProps) {
  return (
    <Checkbox className="check" isSelected={isOn} onChange={onChange}>
      <span className="box">
        <Check aria-hidden="true" />
      </span>
      <bdi data-told>{children}</bdi>
    </Checkbox>
  )
}

interface LineProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly type?: 'text' | 'date'
  readonly isLong?: boolean
  readonly hasFocus?: boolean
}

export function Line({ label, value, onChange, type = 'text', isLong = false, hasFocus = false }: LineProps) {
  return (
    <TextField className="field" value={value} onChange={onChange} type={type} autoFocus={hasFocus}>
      <Label>{label}</Label>
      {isLong ? <TextArea className="input" rows={3} dir="auto" /> : <Input className="input" dir="auto" />}
    </TextField>
  )
}

interface SaveProps {
  readonly label?: string
  readonly isDisabled?: boolean
  readonly onCancel: () => void
}

/** The two ways out of a question. */
export function Save({ label, isDisabled = false, onCancel }: SaveProps) {
  const { t } = useTranslation()
  return (
    <p className="desk-ways">
      <Button type="submit" className="solid" isDisabled={isDisabled}>
        {label ?? t('desk.save')}
      </Button>
      <Button className="act" onPress={onCancel}>
        {t('desk.cancel')}
      </Button>
    </p>
  )
}
