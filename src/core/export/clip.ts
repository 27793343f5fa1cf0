import { guarded } from './guard.ts'
import { html, told } from './markup.ts'
import { type Direction, withoutIsolates } from './text.ts'

/** A table on its way to the clipboard. A cell is its lines: one for each thing that it says. */
export interface ClipTable {
  readonly lang: string
  readonly dir: Direction
  readonly title: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly (readonly string[])[])[]
}

/** For a document: a table with its direction, everything in it escaped. The first column names the rows. */
export function clipHtml({ lang, dir, title, head, rows }: ClipTable): string {
  const cell = (lines: readonly string[]) => lines.map((line, n) => [n > 0 ? html`<br>` : null, told(line, dir)])
  return html`<table lang="${lang}" dir="${dir}" border="1">
<caption>${told(title, dir)}</caption>
<thead><tr>${head.map((name) => html`<th scope="col">${told(name, dir)}</th>`)}</tr></thead>
<tbody>
${rows.map(
  ([
    first = [],
    ...rest
  ]) => html`<tr><th scope="row">${cell(first)}</th>${rest.map((lines) => html`<td>${cell(lines)}</td>`)}</tr>
`,
)}</tbody>
</table>
`.source
}

/** For a spreadsheet: a line per row, a tab between cells; no text can break out of its cell or run as a formula. */
export function clipTsv({ head, rows }: ClipTable): string {
  const cell = (lines: readonly string[]): string =>
    guarded(withoutIsolates(lines.join(' ؛ ')).replace(/\s+/g, ' ').trim())
  const line = (cells: readonly string[]): string => cells.join('\t')
  return [line(head.map((name) => cell([name]))), ...rows.map((row) => line(row.map(cell)))].join('\r\n')
}
