import { useTranslation } from 'react-i18next'
import type { DraftCheck } from '@/core/draft/check.ts'

interface Props {
  readonly regions: DraftCheck['skipped']
  readonly text: string
}

/** Lines that were taken for something other than the text, and not examined: said, never hidden. */
export function Skipped({ regions, text }: Props) {
  const { t } = useTranslation()
  if (regions.length === 0) return null
  return (
    <section aria-labelledby="skipped">
      <h2 id="skipped">{t('draft.skipped')}</h2>
      <ul className="skipped">
        {regions.map(({ kind, start, end }) => (
          <li key={start}>
            <span>{t(`region.${kind}`)}</span>{' '}
            <span lang="ar" dir="auto" className="source" data-source>
              {text.slice(start, end)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
