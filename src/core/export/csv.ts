import type { Story } from '../story/types.ts'
import { guarded } from './guard.ts'
import { tableOf } from './table.ts'
import type { ExportWords } from './words.ts'

/** Spreadsheets take a file without it for one of their own code pages and break every Arabic letter. */
const BYTE_ORDER_MARK = '\uFEFF'

/** The table of readings by RFC 4180: comma, CRLF, doubled quotation marks. */
export function toCsv(story: Story, words: ExportWords): string {
  const lines = tableOf(story, words).map((fields) => `${fields.map(field).join(',')}\r\n`)
  return BYTE_ORDER_MARK + lines.join('')
}

export function field(text: string): string {
  const safe = guarded(text)
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
