import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { StoryArticle } from '@/core/story/types.ts'
import { agreementOf } from '@/state/between.ts'
import { orderedArticles } from '@/state/outlets.ts'
import { usePorts } from '@/state/ports.ts'
import { useView } from '@/state/store.ts'

/** With each other outlet: in how many of the rows that both speak to they say the same. A count, not a mark. */
export function Agreements({ article }: { readonly article: StoryArticle }) {
  const { t } = useTranslation()
  const { story } = usePorts()
  const [isOpen, setOpen] = useState(false)
  if (story.articles.length < 2) return null
  return (
    <details className="agreements" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="act">{t('compare.agreements')}</summary>
      {isOpen && <List article={article} />}
    </details>
  )
}

function List({ article }: { readonly article: StoryArticle }) {
  const { t } = useTranslation()
  const { story, wording } = usePorts()
  const view = useView()
  const counts = useMemo(
    () => new Map(story.articles.map(({ id }) => [id, agreementOf(story.facts, article.id, id)])),
    [story, article],
  )
  return (
    <ul>
      {orderedArticles(story, view)
        .filter(({ id }) => id !== article.id)
        .map(({ id, outlet }) => {
          const { shared = 0, agreed = 0 } = counts.get(id) ?? {}
          const rows = t('compare.rows', { count: shared, n: wording.number(shared) })
          return (
            <li key={id} data-agreement={id} data-told>
              {t(shared === 0 ? 'compare.agreementNone' : 'compare.agreement', {
                outlet: wording.pick(outlet),
                agreed: wording.number(agreed),
                shared: rows,
              })}
            </li>
          )
        })}
    </ul>
  )
}
