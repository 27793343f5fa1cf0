import type { Story } from '../story/types.ts'
import type { ReportOutlet } from './outlets.ts'
import { type ReportCell, type ReportFact, type ReportReading, reportOf } from './report.ts'
import { quotationMarks } from './text.ts'
import type { ExportWords } from './words.ts'

/**
 * The report as CommonMark: outlets with their credit lines, rows per relation,
 * then each fact with its verdict and what every outlet says. An Arabic report
 * stands in a right-to-left block, which renderers that take HTML obey.
 */
export function toMarkdown(story: Story, words: ExportWords): string {
  const report = reportOf(story, words, 'full')
  const blocks = [
    `# ${plain(report.title)}`,
    plain(report.event.join(' · ')),
    report.signed.map((line) => `**${plain(line)}**`).join('\n\n'),
    `> ${plain(words.label('export.disclaimer'))}`,
    `## ${plain(words.label('export.outlets'))}`,
    report.outlets.map((outlet, n) => outletItem(outlet, n)).join('\n'),
    `## ${plain(words.label('export.counts'))}`,
    report.counts.map(({ name, count }) => `- ${plain(name)}: **${plain(count)}**`).join('\n'),
    ...report.themes.flatMap(({ name, facts }) => [
      `## ${plain(name)}`,
      ...facts.flatMap((fact) => factBlocks(fact, words)),
    ]),
    plain(words.label('export.rules', { version: story.rulesVersion })),
  ]
  const body = blocks.filter((block) => block !== '').join('\n\n')
  return report.dir === 'rtl' ? `<div dir="rtl" lang="ar">\n\n${body}\n\n</div>\n` : `${body}\n`
}

/**
 * Text that means itself: signs that Markdown or inline HTML would read are
 * escaped, line ends become spaces. Ours never stands at the start of a line,
 * so lists, headings and rules made of `-`, `+` or figures cannot arise.
 */
export const plain = (text: string): string => text.replace(/\s*[\r\n]\s*/g, ' ').replace(/[\\`*_[\]<>#|~&$]/g, '\\$&')

function outletItem(outlet: ReportOutlet, n: number): string {
  const details = [
    ...(outlet.headline === null ? [] : [quoted(outlet.headline, outlet.lang)]),
    plain(outlet.credits.join(' · ')),
    plain(outlet.asOf),
    ...outlet.flags.map((flag) => `**${plain(flag)}**`),
  ]
  return [
    `${n + 1}. **${plain(outlet.name)}**`,
    ...details.filter((line) => line !== '').map((line) => `   - ${line}`),
  ].join('\n')
}

const quoted = (text: string, lang: string): string => {
  const [open, close] = quotationMarks(lang)
  return `${open}${plain(text)}${close}`
}

function factBlocks(fact: ReportFact, words: ExportWords): string[] {
  const verdict = [
    `**${plain(fact.verdict)}**`,
    ...[fact.locus, fact.coverage].flatMap((part) => (part ? [plain(part)] : [])),
  ]
  return [
    `### ${plain(fact.question)}`,
    `${verdict.join(' · ')} — ${plain(fact.why)}`,
    fact.premises.length > 0
      ? [
          `**${plain(words.label('evidence.premises'))}**`,
          '',
          ...fact.premises.map((premise) => `- ${plain(premise)}`),
        ].join('\n')
      : '',
    fact.cells
      .flatMap((cell) => cellLines(cell, words))
      .join('\n')
      .trimEnd(),
    fact.adjudication ? `*${plain(words.label('evidence.adjudication'))}*: ${plain(fact.adjudication)}` : '',
    ...fact.remarks.map(plain),
  ]
}

function cellLines(cell: ReportCell, words: ExportWords): string[] {
  const name = `**${plain(cell.outlet.name)}**`
  const lost = cell.unverified.map(
    (quote) => `- ${name}: ${quoted(quote, cell.outlet.lang)} · **${plain(words.label('export.unverified'))}**`,
  )
  if (cell.readings.length > 0)
    return [...cell.readings.flatMap((reading) => readingLines(reading, cell, name, words)), ...lost]
  const basis = cell.basis ? ` — ${plain(cell.basis)}` : ''
  const near = cell.near.flatMap((quote) => ['', `  > ${quoted(quote, cell.outlet.lang)}`])
  return [`- ${name}: ${plain(cell.absence ?? '')}${basis}`, ...near, ...lost]
}

/** Value, decisive words, who says them; below, the passage they stand in. */
function readingLines(reading: ReportReading, { outlet }: ReportCell, name: string, words: ExportWords): string[] {
  const value = reading.value === null ? '' : `${plain(reading.value)} — `
  const derived = reading.isDerived ? ` · **${plain(words.label('relation.derived.name'))}**` : ''
  const letter = reading.letter === null ? '' : ` (${plain(reading.letter)})`
  const certainty = reading.certainty ? ` · ${plain(reading.certainty.name)}` : ''
  const passages = reading.passages
    .map(({ before, words: decisive, after }) => before + decisive + after)
    .filter((passage) => passage !== reading.words)
  return [
    `- ${name}${letter}: ${value}${quoted(reading.words, outlet.lang)} · ${plain(reading.said)}${certainty}${derived}`,
    ...passages.flatMap((passage) => ['', `  > ${quoted(passage, outlet.lang)}`]),
    '',
    `  ${plain([...reading.found, ...(reading.note ? [reading.note] : [])].join(' · '))}`,
    '',
  ]
}
