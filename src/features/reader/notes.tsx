import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Fact, Relation, StoryArticle } from '@/core/story/types.ts'
import { land } from '@/state/landing.ts'
import { usePorts } from '@/state/ports.ts'
import { relationOf, tileOf } from '@/state/rows.ts'
import { useChange } from '@/state/store.ts'
import { Badge } from '@/ui/badge.tsx'

interface Props {
  readonly article: StoryArticle
  readonly facts: readonly Fact[]
  readonly current: string | null
}

const QUIET: ReadonlySet<Relation> = new Set(['framing', 'finer', 'wording', 'same'])
const isLoud = (fact: Fact): boolean => !fact.derived && !QUIET.has(fact.verdict.relation)

/** In the margin of a paragraph: what an editor must look at, one by one; the milder rows folded into one line. */
export function Notes({ article, facts, current }: Props) {
  const { t } = useTranslation()
  if (facts.length === 0) return null
  const loud = facts.filter((fact) => isLoud(fact) || fact.id === current)
  const quiet = facts.filter((fact) => !loud.includes(fact))
  const noteOf = (fact: Fact) => <Note key={fact.id} article={article} fact={fact} isCurrent={fact.id === current} />
  return (
    <ul className="notes" aria-label={t('reader.notes')}>
      {loud.map((fact) => (
        <li key={fact.id}>{noteOf(fact)}</li>
      ))}
      {quiet.length > 0 && (
        <li>
          <details className="quiet">
            <QuietCount count={quiet.length} />
            {quiet.map(noteOf)}
          </details>
        </li>
      )}
    </ul>
  )
}

const QuietCount = memo(function QuietCount({ count }: { readonly count: number }) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  return <summary>{t('reader.quiet', { facts: t('count.facts', { count, n: wording.number(count) }) })}</summary>
})

interface NoteProps {
  readonly article: StoryArticle
  readonly fact: Fact
  readonly isCurrent: boolean
}

const Note = memo(function Note({ article, fact, isCurrent }: NoteProps) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const change = useChange()
  const relation = relationOf(fact)
  const tile = tileOf(fact)
  const reason = isCurrent ? wording.reason(fact.verdict.reason) : null
  return (
    <div className="note" data-rel={relation} data-note={fact.id} data-current={isCurrent || undefined}>
      <button type="button" onClick={() => change({ fact: fact.id })} aria-current={isCurrent || undefined}>
        <Badge shape={tile}>{t(`relation.${tile}.name`)}</Badge>
        <b data-told>{wording.pick(fact.label)}</b>
      </button>
      {reason && (
        <span className="other" data-told>
          {reason}
        </span>
      )}
      {isCurrent && (
        <button
          type="button"
          className="act"
          onClick={() => {
            land('row')
            change({ screen: 'compare', fact: fact.id, article: article.id })
          }}
        >
          {t('reader.backToRow')}
        </button>
      )}
    </div>
  )
})
