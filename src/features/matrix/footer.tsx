import { useTranslation } from 'react-i18next'
import { PRESENCES } from '@/core/story/types.ts'
import { Shape } from '@/ui/shape.tsx'

/** The signs of the table in one line each, where the eye lands after the last row. */
export function Footer() {
  const { t } = useTranslation()
  return (
    <footer className="foot">
      <span>{t('legend.lettersWhy')}</span>
      {PRESENCES.filter((presence) => presence !== 'stated').map((presence) => (
        <span key={presence}>
          <Shape name={presence} /> {t(`presence.${presence}`)}
          {t('value.colon')} {t(`presenceMeaning.${presence}`)}
        </span>
      ))}
    </footer>
  )
}
