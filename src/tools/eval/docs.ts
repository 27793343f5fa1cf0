import { readFileSync } from 'node:fs'
import type { Report } from '@/cli/eval/report.ts'
import { confusionGrid, tableMarkdown } from '@/cli/eval/report.ts'
import { Failure } from '@/cli/failure.ts'
import { writeWhole } from '@/cli/output.ts'

const BEGIN = '<!-- figures: written by `npm run eval -- --write-docs` -->'
const END = '<!-- end of figures -->'

/** Puts the figures between the two marks of the page; everything else is left as people wrote it. */
export function writeDocs(path: string, report: Report): void {
  const page = readFileSync(path, 'utf8')
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)]
  if (begin < 0 || end < begin) {
    throw new Failure(path, 'علامتا موضع الأرقام غائبتان.', `The marks «${BEGIN}» … «${END}» are missing.`)
  }
  writeWhole(path, `${page.slice(0, begin + BEGIN.length)}\n\n${figures(report)}\n${page.slice(end)}`)
}

/** The same bytes for the same rules and gold: no date, no path, no machine. */
function figures({ rulesVersion, parts }: Report): string {
  const sections = parts.map(({ id, title, tables, relations }) =>
    [
      `### ${title.replace(/ in .*\//, ' ').replace(/^gold in .*/, `gold ${id}`)}`,
      ...tables.filter(({ rows }) => rows.length > 0).map(tableMarkdown),
      ...(relations && relations.total > 0 ? [grid(relations)] : []),
    ].join('\n\n'),
  )
  return [`Rules version ${rulesVersion}.`, ...sections, gapsOf(parts)].join('\n\n')
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
