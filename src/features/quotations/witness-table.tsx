import { useTranslation } from 'react-i18next'
import type { CollationTable } from '@/core/collate/table.ts'
import { usePorts } from '@/state/ports.ts'
import { scriptDirection } from '@/ui/source-text.tsx'
import { CellText } from './cell-text.tsx'
import { type RenderingsProps, WitnessHead } from './witness.tsx'

/** More columns than this are read more easily as lines. */
const WIDEST = 9
const LONGEST = 140

/** Words stand under words where the renderings are near enough, and few enough of them. */
export const fitsATable = ({ columns, rows }: CollationTable): boolean =>
  columns <= WIDEST &&
  rows.every(
    ({ from, cells }) =>
      from?.closeness !== 'paraphrase' && cells.reduce((n, { text }) => n + text.length, 0) <= LONGEST,
  )

/** Renderings as an apparatus: a row an outlet, a column a place where they part. */
export function WitnessTable({ fact, renderings, table }: RenderingsProps) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  return (
    <table className="collate">
      <caption className="visually-hidden" data-told>
        {t('quotations.table', { fact: wording.pick(fact.label) })}
      </caption>
      <tbody>
        {renderings.map((rendering, n) => {
          const row = table.rows[n]
          if (!row) return null
          const { lang } = rendering.article
          return (
            <tr key={rendering.reading.id} data-base={row.from === null || undefined}>
              <th scope="row">
                <WitnessHead fact={fact} rendering={rendering} row={row} />
              </th>
              {row.cells.map((cell) => (
                <td
                  key={cell.column}
                  colSpan={cell.span}
                  data-shared={cell.shared || undefined}
                  lang={lang}
                  dir={scriptDirection(lang)}
                  data-source={cell.state === 'gap' ? undefined : true}
                >
                  <CellText cell={cell} />
                </td>
              ))}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
