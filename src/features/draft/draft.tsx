import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { judge } from '@/core/draft/judge.ts'
import { useDraft } from '@/state/draft.ts'
import { shownArticles } from '@/state/outlets.ts'
import { usePorts } from '@/state/ports.ts'
import type { ScreenProps } from '@/state/screen.ts'
import { useView } from '@/state/store.ts'
import '@/ui/choices.css'
import { ViewHead } from '@/ui/view-head.tsx'
import './draft.css'
import { Findings } from './findings.tsx'
import { DraftForm } from './form.tsx'
import { Skipped } from './skipped.tsx'

/** One's own copy held against the story: what supports each sentence, what contradicts it, and what nothing was found for. */
export default function Draft(_: ScreenProps) {
  const { t } = useTranslation()
  const { story } = usePorts()
  const view = useView()
  const checked = useDraft((state) => state.checked)
  const text = useDraft((state) => state.text)
  const key = shownArticles(story, view)
    .map(({ id }) => id)
    .join(' ')
  const sentences = useMemo(
    () => (checked ? judge(checked.check.sentences, new Set(key.split(' '))) : []),
    [checked, key],
  )
  const isOurs = checked?.story.id === story.id
  const isStale = checked !== null && (checked.text !== text || checked.story !== story)
  return (
    <div className="view draft">
      <ViewHead title={t('draft.title')} lede={t('draft.lede')}>
        <p className="lede">{t('draft.private')}</p>
      </ViewHead>
      <DraftForm />
      {isOurs && isStale && (
        <p className="stale" role="status">
          {t('draft.stale')}
        </p>
      )}
      {checked && isOurs && (
        <>
          <Findings sentences={sentences} text={checked.text} />
          <Skipped regions={checked.check.skipped} text={checked.text} />
        </>
      )}
    </div>
  )
}
