import {
  type Imported,
  type ImportedArticle,
  type ImportFault,
  LONGEST_TEXT,
  type ReadFile,
} from '../../core/article/imported.ts'
import { checkArabic } from './arabic.ts'
import { createPageReader, type ParseHtml, type ReadPage } from './html.ts'
import type { PdfLibrary } from './pdf.ts'
import { formatOf } from './sniff.ts'
import { declaredCharset, decodeText } from './text.ts'

export interface ReaderParts {
  readonly parseHtml: ParseHtml
  /** In a browser it needs the address of its worker. */
  readonly loadPdf: () => Promise<PdfLibrary>
}

const MOST_BYTES = 100_000_000
/** Files in files: a mail in a zip, a page in that mail. */
const DEEPEST = 3

type Skipped = { readonly file: string; readonly fault: ImportFault }
type Contents = { readonly articles: readonly ImportedArticle[]; readonly skipped: readonly Skipped[] }

/**
 * Reads any file a journalist may bring along. Each format's library is loaded
 * when its first file comes; that a library cannot be loaded is no fault of the
 * file, and is thrown.
 */
export function createFileReader(parts: ReaderParts): ReadFile {
  return async (name, bytes) => {
    const contents = await read(name, bytes, parts, 0)
    const [only] = contents.skipped
    if (contents.articles.length === 0) return { ok: false, fault: only?.fault ?? 'empty' }
    return { ok: true, ...contents } satisfies Imported
  }
}

async function read(file: string, bytes: Uint8Array, parts: ReaderParts, depth: number): Promise<Contents> {
  if (bytes.length === 0) return faulty(file, 'empty')
  if (bytes.length > MOST_BYTES || depth > DEEPEST) return faulty(file, 'too-large')
  const format = formatOf(file, bytes)
  if (format === 'zip') return readEntries(file, bytes, parts, depth)
  if (format === 'mail') return readLetter(file, bytes, parts, depth)
  if (format === 'ours') return readStory(file, bytes)
  return checked(file, await readOne(format, file, bytes, parts))
}

/** A file that holds one article. */
async function readOne(
  format: ReturnType<typeof formatOf>,
  file: string,
  bytes: Uint8Array,
  { parseHtml, loadPdf }: ReaderParts,
): Promise<ImportedArticle | ImportFault> {
  if (format === 'pdf') return (await import('./pdf.ts')).readPdf(bytes, file, await loadPdf())
  if (format === 'docx') return (await (await import('./docx.ts')).readDocx(bytes, file)) ?? 'damaged'
  if (format === 'locked') return 'encrypted'
  if (format !== 'page' && format !== 'text') return 'unknown-format'
  const decoded = await decodeText(bytes, format === 'page' ? declaredCharset(bytes) : null)
  if (!decoded) return 'unknown-format'
  if (decoded.text.length > LONGEST_TEXT) return 'too-large'
  const guessed = decoded.basis === 'guessed' ? (['encoding-guessed'] as const) : []
  const article =
    format === 'page'
      ? unlessBroken(await createPageReader(parseHtml))(decoded.text, file)
      : { ...checkArabic(withPlainEnds(decoded.text).trim()), file }
  return article ? { ...article, warnings: [...guessed, ...article.warnings] } : 'damaged'
}

/** Lines end as they do in every other format. */
const withPlainEnds = (text: string): string => text.replaceAll(/\r\n?/g, '\n')

/** The page's own parts are all data; a library that throws on them met a page that is broken. */
const unlessBroken =
  (read: ReadPage) =>
  (html: string, file: string): ImportedArticle | null => {
    try {
      return read(html, file)
    } catch {
      return null
    }
  }

async function readStory(file: string, bytes: Uint8Array): Promise<Contents> {
  const decoded = await decodeText(bytes)
  const articles = decoded ? await (await import('./ours.ts')).readOurs(decoded.text, file) : 'damaged'
  if (typeof articles === 'string') return faulty(file, articles)
  return articles.length === 0 ? faulty(file, 'empty') : joined(articles.map((one) => checked(file, one)))
}

async function readEntries(file: string, bytes: Uint8Array, parts: ReaderParts, depth: number): Promise<Contents> {
  const { openZip } = await import('./zip.ts')
  const entries = await openZip(bytes)
  if (typeof entries === 'string') return faulty(file, entries)
  if (depth === 0 && isBackup(entries)) return faulty(file, 'backup')
  return readAll(file, entries, parts, depth)
}

type Inside = readonly { readonly name: string; readonly bytes: Uint8Array }[]

const isBackup = (entries: Inside): boolean =>
  entries.some(
    ({ name, bytes }) => name === 'manifest.json' && new TextDecoder().decode(bytes).includes('"tabayyun-backup"'),
  )

async function readLetter(file: string, bytes: Uint8Array, parts: ReaderParts, depth: number): Promise<Contents> {
  const { readMail } = await import('./mail.ts')
  const mail = await readMail(bytes, file, await createPageReader(parts.parseHtml))
  if (!mail) return faulty(file, 'damaged')
  const own = mail.article ? checked(file, mail.article) : { articles: [], skipped: [] }
  return joined([own, await readAll(file, mail.attachments, parts, depth)])
}

async function readAll(file: string, inside: Inside, parts: ReaderParts, depth: number): Promise<Contents> {
  const all: Contents[] = []
  for (const { name, bytes } of inside) all.push(await read(`${file}/${name}`, bytes, parts, depth + 1))
  return joined(all)
}

const joined = (all: readonly Contents[]): Contents => ({
  articles: all.flatMap(({ articles }) => articles),
  skipped: all.flatMap(({ skipped }) => skipped),
})

const faulty = (file: string, fault: ImportFault): Contents => ({ articles: [], skipped: [{ file, fault }] })

/** An article without a word is none. */
function checked(file: string, article: ImportedArticle | ImportFault): Contents {
  if (typeof article === 'string') return faulty(file, article)
  if (!/\p{L}/u.test(article.text)) return faulty(file, 'empty')
  return { articles: [article], skipped: [] }
}
