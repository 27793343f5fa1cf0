import { lazy, memo, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { StoryArticle } from '@/core/story/types.ts'
import { Agreements } from './agreements.tsx'
import { OutletCredit, OutletName } from './outlet-head.tsx'
import { OutletMore } from './outlet-more.tsx'
import { pinnedAt } from './pinned.ts'

const OutletDrag = lazy(() => import('./outlet-drag.tsx'))

interface Props {
  readonly articles: readonly StoryArticle[]
  /** The first so many columns stay in sight. */
  readonly pinned: number
}

/** Names and flags, which stay in sight; below them headlines, credits and agreements, which scroll away. */
export const Head = memo(function Head({ articles, pinned }: Props) {
  const { t } = useTranslation()
  // The grips arrive when a hand or the focus comes near.
  const [isNear, setNear] = useState(false)
  const come = () => setNear(true)
  return (
    <thead onPointerEnter={come} onFocus={come}>
      <tr>
        <th scope="col" className="text-xs text-faint">
          {t('matrix.factColumn')}
        </th>
        {articles.map((article, at) => (
          <th key={article.id} scope="col" data-article={article.id} {...pinnedAt(at, pinned)}>
            <span className="outlet-line">
              <span>
                <OutletName article={article} />
              </span>
              <span className="outlet-tools">
                {isNear && articles.length > 1 && (
                  <Suspense fallback={null}>
                    <OutletDrag article={article} />
                  </Suspense>
                )}
                <OutletMore article={article} />
              </span>
            </span>
          </th>
        ))}
      </tr>
      <tr>
        <td className="text-xs text-faint">{t('matrix.headlines')}</td>
        {articles.map((article, at) => (
          <td key={article.id} {...pinnedAt(at, pinned)}>
            <OutletCredit article={article} />
            <Agreements article={article} />
          </td>
        ))}
      </tr>
    </thead>
  )
})
