import {
  AlignmentType,
  BorderStyle,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { type Report, type ReportCell, type ReportFact, reportOf } from '../../core/export/report.ts'
import { quotationMarks, withoutIsolates } from '../../core/export/text.ts'
import type { ExportWords } from '../../core/export/words.ts'
import type { Story } from '../../core/story/types.ts'

/** Fonts that come with the office programs and have Arabic letters. Sources in the second, as on the page. */
const TOOL_FONT = 'Arial'
const SOURCE_FONT = 'Times New Roman'
/** Half points. */
const SIZE = 22
const QUIET = '555555'

interface Style {
  readonly bold?: boolean
  readonly color?: string
  readonly isSource?: boolean
}

/** Builds paragraphs in one direction; isolates are the page's, a word processor orders runs by itself. */
class Writer {
  private readonly isRtl: boolean

  constructor(isRtl: boolean) {
    this.isRtl = isRtl
  }

  run(text: string, { bold = false, color, isSource = false }: Style = {}, isRtl = this.isRtl): TextRun {
    return new TextRun({
      text: withoutIsolates(text),
      bold,
      boldComplexScript: bold,
      rightToLeft: isRtl,
      font: isSource ? SOURCE_FONT : TOOL_FONT,
      size: SIZE,
      sizeComplexScript: SIZE,
      ...(color ? { color } : {}),
    })
  }

  line(children: readonly TextRun[]): Paragraph {
    return new Paragraph({ bidirectional: this.isRtl, alignment: AlignmentType.START, children: [...children] })
  }

  heading(text: string, heading: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph {
    return new Paragraph({
      bidirectional: this.isRtl,
      alignment: AlignmentType.START,
      heading,
      keepNext: true,
      children: [new TextRun({ text: withoutIsolates(text), rightToLeft: this.isRtl, font: SOURCE_FONT })],
    })
  }

  table(rows: readonly (readonly (readonly Paragraph[])[])[], widths: readonly number[]): Table {
    const border = { style: BorderStyle.SINGLE, size: 4, color: 'AAAAAA' }
    const none = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' }
    return new Table({
      visuallyRightToLeft: this.isRtl,
      width: { size: 100, type: WidthType.PERCENTAGE },
      borders: { top: border, bottom: border, insideHorizontal: border, left: none, right: none, insideVertical: none },
      rows: rows.map(
        (cells) =>
          new TableRow({
            cantSplit: true,
            children: cells.map(
              (children, n) =>
                new TableCell({
                  width: { size: widths[n] ?? 0, type: WidthType.PERCENTAGE },
                  children: [...children],
                }),
            ),
          }),
      ),
    })
  }
}

/** The report as a document for a word processor: each question with its verdict and what every outlet says. */
export async function toDocx(story: Story, words: ExportWords): Promise<Blob> {
  const report = reportOf(story, words, 'full')
  const writer = new Writer(report.dir === 'rtl')
  const document = new Document({
    title: report.title,
    creator: words.label('export.name'),
    sections: [{ children: [...head(report, writer, words), ...body(report, writer), ...foot(story, writer, words)] }],
  })
  return Packer.toBlob(document)
}

function head(report: Report, writer: Writer, words: ExportWords): (Paragraph | Table)[] {
  const counts = report.counts.map(({ name, count }) => `${name}: ${count}`).join(' · ')
  return [
    writer.heading(report.title, HeadingLevel.TITLE),
    writer.line([writer.run(report.event.join(' · '), { bold: true })]),
    ...report.signed.map((line) => writer.line([writer.run(line, { bold: true })])),
    writer.line([writer.run(words.label('export.disclaimer'), { color: QUIET })]),
    writer.line([writer.run(counts)]),
    writer.heading(words.label('export.outlets'), HeadingLevel.HEADING_1),
    ...report.outlets.flatMap((outlet) => [
      writer.line([writer.run(outlet.name, { bold: true })]),
      ...[outlet.headline ?? '', outlet.credits.join(' · '), outlet.asOf, ...outlet.flags]
        .filter((line) => line !== '')
        .map((line) => writer.line([writer.run(line, { color: QUIET })])),
    ]),
  ]
}

const body = (report: Report, writer: Writer): (Paragraph | Table)[] =>
  report.themes.flatMap(({ name, facts }) => [
    writer.heading(name, HeadingLevel.HEADING_1),
    ...facts.flatMap((fact) => factBlocks(fact, writer)),
  ])

function factBlocks(fact: ReportFact, writer: Writer): (Paragraph | Table)[] {
  const verdict = [fact.verdict, fact.locus, fact.coverage].filter((part) => part !== null).join(' · ')
  return [
    writer.heading(fact.question, HeadingLevel.HEADING_2),
    writer.line([writer.run(verdict, { bold: true })]),
    writer.line([writer.run(fact.why)]),
    ...fact.premises.map((premise) => writer.line([writer.run(premise, { color: QUIET })])),
    ...(fact.adjudication === null ? [] : [writer.line([writer.run(fact.adjudication, { color: QUIET })])]),
    ...fact.remarks.map((remark) => writer.line([writer.run(remark)])),
    writer.table(
      fact.cells.map((cell) => [
        [writer.line([writer.run(cell.outlet.name, { bold: true })])],
        cellLines(cell, writer),
      ]),
      [25, 75],
    ),
  ]
}

function cellLines(cell: ReportCell, writer: Writer): Paragraph[] {
  const isRtl = cell.outlet.dir === 'rtl'
  const [open, close] = quotationMarks(cell.outlet.lang)
  const quoted = (text: string) => writer.line([writer.run(`${open}${text}${close}`, { isSource: true }, isRtl)])
  const quiet = (text: string) => writer.line([writer.run(text, { color: QUIET })])
  const readings = cell.readings.flatMap((reading) => [
    ...(reading.value === null ? [] : [writer.line([writer.run(reading.value, { bold: true })])]),
    ...reading.passages.map(({ before, words, after }) =>
      writer.line([
        writer.run(`${open}${before}`, { isSource: true }, isRtl),
        writer.run(words, { isSource: true, bold: true }, isRtl),
        writer.run(`${after}${close}`, { isSource: true }, isRtl),
      ]),
    ),
    ...[reading.said, reading.certainty?.name ?? '', ...reading.found, reading.note ?? '']
      .filter((line) => line !== '')
      .map(quiet),
  ])
  const absent = [cell.absence, cell.basis].filter((line) => line !== null).map(quiet)
  return [...readings, ...absent, ...cell.near.map(quoted), ...cell.unverified.map(quoted)]
}

const foot = (story: Story, writer: Writer, words: ExportWords): Paragraph[] => [
  writer.line([writer.run(words.label('export.rules', { version: story.rulesVersion }), { color: QUIET })]),
]
