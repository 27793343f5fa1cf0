import { Fragment, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RosterCell, RosterRow } from '@/core/people/roster.ts'
import type { StoryArticle } from '@/core/story/types.ts'
import { passageLink } from '@/state/links.ts'
import { usePorts } from '@/state/ports.ts'
import { isDifference, tileOf } from '@/state/rows.ts'
import { useChange, useView } from '@/state/store.ts'
import { Badge } from '@/ui/badge.tsx'
import { scriptDirection } from '@/ui/source-text.tsx'
import { Joined } from './joined.tsx'
import { OutletList, OutletTable } from './outlet-table.tsx'

interface Props {
  readonly rows: readonly RosterRow[]
  readonly articles: readonly StoryArticle[]
  readonly isNarrow: boolean
}

/** People by outlets: the spellings and titles that each prints. A row opens on why its spellings are one person. */
export function Roster({ rows, articles, isNarrow }: Props) {
  const { fact } = useView()
  const change = useChange()
  const asked = rows.find(({ facts }) => facts.some(({ id }) => id === fact))
  const [chosen, setChosen] = useState<string | null>(null)
  const open = chosen ?? asked?.entity.id ?? ''
  const toggle = ({ entity, facts }: RosterRow) => {
    const isOpen = entity.id === open
    setChosen(isOpen ? '' : entity.id)
    change({ fact: isOpen ? null : (facts[0]?.id ?? null) })
  }
  const shared = { rows, articles, open, onToggle: toggle }
  return isNarrow ? <RosterList {...shared} /> : <RosterTable {...shared} />
}

interface RowsProps extends Omit<Props, 'isNarrow'> {
  readonly open: string
  readonly onToggle: (row: RosterRow) => void
}

function RosterTable({ rows, articles, open, onToggle }: RowsProps) {
  const { t } = useTranslation()
  return (
    <OutletTable caption={t('people.roster')} articles={articles}>
      {rows.map((row) => (
        <Fragment key={row.entity.id}>
          <tr data-person={row.entity.id} data-open={row.entity.id === open || undefined}>
            <th scope="row">
              <Person row={row} isOpen={row.entity.id === open} onToggle={onToggle} />
            </th>
            {articles.map((article) => (
              <td key={article.id}>
                <Called cell={row.cells.get(article.id)} article={article} />
              </td>
            ))}
          </tr>
          {row.entity.id === open && (
            <tr data-joined={row.entity.id}>
              <td colSpan={articles.length + 1}>
                <Joined row={row} articles={articles} />
              </td>
            </tr>
          )}
        </Fragment>
      ))}
    </OutletTable>
  )
}

function RosterList({ rows, articles, open, onToggle }: RowsProps) {
  const { t } = useTranslation()
  return (
    <ul className="people-list" aria-label={t('people.roster')}>
      {rows.map((row) => (
        <li key={row.entity.id} data-person={row.entity.id}>
          <Person row={row} isOpen={row.entity.id === open} onToggle={onToggle} />
          <OutletList
            articles={articles.filter(({ id }) => (row.cells.get(id)?.spelled.length ?? 0) > 0)}
            cell={(article) => <Called cell={row.cells.get(article.id)} article={article} />}
          />
          {row.entity.id === open && <Joined row={row} articles={articles} />}
        </li>
      ))}
    </ul>
  )
}

interface PersonProps {
  readonly row: RosterRow
  readonly isOpen: boolean
  readonly onToggle: (row: RosterRow) => void
}

/** The name that the tool uses, how many spellings it stands for, and whether outlets differ on the title. */
function Person({ row, isOpen, onToggle }: PersonProps) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const { entity, facts } = row
  const differing = facts.find(isDifference)
  const count = entity.names.length
  return (
    <>
      <b className="person-name" data-told>
        {wording.entity(entity.id)}
      </b>
      <button type="button" className="act" aria-expanded={isOpen} onClick={() => onToggle(row)}>
        {t(isOpen ? 'people.fold' : 'people.names', { count, n: wording.number(count) })}
      </button>
      {differing && (
        <span className="verdict-line">
          <Badge shape={tileOf(differing)}>{t(`relation.${tileOf(differing)}.name`)}</Badge>
        </span>
      )}
    </>
  )
}

/** Spellings with how often, then titles, in the source's voice. */
function Called({ cell, article }: { readonly cell: RosterCell | undefined; readonly article: StoryArticle }) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  if (!cell || cell.spelled.length === 0) {
    return (
      <span className="unnamed">
        <span aria-hidden="true">—</span>
        <span className="visually-hidden">{t('people.unnamed')}</span>
      </span>
    )
  }
  const script = { lang: article.lang, dir: scriptDirection(article.lang), 'data-source': true } as const
  return (
    <>
      <ul className="called">
        {cell.spelled.map(({ name, count }) => (
          <li key={name}>
            <span className="source" {...script}>
              {name}
            </span>{' '}
            {count > 1 && <small>{t('people.times', { count, n: wording.number(count) })}</small>}
          </li>
        ))}
      </ul>
      {cell.titled.length > 0 && (
        <ul className="titles" aria-label={t('people.titles')}>
          {cell.titled.map(({ title, fact }) => (
            <li key={title}>
              <a
                className="place-link source"
                {...passageLink(fact, article.id)}
                {...script}
                title={t('evidence.openLabel', { outlet: wording.pick(article.outlet) })}
              >
                {title}
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
