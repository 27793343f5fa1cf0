import { useTranslation } from 'react-i18next'
import type { ReadingPlace } from '@/core/review/edit.ts'
import { usePorts } from '@/state/ports.ts'
import { SourceText } from '@/ui/source-text.tsx'

/** The reading in question: whose it is, what it says, on which words. */
export function ReadingRecord({ place: { fact, article, reading } }: { readonly place: ReadingPlace }) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const value = wording.value(reading.value, fact.kind, reading)
  const by = reading.origin.by === 'editor' ? t('desk.person') : t('desk.found')
  return (
    <div className="desk-record">
      <p className="text-soft" data-told>
        {wording.pick(fact.label)} · {wording.pick(article.outlet)}
      </p>
      <p>
        {by}
        {t('value.colon')} {value && <strong data-told>{value}</strong>}{' '}
        <SourceText lang={article.lang} text={reading.words.quote} rel={null} className="source" />
      </p>
    </div>
  )
}
