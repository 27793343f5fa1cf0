import { scriptDirection } from '@/ui/source-text.tsx'
import { CellText } from './cell-text.tsx'
import { type RenderingsProps, WitnessHead } from './witness.tsx'

/** Renderings as running text, for narrow pages and for words too far apart to stand in columns. */
export function WitnessLines({ fact, renderings, table }: RenderingsProps) {
  return (
    <ul className="lines">
      {renderings.map((rendering, n) => {
        const row = table.rows[n]
        if (!row) return null
        const { lang } = rendering.article
        const cells = row.cells.filter(({ state }) => state !== 'gap')
        return (
          <li key={rendering.reading.id} data-base={row.from === null || undefined}>
            <div className="witness">
              <WitnessHead fact={fact} rendering={rendering} row={row} />
            </div>
            <p className="running" lang={lang} dir={scriptDirection(lang)} data-source>
              {cells.map((cell) => (
                <span key={cell.column} data-shared={cell.shared || undefined}>
                  <CellText cell={cell} />
                </span>
              ))}
            </p>
          </li>
        )
      })}
    </ul>
  )
}
