import type { Story } from '../story/types.ts'
import { tableOf } from './table.ts'
import type { ExportWords } from './words.ts'

/** Spreadsheets take a file without it for one of their own code pages and break every Arabic letter. */
const BYTE_ORDER_MARK = '\uFEFF'

/** The table of readings by RFC 4180: comma, CRLF, doubled quotation marks. */
export function toCsv(story: Story, words: ExportWords): string {
  const lines = tableOf(story, words).map((fields) => `${fields.map(field).join(',')}\r\n`)
  return BYTE_ORDER_MARK + lines.join('')
}

/** What a spreadsheet would run as a formula, full-width signs included, and what would shift it into the next cell. */
const RUNNABLE = /^'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/

/**
 * A leading apostrophe keeps such a text a text. One that begins with
 * apostrophes of its own before the sign gets one more, so that taking one
 * away always gives the original back.
 */
const guarded = (text: string): string => (RUNNABLE.test(text) ? `'${text}` : text)

export function field(text: string): string {
  const safe = guarded(text)
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
