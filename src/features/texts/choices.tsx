import { useTranslation } from 'react-i18next'
import type { StoryArticle } from '@/core/story/types.ts'
import { usePorts } from '@/state/ports.ts'
import { useChange } from '@/state/store.ts'
import { Told } from '@/ui/told.tsx'
import { toggled } from './beside.ts'
import { WAYS, type Way } from './walk.ts'

interface Props {
  readonly shown: readonly StoryArticle[]
  readonly beside: readonly StoryArticle[]
  readonly way: Way
  readonly onWay: (way: Way) => void
  readonly onStep: (by: 1 | -1) => void
}

/** Which articles stand side by side, and from what to what one goes. */
export function Choices({ shown, beside, way, onWay, onStep }: Props) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const change = useChange()
  return (
    <>
      <fieldset className="choices">
        <legend className="lead">{t('texts.beside')}</legend>
        {shown.map(({ id, outlet }) => (
          <button
            type="button"
            key={id}
            aria-pressed={beside.some((one) => one.id === id)}
            onClick={() => change({ beside: toggled(beside, id) })}
          >
            <Told>{wording.pick(outlet)}</Told>
          </button>
        ))}
      </fieldset>
      <fieldset className="choices" data-wraps>
        <legend className="lead">{t('texts.walk')}</legend>
        {WAYS.map((one) => (
          <button type="button" key={one} aria-pressed={way === one} onClick={() => onWay(one)}>
            {t(`texts.way.${one}`)}
          </button>
        ))}
        <button type="button" className="act" onClick={() => onStep(-1)} aria-keyshortcuts="K">
          {t('texts.previous')} <kbd className="wide">K</kbd>
        </button>
        <button type="button" className="act" onClick={() => onStep(1)} aria-keyshortcuts="J">
          {t('texts.next')} <kbd className="wide">J</kbd>
        </button>
      </fieldset>
    </>
  )
}
