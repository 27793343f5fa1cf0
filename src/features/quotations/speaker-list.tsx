import { useTranslation } from 'react-i18next'
import { usePorts } from '@/state/ports.ts'
import type { Mouth } from './utterances.ts'

/** Id of a speaker's heading on the page. */
export const headingOf = ({ speaker }: Mouth): string => `quoted-${speaker ?? ''}`

/** Who is quoted, and how often; each leads down to what they said. */
export function SpeakerList({ mouths }: { readonly mouths: readonly Mouth[] }) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  if (mouths.length < 2) return null
  const go = (mouth: Mouth) => {
    const heading = document.getElementById(headingOf(mouth))
    heading?.scrollIntoView({ block: 'start' })
    heading?.focus({ preventScroll: true })
  }
  return (
    <nav className="choices" aria-label={t('quotations.speakers')}>
      <span className="lead">{t('quotations.speakers')}</span>
      {mouths.map((mouth) => (
        <button type="button" key={mouth.speaker} onClick={() => go(mouth)}>
          <bdi data-told>{mouth.speaker ? wording.entity(mouth.speaker) : t('quotations.unnamed')}</bdi>{' '}
          <span className="tally">{wording.number(mouth.quoted.length)}</span>
        </button>
      ))}
    </nav>
  )
}
