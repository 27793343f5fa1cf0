import { readFileSync } from 'node:fs'
import type { Part, Report } from '@/cli/eval/report.ts'
import { confusionGrid, tableMarkdown } from '@/cli/eval/report.ts'
import { Failure } from '@/cli/failure.ts'
import { writeWhole } from '@/cli/output.ts'
import { FIGURES_FILE, figuresText } from './figures.ts'

/** What stands in the repository, and what was measured on folders outside it: only written when they are given. */
const SECTIONS = {
  figures: 'npm run eval -- --write-docs',
  elsewhere: 'npm run eval -- --gold DIR --write-docs',
} as const

/** Puts the figures between their marks of the page, everything else is left as people wrote it; and those that the app shows into its file. */
export function writeDocs(path: string, own: Report, elsewhere: readonly Part[]): void {
  let page = readFileSync(path, 'utf8')
  page = replaced(page, path, 'figures', [...own.parts.map(section), gapsOf(own.parts)].join('\n\n'))
  if (elsewhere.length > 0) page = replaced(page, path, 'elsewhere', elsewhere.map(section).join('\n\n'))
  writeWhole(path, page)
  writeWhole(FIGURES_FILE, figuresText(page))
}

function replaced(page: string, path: string, name: keyof typeof SECTIONS, content: string): string {
  const [begin, end] = [`<!-- ${name}: written by \`${SECTIONS[name]}\` -->`, `<!-- end of ${name} -->`]
  const [from, to] = [page.indexOf(begin), page.indexOf(end)]
  if (from < 0 || to < from) {
    throw new Failure(path, 'علامتا موضع الأرقام غائبتان.', `The marks «${begin}» … «${end}» are missing.`)
  }
  return `${page.slice(0, from + begin.length)}\n\n${content}\n\n${page.slice(to)}`
}

/** The same bytes for the same rules and gold: no date, no path, no machine. */
function section({ id, title, tables, relations }: Part): string {
  return [
    `### ${title.startsWith('gold in ') ? `folder \`${id}\`` : title}`,
    ...tables.filter(({ rows }) => rows.length > 0).map(tableMarkdown),
    ...(relations && relations.total > 0 ? [grid(relations)] : []),
  ].join('\n\n')
}

function grid(relations: NonNullable<Report['parts'][number]['relations']>): string {
  const [head = [], ...lines] = confusionGrid(relations)
  const { agreed, total, falseContradictions, shown } = relations
  return [
    `Relations: ${agreed} of ${total} agree; a row was shown for ${shown}; contradictions shown where there is none: ${falseContradictions}.`,
    '',
    `| ${head.join(' | ')} |`,
    `|---|${'--:|'.repeat(head.length - 1)}`,
    ...lines.map((line) => `| ${line.join(' | ')} |`),
  ].join('\n')
}

function gapsOf(parts: Report['parts']): string {
  const gaps = parts.flatMap((part) => part.gaps ?? [])
  if (gaps.length === 0) return '### Known gaps\n\nThe corpora name none.'
  return [
    '### Known gaps',
    '',
    '| family | not read yet | why |',
    '|---|---|---|',
    ...gaps.map((g) => `| ${g.family} | ${g.text} | ${g.why} |`),
  ].join('\n')
}
