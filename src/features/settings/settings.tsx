import { Check } from 'lucide-react'
import { Radio, RadioGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { CALENDARS, COLOUR_THEMES, CONTRASTS } from '@/core/story/ports.ts'
import { useComfort } from '@/state/comfort.ts'
import { Sheet } from '@/ui/sheet.tsx'

interface Props {
  readonly onClose: () => void
}

/** The reader's comfort: what the page looks like here, never what it says. */
export default function Settings({ onClose }: Props) {
  const { t } = useTranslation()
  const { comfort, choose } = useComfort()
  return (
    <Sheet title={t('settings.title')} close={t('app.close')} onClose={onClose}>
      <Choice
        label={t('settings.colours')}
        options={COLOUR_THEMES}
        names={{ system: t('app.themeSystem'), light: t('app.themeLight'), dark: t('app.themeDark') }}
        value={comfort.colours}
        onChange={(colours) => choose({ colours })}
      />
      <Choice
        label={t('settings.contrast')}
        options={CONTRASTS}
        names={{ system: t('settings.contrastSystem'), more: t('settings.contrastMore') }}
        value={comfort.contrast}
        onChange={(contrast) => choose({ contrast })}
      />
      <Choice
        label={t('settings.calendar')}
        options={CALENDARS}
        names={{ gregorian: t('settings.calendarGregorian'), both: t('settings.calendarBoth') }}
        value={comfort.calendar}
        onChange={(calendar) => choose({ calendar })}
      />
      <p className="text-s text-soft">{t('settings.calendarWhy')}</p>
      <p className="text-s text-soft">{t('settings.kept')}</p>
    </Sheet>
  )
}

interface ChoiceProps<T extends string> {
  readonly label: string
  readonly options: readonly T[]
  readonly names: Readonly<Record<T, string>>
  readonly value: T
  readonly onChange: (value: T) => void
}

function Choice<T extends string>({ label, options, names, value, onChange }: ChoiceProps<T>) {
  const take = (chosen: string) => {
    const option = options.find((one) => one === chosen)
    if (option) onChange(option)
  }
  return (
    <section>
      <h3>{label}</h3>
      <RadioGroup className="choice-line" aria-label={label} orientation="horizontal" value={value} onChange={take}>
        {options.map((option) => (
          <Radio key={option} value={option} className="check">
            <span className="box">
              <Check aria-hidden="true" />
            </span>
            {names[option]}
          </Radio>
        ))}
      </RadioGroup>
    </section>
  )
}
