import { useTranslation } from 'react-i18next'
import type { CollationTable } from '@/core/collate/table.ts'
import { usePorts } from '@/state/ports.ts'
import { useView } from '@/state/store.ts'
import { directionOf } from '@/state/view.ts'
import { scriptDirection } from '@/ui/source-text.tsx'
import { CellText } from './cell-text.tsx'
import { type RenderingsProps, WitnessHead } from './witness.tsx'

/** More columns, or longer words, are read more easily as lines. */
const WIDEST = 10
const LONGEST = 76

/** Words stand under words where they are few enough to be seen together. */
export const fitsATable = ({ columns, rows }: CollationTable): boolean =>
  columns <= WIDEST && rows.every(({ cells }) => cells.reduce((n, { text }) => n + text.length, 0) <= LONGEST)

/**
 * Renderings as an apparatus: a row an outlet, a column a place where they part.
 * Columns run as the words do, whatever the direction of the page.
 */
export function WitnessTable({ fact, renderings, table }: RenderingsProps) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const { lang } = useView()
  const [base] = renderings
  return (
    <div className="sideways">
      <table className="collate" dir={scriptDirection(base?.article.lang ?? 'ar')}>
        <caption className="visually-hidden" data-told>
          {t('quotations.table', { fact: wording.pick(fact.label) })}
        </caption>
        <colgroup>
          <col className="head" />
          {table.columns > 1 && <col span={table.columns - 1} />}
          <col className="rest" />
        </colgroup>
        <tbody>
          {renderings.map((rendering, n) => {
            const row = table.rows[n]
            if (!row) return null
            const script = rendering.article.lang
            return (
              <tr key={rendering.reading.id} data-base={row.from === null || undefined}>
                <th scope="row" dir={directionOf(lang)}>
                  <WitnessHead fact={fact} rendering={rendering} row={row} />
                </th>
                {row.cells.map((cell) => (
                  <td
                    key={cell.column}
                    colSpan={cell.span}
                    data-shared={cell.shared || undefined}
                    lang={script}
                    dir={scriptDirection(script)}
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
    </div>
  )
}
