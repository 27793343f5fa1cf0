import type { PDFPageProxy } from 'pdfjs-dist'
import type { ImportedArticle, ImportFault } from '../../core/article/imported.ts'
import { checkArabic } from './arabic.ts'
import { type Shown, turnedWords, withWordsTurned } from './pdf-ligatures.ts'
import { type Glyphs, linesOf, type PdfLine, type PdfPage, paragraphsOf, withoutRunningHeads } from './pdf-lines.ts'

/** Pages that are read of one file. */
const MOST_PAGES = 400
/** Letters on a page, on average, below which the file holds pictures of text. */
const LEAST_LETTERS = 20

export type PdfLibrary = Pick<typeof import('pdfjs-dist'), 'getDocument' | 'OPS'>

export async function readPdf(
  bytes: Uint8Array,
  file: string,
  { getDocument, OPS }: PdfLibrary,
): Promise<ImportedArticle | ImportFault> {
  // The reader keeps what it is given, and no script of the file is ever evaluated.
  const task = getDocument({ data: bytes.slice(), isEvalSupported: false, disableFontFace: true, verbosity: 0 })
  try {
    const pdf = await task.promise
    const pages: PdfLine[][] = []
    for (let n = 1; n <= Math.min(pdf.numPages, MOST_PAGES); n++) {
      const page = await pdf.getPage(n)
      const { items } = await page.getTextContent({ disableNormalization: true })
      const words = turnedWords(await shownOn(page, OPS.showText))
      pages.push(linesOf(items.flatMap((item) => ('str' in item ? glyphsOf(item, words) : []))))
      page.cleanup()
    }
    const info = (await pdf.getMetadata().catch(() => null))?.info
    return articleOf(pages, file, info)
  } catch (error) {
    return (error as Error).name === 'PasswordException' ? 'encrypted' : 'damaged'
  } finally {
    await task.destroy()
  }
}

interface TextItem {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
}

/** The glyphs of each piece of text on a page. */
async function shownOn(page: PDFPageProxy, showText: number): Promise<readonly Shown[]> {
  const { fnArray, argsArray } = await page.getOperatorList()
  return fnArray.flatMap((operation, n) => (operation === showText ? [argsArray[n][0] as Shown] : []))
}

function glyphsOf({ str, transform, width, height }: TextItem, words: ReadonlyMap<string, string>): Glyphs[] {
  if (str.trim() === '') return []
  const [, , skew = 0, scale = 0, x = 0, y = 0] = transform
  return [{ str: withWordsTurned(str.trim(), words), x, y, width, height: height || Math.hypot(skew, scale) }]
}

function articleOf(pages: readonly PdfLine[][], file: string, info: unknown): ImportedArticle | ImportFault {
  const parted = withoutRunningHeads(pages)
  const text = parted.flatMap(({ body }) => paragraphsOf(body)).join('\n')
  if ((text.match(/\p{L}/gu)?.length ?? 0) < LEAST_LETTERS * Math.min(pages.length, 5)) return 'no-text'
  const checked = checkArabic(text)
  const title = titleOf(info)
  return {
    ...(title ? { title: { value: title, basis: 'file' } } : {}),
    text: checked.text,
    ...(parted.some(({ head, foot }) => head.length + foot.length > 0) ? { whole: wholeOf(parted) } : {}),
    file,
    warnings: checked.warnings,
  }
}

/** All that the pages show, heads and feet at their places. */
const wholeOf = (pages: readonly PdfPage[]): string =>
  checkArabic(
    pages
      .flatMap(({ head, body, foot }) => [...paragraphsOf(head), ...paragraphsOf(body), ...paragraphsOf(foot)])
      .join('\n'),
  ).text

/** Programs write their own names and the file's into the place of the title. */
function titleOf(info: unknown): string | null {
  if (typeof info !== 'object' || info === null || !('Title' in info) || typeof info.Title !== 'string') return null
  const title = info.Title.trim()
  return title.length < 4 || /\.\w{2,4}$|^(?:untitled|microsoft word|document\d*)/i.test(title) ? null : title
}
