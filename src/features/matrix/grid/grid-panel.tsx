import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Fact, StoryArticle } from '@/core/story/types.ts'
import { hasPassage } from '@/state/outlets.ts'
import { usePorts } from '@/state/ports.ts'
import { relationOf } from '@/state/rows.ts'
import type { Panel } from '../panel.ts'

interface Props {
  readonly fact: Fact
  readonly articles: readonly StoryArticle[]
  /** The outlet whose cell was opened: it comes first. */
  readonly chosen: string | null
  readonly panel: Panel
}

/** How many outlets' passages are shown before one asks for all. */
const SHOWN = 6

/** The opened row's evidence: why, then the passages of those who speak, side by side. */
export function GridPanel({ fact, articles, chosen, panel: { Why, Passages } }: Props) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const [all, showAll] = useState<string | null>(null)
  const speaking = articles.filter(({ id }) => id === chosen || hasPassage(fact, id))
  const ordered = [...speaking.filter(({ id }) => id === chosen), ...speaking.filter(({ id }) => id !== chosen)]
  const shown = all === fact.id ? ordered : ordered.slice(0, SHOWN)
  const rest = ordered.length - shown.length
  return (
    <div className="gpanel-body" data-panel={fact.id} data-rel={relationOf(fact)}>
      <div className="gwhy">
        <Why fact={fact} />
      </div>
      <div className="gpassages">
        {shown.map((article) => (
          <section key={article.id} data-evidence={article.id}>
            <h4 data-told>{wording.pick(article.outlet)}</h4>
            <Passages fact={fact} article={article} />
          </section>
        ))}
        {rest > 0 && (
          <button type="button" className="act" onClick={() => showAll(fact.id)}>
            {t('compare.allOutlets', { count: rest, n: wording.number(rest) })}
          </button>
        )}
      </div>
    </div>
  )
}
