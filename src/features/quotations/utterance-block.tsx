import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { collationTable } from '@/core/collate/table.ts'
import { PRESENCES, type StoryArticle } from '@/core/story/types.ts'
import { rowLink } from '@/state/links.ts'
import { usePorts } from '@/state/ports.ts'
import { tileOf } from '@/state/rows.ts'
import { useView } from '@/state/store.ts'
import { Badge } from '@/ui/badge.tsx'
import { Shape } from '@/ui/shape.tsx'
import { Told } from '@/ui/told.tsx'
import type { Comparing } from './mouth-section.tsx'
import type { Quoted } from './utterances.ts'
import { WitnessLines } from './witness-lines.tsx'
import { fitsATable, WitnessTable } from './witness-table.tsx'

interface Props {
  readonly quoted: Quoted
  readonly articles: readonly StoryArticle[]
  readonly collation: Comparing
  readonly isNarrow: boolean
}

/** One utterance: its verdict and reason, and beside them its renderings under one another. */
export function UtteranceBlock({ quoted, articles, collation: { desk, world }, isNarrow }: Props) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const view = useView()
  const { fact, base, others } = quoted
  const table = useMemo(() => collationTable(base, others, world, desk), [base, others, world, desk])
  const tile = tileOf(fact)
  const { stated, of } = fact.verdict.coverage
  const reason = wording.reason(fact.verdict.reason, 'brief')
  const Renderings = isNarrow || !fitsATable(table) ? WitnessLines : WitnessTable
  return (
    <article className="utter" data-quoted={fact.id} data-rel={tile} data-current={view.fact === fact.id || undefined}>
      <header>
        <h3>
          <a className="place-link" {...rowLink(fact.id)}>
            <Told>{wording.pick(fact.label)}</Told>
          </a>
        </h3>
        <p>
          <Badge shape={tile}>{t(`relation.${tile}.name`)}</Badge>
        </p>
        <p data-told>
          {t('matrix.coverage', { stated: wording.number(stated), of: wording.number(of) })}
          {reason && ` · ${reason}`}
        </p>
      </header>
      <div className="renderings">
        <Renderings renderings={[base, ...others]} fact={fact} table={table} />
        <Unsaid quoted={quoted} articles={articles} />
      </div>
    </article>
  )
}

/** Outlets that do not carry it, together by what is known of their silence. */
function Unsaid({ quoted: { fact, base, others }, articles }: Pick<Props, 'quoted' | 'articles'>) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const heard = new Set([base, ...others].map(({ article }) => article.id))
  const rest = articles.filter(({ id }) => !heard.has(id))
  const groups = PRESENCES.map((presence) => ({
    presence,
    outlets: rest.filter(({ id }) => (fact.cells[id]?.presence ?? 'not-found') === presence),
  })).filter(({ outlets }) => outlets.length > 0)
  return groups.map(({ presence, outlets }) => (
    <p key={presence} className="hush">
      <Told>{wording.list(outlets.map(({ outlet }) => wording.pick(outlet)))}</Told>
      <span>
        <Shape name={presence} /> {t(`presence.${presence}`)}
      </span>
    </p>
  ))
}
