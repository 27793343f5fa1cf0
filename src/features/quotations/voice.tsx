import { useTranslation } from 'react-i18next'
import type { Reading } from '@/core/story/types.ts'
import { usePorts } from '@/state/ports.ts'

/** In whose voice an outlet brings the words. */
export function Voice({ reading }: { readonly reading: Reading }) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const { voice, speaker, via } = reading
  const parts = [
    speaker && voice !== 'own' ? t(`voiceOf.${voice}`, { speaker: wording.entity(speaker) }) : t(`voice.${voice}`),
    via ? t('voiceOf.via', { via: wording.entity(via) }) : null,
  ].filter((part) => part !== null)
  return (
    <span className="voice" data-told>
      {parts.join(t('value.listComma'))}
    </span>
  )
}
