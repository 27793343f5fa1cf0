import writeExcelFile, { type SheetData } from 'write-excel-file/universal'
import { COLUMNS, type Column } from '../../core/export/columns.ts'
import { tableOf } from '../../core/export/table.ts'
import type { ExportWords } from '../../core/export/words.ts'
import type { Story } from '../../core/story/types.ts'

/** Columns that hold sentences; the others hold a word or two. Widths are in letters. */
const WIDE: ReadonlySet<Column> = new Set(['question', 'reason', 'passage', 'words', 'value', 'machineFound'])

/** A workbook has no room for longer texts in one cell. */
const LONGEST = 32_000

/**
 * The table of readings as a workbook, right to left in Arabic. Every cell is a
 * text, so that nothing in it is ever run as a formula.
 */
export async function toXlsx(story: Story, words: ExportWords): Promise<Blob> {
  const [headings = [], ...rows] = tableOf(story, words)
  const data: SheetData = [
    headings.map((value) => ({ value, type: String, fontWeight: 'bold', wrap: true, alignVertical: 'top' })),
    ...rows.map((row) =>
      row.map((value) => ({ value: value.slice(0, LONGEST), type: String, wrap: true, alignVertical: 'top' as const })),
    ),
  ]
  return writeExcelFile(data, {
    sheet: words.label('export.fact').slice(0, 31),
    columns: COLUMNS.map((column) => ({ width: WIDE.has(column) ? 44 : 16 })),
    stickyRowsCount: 1,
    rightToLeft: words.lang === 'ar',
    orientation: 'landscape',
  }).toBlob()
}
