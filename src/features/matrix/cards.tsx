import { Fragment, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Cell, Fact, Reading, StoryArticle } from '@/core/story/types.ts'
import { foldText } from '@/core/text/fold.ts'
import { shownArticles, speaks } from '@/state/outlets.ts'
import { usePorts } from '@/state/ports.ts'
import { firstRows, foldedBands, inOrder, relationOf } from '@/state/rows.ts'
import { siglaOf } from '@/state/sigla.ts'
import { useChange, useView } from '@/state/store.ts'
import { keepInView } from '@/ui/keep-in-view.ts'
import { Absence, CellBody, ReadingView } from './cell.tsx'
import { DerivedReadings } from './derived.tsx'
import { FactHead } from './fact-head.tsx'
import type { Panel } from './panel.ts'
import { ThemeFold } from './theme-band.tsx'
import { useGrowing } from './use-growing.ts'

interface Props {
  readonly facts: readonly Fact[]
  readonly panel: Panel
}

/** The narrow page: a list of cards, one per fact; outlets that read alike share a line, each by its full name. */
export function Cards({ facts, panel }: Props) {
  const { t } = useTranslation()
  const { story, wording } = usePorts()
  const view = useView()
  const articles = shownArticles(story, view)
  const groups = foldedBands(inOrder(facts, view.sort), view)
  const total = groups.reduce((sum, group) => sum + group.facts.length, 0)
  const place = groups.flatMap(({ facts: group }) => group).findIndex(({ id }) => id === view.fact)
  const drawn = useGrowing(total, place + 2)
  return (
    <ul
      className="cards"
      data-growing={drawn < total || undefined}
      aria-busy={drawn < total || undefined}
      aria-label={t('matrix.cards', { title: wording.pick(story.story.title) })}
    >
      {firstRows(groups, drawn).map(({ theme, facts: group, count, isFolded }) => (
        <Fragment key={theme ?? 'all'}>
          {theme && (
            <li>
              <h2 className="theme-name">
                <ThemeFold theme={theme} count={count} isFolded={isFolded} />
              </h2>
            </li>
          )}
          {group.map((fact) => (
            <Card key={fact.id} fact={fact} articles={articles} isOpen={fact.id === view.fact} panel={panel} />
          ))}
        </Fragment>
      ))}
    </ul>
  )
}

interface CardProps {
  readonly fact: Fact
  readonly articles: readonly StoryArticle[]
  readonly isOpen: boolean
  readonly panel: Panel
}

function Card({ fact, articles, isOpen, panel }: CardProps) {
  const change = useChange()
  const item = useRef<HTMLLIElement>(null)
  useEffect(() => {
    return isOpen ? keepInView(() => item.current?.scrollIntoView({ block: 'nearest' })) : undefined
  }, [isOpen])
  return (
    <li ref={item} className="card" data-fact-row={fact.id} data-rel={relationOf(fact)} data-open={isOpen || undefined}>
      <div className="card-head">
        <FactHead
          fact={fact}
          columns={articles.map((article) => article.id)}
          isOpen={isOpen}
          onToggle={() => change(isOpen ? { fact: null, article: null } : { fact: fact.id, article: null })}
        />
      </div>
      {isOpen ? (
        <CardPanel fact={fact} articles={articles} panel={panel} />
      ) : (
        <CardLines fact={fact} articles={articles} />
      )}
    </li>
  )
}

/** Open: every outlet on its own, with its readings and its passages. */
function CardPanel({ fact, articles, panel: { Why, Passages } }: Omit<CardProps, 'isOpen'>) {
  const sigla = siglaOf(
    fact,
    articles.map((article) => article.id),
  )
  const { wording } = usePorts()
  return (
    <>
      <div className="card-panel">
        <Why fact={fact} />
      </div>
      {articles.map((article) => {
        const cell = fact.cells[article.id]
        return (
          <section key={article.id} className="card-panel" data-fact={fact.id} data-article={article.id}>
            <h4 data-told>{wording.pick(article.outlet)}</h4>
            {cell && <CellBody fact={fact} article={article} cell={cell} sigla={sigla} />}
            {(!fact.derived || speaks(fact, article.id)) && (
              <div data-evidence={article.id}>
                <Passages fact={fact} article={article} />
              </div>
            )}
          </section>
        )
      })}
    </>
  )
}

interface Line {
  readonly key: string
  readonly articles: readonly StoryArticle[]
  readonly article: StoryArticle
  readonly reading: Reading | null
  readonly cell: Cell
}

/** Readings with one letter share a line; silences of one kind share a line. */
function linesOf(fact: Fact, articles: readonly StoryArticle[], keyOf: (reading: Reading) => string): readonly Line[] {
  const lines = new Map<string, Line>()
  for (const article of articles) {
    const cell = fact.cells[article.id]
    if (!cell) continue
    const said = cell.readings.filter((reading) => reading.review !== 'rejected')
    const entries: readonly [string, Reading | null][] =
      said.length > 0
        ? said.map((reading) => [keyOf(reading), reading])
        : [[cell.near.length > 0 ? `near:${article.id}` : `presence:${cell.presence}`, null]]
    for (const [key, reading] of entries) {
      const line = lines.get(key)
      const joined = line ? [...new Set([...line.articles, article])] : [article]
      lines.set(key, line ? { ...line, articles: joined } : { key, articles: joined, article, reading, cell })
    }
  }
  return [...lines.values()].sort((a, b) => Number(a.reading === null) - Number(b.reading === null))
}

function CardLines({ fact, articles }: Omit<CardProps, 'isOpen' | 'panel'>) {
  const { wording } = usePorts()
  const sigla = siglaOf(
    fact,
    articles.map((article) => article.id),
  )
  const keyOf = (reading: Reading): string => {
    const index = sigla.get(reading.id)?.index
    if (index !== undefined) return `letter:${index}`
    if (fact.verdict.relation === 'wording') return `words:${foldText(reading.words.quote)}`
    if (fact.derived) return `derived:${reading.words.start}`
    return reading.origin.by === 'derived' ? reading.id : 'one'
  }
  return linesOf(fact, articles, keyOf).map((line) => (
    <div key={line.key} className="card-line" data-line={line.key}>
      <p className="outlets">
        <span data-told>{wording.list(line.articles.map((article) => wording.pick(article.outlet)))}</span>
      </p>
      {line.reading && fact.derived && (
        <DerivedReadings fact={fact} article={line.article} readings={line.cell.readings} />
      )}
      {line.reading && !fact.derived && (
        <ReadingView
          fact={fact}
          article={line.article}
          reading={line.reading}
          siglum={sigla.get(line.reading.id)}
          isPlain={sigla.size === 0}
        />
      )}
      {!line.reading && <Absence fact={fact} article={line.article} cell={line.cell} />}
    </div>
  ))
}
