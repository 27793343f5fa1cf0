import { Fragment, lazy, memo, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Fact, StoryArticle, Theme } from '@/core/story/types.ts'
import { hasPassage, shownArticles } from '@/state/outlets.ts'
import { usePorts } from '@/state/ports.ts'
import { firstRows, foldedBands, relationOf } from '@/state/rows.ts'
import { siglaOf } from '@/state/sigla.ts'
import { useChange, useView } from '@/state/store.ts'
import { keepInView } from '@/ui/keep-in-view.ts'
import { useMedia } from '@/ui/use-media.ts'
import { CellBody } from './cell.tsx'
import { FactHead } from './fact-head.tsx'
import { Head } from './head.tsx'
import type { Panel } from './panel.ts'
import { pinnedAt } from './pinned.ts'
import { ThemeFold } from './theme-band.tsx'
import { useGrowing } from './use-growing.ts'
import { useMatrix } from './use-matrix.ts'
import { useRoving } from './use-roving.ts'

interface Props {
  readonly facts: readonly Fact[]
  readonly panel: Panel
}

const REM_FACT = 19.5
const REM_OUTLET = 11.5

const Grid = lazy(() => import('./grid/grid.tsx'))

/** Above so many cells a page of them all takes seconds to appear: a window over them takes over. */
const WINDOWED = 2000

/** Facts by outlets, in the order asked for. */
export function Matrix({ facts, panel }: Props) {
  const { story } = usePorts()
  const view = useView()
  const { order, hidden, pinned } = view
  const articles = useMemo(() => shownArticles(story, { order, hidden, pinned }), [story, order, hidden, pinned])
  const pins = articles.filter(({ id }) => pinned.includes(id)).length
  const table = useMatrix(facts, view.sort)
  const model = table.getRowModel()
  const rows = useMemo(() => model.rows.map((row) => row.original), [model])
  if (rows.length * articles.length <= WINDOWED)
    return <Table rows={rows} articles={articles} pinned={pins} panel={panel} />
  return (
    <Suspense fallback={null}>
      <Grid facts={rows} articles={articles} pinned={pins} panel={panel} />
    </Suspense>
  )
}

interface TableProps {
  readonly rows: readonly Fact[]
  readonly articles: readonly StoryArticle[]
  readonly pinned: number
  readonly panel: Panel
}

/** A real table, its first column and header in sight while it scrolls. */
function Table({ rows, articles, pinned, panel }: TableProps) {
  const { t } = useTranslation()
  const { story, wording } = usePorts()
  const view = useView()
  const open = rows.find((fact) => fact.id === view.fact) ?? null
  const fits = useMedia(`(min-width: ${REM_FACT + articles.length * REM_OUTLET + 4}rem)`)
  const element = useRef<HTMLTableElement>(null)
  const [stop, setStop] = useState<{ fact: string; article: string } | null>(null)
  const onFocusCell = useCallback((fact: string, article: string) => setStop({ fact, article }), [])
  const onKeyDown = useRoving(element, onFocusCell)
  const tabStop = tabStopOf(rows, articles, stop, open, view.article)

  const groups = foldedBands(rows, view)
  const total = groups.reduce((sum, group) => sum + group.facts.length, 0)
  const drawn = useGrowing(total, open ? rows.indexOf(open) + 2 : 0)
  return (
    <div
      className="window"
      data-scroll={fits ? 'page' : 'own'}
      data-growing={drawn < total || undefined}
      aria-busy={drawn < total || undefined}
    >
      <table
        ref={element}
        className="matrix"
        data-density={view.density}
        style={{ ['--outlets' as string]: articles.length }}
        aria-label={t('matrix.table', { title: wording.pick(story.story.title) })}
        onKeyDown={onKeyDown}
      >
        <colgroup>
          <col className="fact" />
          {articles.map((article) => (
            <col key={article.id} data-yields={(open && yields(open, articles, article.id)) || undefined} />
          ))}
        </colgroup>
        <Head articles={articles} pinned={pinned} />
        {firstRows(groups, drawn).map(({ theme, facts: group, count, isFolded }) => (
          <tbody key={theme ?? 'all'}>
            {theme && <ThemeBand theme={theme} count={count} isFolded={isFolded} span={articles.length + 1} />}
            {group.map((fact) => (
              <FactRow
                key={fact.id}
                fact={fact}
                articles={articles}
                pinned={pinned}
                isOpen={fact === open}
                chosen={fact === open ? view.article : null}
                panel={panel}
                tabStop={tabStop?.fact === fact.id ? tabStop.article : null}
                onFocusCell={onFocusCell}
              />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

/** While a row is open, outlets with nothing to show leave their width to those who speak. */
const yields = (open: Fact, articles: readonly StoryArticle[], id: string): boolean =>
  !hasPassage(open, id) && articles.some((article) => hasPassage(open, article.id))

function tabStopOf(
  rows: readonly Fact[],
  articles: readonly StoryArticle[],
  stop: { readonly fact: string; readonly article: string } | null,
  open: Fact | null,
  chosen: string | null,
) {
  const known = stop && rows.some((fact) => fact.id === stop.fact) && articles.some((one) => one.id === stop.article)
  if (known) return stop
  const article = articles.find((one) => one.id === chosen) ?? articles[0]
  const fact = open ?? rows[0]
  return fact && article ? { fact: fact.id, article: article.id } : null
}

interface BandProps {
  readonly theme: Theme
  readonly count: number
  readonly isFolded: boolean
  readonly span: number
}

function ThemeBand({ span, ...fold }: BandProps) {
  return (
    <tr className="theme-band">
      <th colSpan={span} scope="rowgroup">
        <h2 className="band">
          <ThemeFold {...fold} />
        </h2>
      </th>
    </tr>
  )
}

interface RowProps {
  readonly fact: Fact
  readonly articles: readonly StoryArticle[]
  readonly pinned: number
  readonly isOpen: boolean
  /** The outlet whose cell was opened. */
  readonly chosen: string | null
  readonly panel: Panel
  readonly tabStop: string | null
  readonly onFocusCell: (fact: string, article: string) => void
}

/** Memoised: opening one row must not draw the others again. */
const FactRow = memo(function FactRow(props: RowProps) {
  const { fact, articles, pinned, isOpen, chosen, panel, tabStop, onFocusCell } = props
  const change = useChange()
  const columns = articles.map((article) => article.id)
  const sigla = siglaOf(fact, columns)
  const row = useRef<HTMLTableRowElement>(null)
  useEffect(() => {
    const element = row.current
    return isOpen && element ? keepInView(() => bringIntoView(element)) : undefined
  }, [isOpen])

  const toggle = (article: string | null) => {
    const isSame = isOpen && (article === null || article === chosen)
    change(isSame ? { fact: null, article: null } : { fact: fact.id, article })
  }

  return (
    <Fragment>
      <tr ref={row} data-fact-row={fact.id} data-rel={relationOf(fact)} data-open={isOpen || undefined}>
        <th scope="row">
          <FactHead fact={fact} columns={columns} isOpen={isOpen} onToggle={() => toggle(null)} />
        </th>
        {articles.map((article, at) => {
          const cell = fact.cells[article.id]
          return (
            <td
              key={article.id}
              data-fact={fact.id}
              data-article={article.id}
              data-chosen={chosen === article.id || undefined}
              {...pinnedAt(at, pinned)}
              tabIndex={tabStop === article.id ? 0 : -1}
              onFocus={() => onFocusCell(fact.id, article.id)}
              onClick={() => toggle(article.id)}
              onKeyDown={(event) => {
                if (event.key === 'Enter' && event.target === event.currentTarget) toggle(article.id)
              }}
            >
              {cell && <CellBody fact={fact} article={article} cell={cell} sigla={sigla} />}
            </td>
          )
        })}
      </tr>
      {isOpen && <PanelRow fact={fact} articles={articles} pinned={pinned} panel={panel} />}
    </Fragment>
  )
})

/** An opened row moves up only as far as its evidence needs, and never under the sticky header. */
function bringIntoView(row: HTMLTableRowElement) {
  const last = row.nextElementSibling ?? row
  const fits = last.getBoundingClientRect().bottom - row.getBoundingClientRect().top < window.innerHeight * 0.8
  if (fits) last.scrollIntoView({ block: 'nearest' })
  row.scrollIntoView({ block: fits ? 'nearest' : 'start' })
}

type PanelProps = Pick<RowProps, 'fact' | 'articles' | 'pinned' | 'panel'>

function PanelRow({ fact, articles, pinned, panel: { Why, Passages } }: PanelProps) {
  return (
    <tr data-panel={fact.id} data-rel={relationOf(fact)}>
      <th scope="row">
        <Why fact={fact} />
      </th>
      {articles.map((article, at) => (
        <td key={article.id} data-evidence={article.id} {...pinnedAt(at, pinned)}>
          <Passages fact={fact} article={article} />
        </td>
      ))}
    </tr>
  )
}
