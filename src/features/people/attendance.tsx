import { useTranslation } from 'react-i18next'
import type { AttendanceCell, AttendanceRow } from '@/core/people/attendance.ts'
import type { StoryArticle } from '@/core/story/types.ts'
import { passageLink, rowLink } from '@/state/links.ts'
import { usePorts } from '@/state/ports.ts'
import { isDifference, tileOf } from '@/state/rows.ts'
import { Badge } from '@/ui/badge.tsx'
import { Shape, type ShapeName } from '@/ui/shape.tsx'
import { SourceText } from '@/ui/source-text.tsx'
import { Told } from '@/ui/told.tsx'
import { OutletList, OutletTable } from './outlet-table.tsx'

interface Props {
  readonly rows: readonly AttendanceRow[]
  readonly articles: readonly StoryArticle[]
}

const shapes = {
  present: 'stated',
  absent: 'absent',
  others: 'silent',
  'near-miss': 'near-miss',
  silent: 'silent',
  later: 'later',
  'not-found': 'not-found',
  'not-examined': 'not-examined',
} as const satisfies Record<AttendanceCell['state'], ShapeName>

/** People by outlets: who is named among those present. */
export function AttendanceTable({ rows, articles }: Props) {
  const { t } = useTranslation()
  return (
    <OutletTable caption={t('people.attendance')} articles={articles}>
      {rows.map((row) => (
        <tr key={row.key} data-attends={row.key}>
          <th scope="row">
            <Attendee row={row} />
          </th>
          {articles.map((article) => (
            <td key={article.id}>
              <State row={row} article={article} />
            </td>
          ))}
        </tr>
      ))}
    </OutletTable>
  )
}

/** The same for narrow pages. */
export function AttendanceList({ rows, articles }: Props) {
  return (
    <ul className="people-list">
      {rows.map((row) => (
        <li key={row.key} data-attends={row.key}>
          <Attendee row={row} />
          <OutletList articles={articles} cell={(article) => <State row={row} article={article} />} />
        </li>
      ))}
    </ul>
  )
}

/** Name of the person, or the question about a party; the row's verdict where outlets differ. */
function Attendee({ row }: { readonly row: AttendanceRow }) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const fact = row.facts.find(isDifference) ?? row.facts[0]
  if (!fact) return null
  const tile = tileOf(fact)
  return (
    <>
      <a className="place-link attendee" {...rowLink(fact.id)} title={wording.pick(fact.label)}>
        <Told>{row.entity ? wording.entity(row.entity) : wording.pick(fact.label)}</Told>
      </a>
      {row.entity === null && isDifference(fact) && (
        <span className="verdict-line">
          <Badge shape={tile}>{t(`relation.${tile}.name`)}</Badge>
        </span>
      )}
    </>
  )
}

function State({ row, article }: { readonly row: AttendanceRow; readonly article: StoryArticle }) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const cell = row.cells.get(article.id)
  if (!cell) return null
  const { state, fact, reading } = cell
  const isSaid = state === 'present' || state === 'absent'
  const word = isSaid || state === 'others' ? t(`people.state.${state}`) : t(`presence.${state}`)
  return (
    <span className="state" data-state={state}>
      <Shape name={shapes[state]} />{' '}
      {fact && reading ? (
        <a
          className="place-link"
          {...passageLink(fact, article.id)}
          title={t('evidence.openLabel', { outlet: wording.pick(article.outlet) })}
        >
          {word}
        </a>
      ) : (
        word
      )}
      {isSaid && reading && (
        <SourceText lang={article.lang} text={calledIn(row.entity, reading)} rel={null} className="source" />
      )}
    </span>
  )
}

/** As the list names this one; the decisive words where the row is about a party. */
function calledIn(entity: string | null, reading: NonNullable<AttendanceCell['reading']>): string {
  const { value, words } = reading
  const member = value.type === 'people' ? value.members.find((one) => one.entity === entity) : undefined
  return member ? member.name : words.quote
}
