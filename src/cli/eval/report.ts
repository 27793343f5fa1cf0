import type { Share } from './interval.ts'
import type { Confusion } from './relations.ts'
import type { Note, Row, Table } from './tally.ts'

/** All that one run measured; what `--json` writes. */
export interface Report {
  readonly format: 'tabayyun-eval'
  readonly version: 1
  readonly rulesVersion: string
  readonly parts: readonly Part[]
}

export interface Part {
  readonly id: string
  readonly title: string
  readonly tables: readonly Table[]
  readonly relations: Confusion | null
  readonly notes: readonly Note[]
  /** Known limits that the corpora name. */
  readonly gaps?: readonly { readonly family: string; readonly text: string; readonly why: string }[]
}

const percent = (value: number): string => (value * 100).toFixed(1)

export const shown = (share: Share | null): string =>
  share === null ? '–' : `${percent(share.value)} [${percent(share.low)}–${percent(share.high)}]`

const HEAD = ['', 'gold', 'touched', 'right', 'given', 'precision %', 'recall %', 'F1 %']

const cellsOf = (row: Row): string[] => [
  row.key,
  ...[row.expected, row.touched, row.right, row.given].map(String),
  ...[row.precision, row.recall, row.f1].map(shown),
]

/** A table for the terminal: first column to the left, figures to the right. */
export function tableText({ name, rows }: Table): string {
  const lines = [HEAD.with(0, name), ...rows.map(cellsOf)]
  const widths = HEAD.map((_, n) => Math.max(...lines.map((line) => (line[n] ?? '').length)))
  return lines
    .map((line) =>
      line.map((cell, n) => (n === 0 ? cell.padEnd(widths[n] ?? 0) : cell.padStart(widths[n] ?? 0))).join('  '),
    )
    .join('\n')
}

/** The same as Markdown. */
export function tableMarkdown({ name, rows }: Table): string {
  const lines = rows.map((row) => `| ${cellsOf(row).join(' | ')} |`)
  return [`| ${HEAD.with(0, name).join(' | ')} |`, `|---|${'--:|'.repeat(HEAD.length - 1)}`, ...lines].join('\n')
}

/** Gold relation down, shown relation across. */
export function confusionGrid({ cells }: Confusion): string[][] {
  const columns = [...new Set(Object.values(cells).flatMap((line) => Object.keys(line)))].sort()
  const lines = Object.keys(cells)
    .sort()
    .map((gold) => [gold, ...columns.map((column) => String(cells[gold]?.[column] ?? 0))])
  return [['gold ↓ shown →', ...columns], ...lines]
}

export function confusionText(confusion: Confusion): string {
  const grid = confusionGrid(confusion)
  const widths = (grid[0] ?? []).map((_, n) => Math.max(...grid.map((line) => (line[n] ?? '').length)))
  const lines = grid.map((line) =>
    line.map((cell, n) => (n === 0 ? cell.padEnd(widths[n] ?? 0) : cell.padStart(widths[n] ?? 0))).join('  '),
  )
  const { agreed, total, shown: rows, falseContradictions } = confusion
  return [
    ...lines,
    `agreed ${agreed} of ${total}; a row was shown for ${rows}; false contradictions ${falseContradictions}`,
  ].join('\n')
}

/** Misses first, then wrong ones, then false finds; of each key at most `limit`. */
export function notesText(notes: readonly Note[], limit: number): string {
  const kinds: readonly Note['what'][] = ['missed', 'wrong-value', 'wrong-words', 'false']
  return kinds
    .flatMap((what) => {
      const of = notes.filter((note) => note.what === what)
      const keys = [...new Set(of.map(({ key }) => key))].sort()
      return keys.flatMap((key) => {
        const some = of.filter((note) => note.key === key)
        const more = some.length > limit ? [`   … +${some.length - limit}`] : []
        return [`── ${what} · ${key} (${some.length})`, ...some.slice(0, limit).map(noteText), ...more]
      })
    })
    .join('\n')
}

const noteText = ({ where, words, instead, context }: Note): string =>
  `   ${where} · «${words}»${instead === '' ? '' : ` → ${instead}`}${context === '' ? '' : `\n      ${context}`}`

export function reportText({ parts }: Report, limit: number): string {
  return `${parts
    .map(({ title, tables, relations, notes }) =>
      [
        `━━ ${title}`,
        ...tables.filter(({ rows }) => rows.length > 0).map(tableText),
        ...(relations ? [confusionText(relations)] : []),
        ...(limit > 0 && notes.length > 0 ? [notesText(notes, limit)] : []),
      ].join('\n\n'),
    )
    .join('\n\n')}\n`
}
