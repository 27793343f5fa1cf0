import { useTranslation } from 'react-i18next'
import type { StoryArticle } from '@/core/story/types.ts'
import { usePorts } from '@/state/ports.ts'
import { useChange, useView } from '@/state/store.ts'
import { Told } from '@/ui/told.tsx'

/** Whose rendering the others are held against. */
export function BaseChoice({ articles }: { readonly articles: readonly StoryArticle[] }) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const { article } = useView()
  const change = useChange()
  const chosen = articles.some(({ id }) => id === article) ? article : null
  return (
    <fieldset className="choices">
      <legend className="lead">{t('quotations.baseBy')}</legend>
      <button type="button" aria-pressed={chosen === null} onClick={() => change({ article: null })}>
        {t('quotations.baseAuto')}
      </button>
      {articles.map(({ id, outlet }) => (
        <button type="button" key={id} aria-pressed={chosen === id} onClick={() => change({ article: id })}>
          <Told>{wording.pick(outlet)}</Told>
        </button>
      ))}
    </fieldset>
  )
}
