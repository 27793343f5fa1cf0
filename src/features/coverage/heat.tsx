import { type CSSProperties, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type Fact, PRESENCES, type Presence, type StoryArticle } from '@/core/story/types.ts'
import { passageLink, rowLink } from '@/state/links.ts'
import { speaks } from '@/state/outlets.ts'
import { usePorts } from '@/state/ports.ts'
import { bands, tileOf } from '@/state/rows.ts'
import { useView } from '@/state/store.ts'
import { Shape } from '@/ui/shape.tsx'
import { DenseLegend, DenseRow } from './dense.tsx'
import { useCells } from './use-cells.ts'

interface Props {
  readonly facts: readonly Fact[]
  readonly articles: readonly StoryArticle[]
}

/** Beyond this many outlets a cell is no place to press: a line is drawn whole, and its row opened from the question. */
const CELLS = 24

/** Who says what: a grid for each theme, a shape for each kind of silence. */
export function HeatMap({ facts, articles }: Props) {
  const { t } = useTranslation()
  const rows = useMemo(() => facts.filter(({ derived }) => !derived), [facts])
  if (rows.length === 0) return <p className="text-soft">{t('coverage.none')}</p>
  const isDense = articles.length > CELLS
  return (
    <>
      <Numbered facts={rows} articles={articles} />
      {isDense ? <DenseLegend /> : <Legend />}
      <div className="heat" style={{ ['--n' as string]: articles.length } as CSSProperties}>
        {bands(rows, true).map(({ theme, facts: band }) => (
          <section key={theme} className="band">
            <h2>{theme && t(`theme.${theme}`)}</h2>
            {isDense ? (
              band.map((fact) => <DenseRow key={fact.id} fact={fact} articles={articles} />)
            ) : (
              <Grid
                label={t('coverage.map', { theme: theme ? t(`theme.${theme}`) : '' })}
                facts={band}
                articles={articles}
              />
            )}
          </section>
        ))}
      </div>
    </>
  )
}

/** The outlets with the numbers that stand over the columns, and how much of what is shown each says. */
function Numbered({ facts, articles }: Props) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  return (
    <ol className="numbered" aria-label={t('coverage.outlets')}>
      {articles.map(({ id, outlet }, place) => {
        const says = facts.filter((fact) => speaks(fact, id)).length
        return (
          <li key={id}>
            <b>{wording.number(place + 1)}</b> <bdi data-told>{wording.pick(outlet)}</bdi>{' '}
            <small>{t('coverage.saysOf', { n: wording.number(says), of: wording.number(facts.length) })}</small>
          </li>
        )
      })}
    </ol>
  )
}

function Legend() {
  const { t } = useTranslation()
  return (
    <ul className="shapes" aria-label={t('coverage.legend')}>
      {PRESENCES.map((presence) => (
        <li key={presence}>
          <Shape name={presence} /> {t(`presence.${presence}`)}
        </li>
      ))}
    </ul>
  )
}

/** A cell whose readings were all rejected states nothing. */
const presenceOf = (fact: Fact, article: string): Presence => {
  const presence = fact.cells[article]?.presence ?? 'not-found'
  return presence === 'stated' && !speaks(fact, article) ? 'not-found' : presence
}

function Grid({ label, facts, articles }: Props & { readonly label: string }) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const { onKeyDown, propsOf } = useCells()
  return (
    <table aria-label={label} onKeyDown={onKeyDown}>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{t('coverage.fact')}</span>
          </th>
          {articles.map(({ id, outlet }, place) => (
            <th key={id} scope="col" title={wording.pick(outlet)}>
              <span aria-hidden="true">{wording.number(place + 1)}</span>
              <span className="visually-hidden" data-told>
                {wording.pick(outlet)}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {facts.map((fact, row) => (
          <HeatRow key={fact.id} fact={fact} articles={articles} propsOf={(column) => propsOf(row, column)} />
        ))}
      </tbody>
    </table>
  )
}

interface HeatRowProps {
  readonly fact: Fact
  readonly articles: readonly StoryArticle[]
  readonly propsOf: (column: number) => object
}

function HeatRow({ fact, articles, propsOf }: HeatRowProps) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const { fact: current } = useView()
  const tile = tileOf(fact)
  return (
    <tr data-heat={fact.id} data-rel={tile} data-current={fact.id === current || undefined}>
      <th scope="row">
        <a className="asks" {...rowLink(fact.id)} {...propsOf(0)} title={t(`relation.${tile}.name`)}>
          <Shape name={tile} />
          <span className="visually-hidden">{t(`relation.${tile}.name`)}</span>
          <span data-told>{wording.pick(fact.label)}</span>
        </a>
      </th>
      {articles.map((article, place) => (
        <HeatCell key={article.id} fact={fact} article={article} props={propsOf(place + 1)} />
      ))}
    </tr>
  )
}

interface CellProps {
  readonly fact: Fact
  readonly article: StoryArticle
  readonly props: object
}

/** A statement leads to its words, a silence to its cell in the table, where it is said how one knows. */
function HeatCell({ fact, article, props }: CellProps) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const presence = presenceOf(fact, article.id)
  const link = presence === 'stated' ? passageLink(fact.id, article.id) : rowLink(fact.id, article.id)
  const words = t('coverage.cell', { outlet: wording.pick(article.outlet), presence: t(`presence.${presence}`) })
  return (
    <td data-article={article.id} data-presence={presence}>
      <a className="at" {...link} {...props} title={words}>
        <Shape name={presence} />
        <span className="visually-hidden">{words}</span>
      </a>
    </td>
  )
}
