import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { StoryArticle } from '@/core/story/types.ts'
import { usePorts } from '@/state/ports.ts'
import { Told } from '@/ui/told.tsx'

interface TableProps {
  readonly caption: string
  readonly articles: readonly StoryArticle[]
  /** The rows. */
  readonly children: ReactNode
}

/** People down the side, outlets across. */
export function OutletTable({ caption, articles, children }: TableProps) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  return (
    <div className="sideways">
      <table className="people-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('people.person')}</th>
            {articles.map(({ id, outlet }) => (
              <th key={id} scope="col">
                <Told>{wording.pick(outlet)}</Told>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  )
}

interface ListProps {
  readonly articles: readonly StoryArticle[]
  /** What stands behind the name of each outlet. */
  readonly cell: (article: StoryArticle) => ReactNode
}

/** What the outlets say of one person, one under another, for narrow pages. */
export function OutletList({ articles, cell }: ListProps) {
  const { wording } = usePorts()
  return (
    <dl>
      {articles.map((article) => (
        <div key={article.id}>
          <dt>
            <Told>{wording.pick(article.outlet)}</Told>
          </dt>
          <dd>{cell(article)}</dd>
        </div>
      ))}
    </dl>
  )
}
