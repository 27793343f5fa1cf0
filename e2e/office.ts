import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { findOffice } from '../src/tools/office.mjs'

const run = promisify(execFile)

export const office = findOffice()
export const WHY_NOT =
  'LibreOffice is not installed here (`npm test` installs it where it may; E2E_OFFICE names another)'

/** Comma, quotation mark, UTF-8, from the first line; cells as they are shown. */
export const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false'
export const AS_CSV = 'CSV:44,34,76,1'
export const TXT = 'txt:Text (encoded):UTF8'

/**
 * Lets a real office program open a file and write it as another format.
 *
 * @param to what `--convert-to` takes: an ending, or an ending with a filter
 * @returns the bytes that it wrote
 */
export async function converted(file: string, to: string, folder: string, readAs?: string): Promise<Buffer> {
  const profile = pathToFileURL(join(folder, 'profile')).href
  const args = [
    ...['--headless', '--norestore', `-env:UserInstallation=${profile}`],
    ...(readAs ? [`--infilter=${readAs}`] : []),
    ...['--convert-to', to, '--outdir', folder, file],
  ]
  await run(office ?? '', args, { timeout: 120_000 })
  return readFileSync(join(folder, `${basename(file, extname(file))}.${to.split(':')[0]}`))
}

/** Rows of a comma-separated file; any end of line. */
export function rowsOf(csv: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, cell = '', end] of csv.replace(/^\ufeff/, '').matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)
    if (end !== ',') rows.push([])
  }
  return rows.filter((row) => row.length > 1)
}
