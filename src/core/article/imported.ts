/** Characters of one text that are read at most; a newspaper page has ten thousand. */
export const LONGEST_TEXT = 5_000_000

/**
 * What a file that a journalist brings along holds. Reading it is an adapter's
 * work; a result is data: nothing of the file is ever run, and no file, however
 * broken, makes a reader throw.
 */

/** Where a piece of information about an article was found. */
export type FoundIn =
  /** Structured data that the page carries for search engines. */
  | 'structured-data'
  /** The page's head. */
  | 'meta'
  /** The page as a reader sees it. */
  | 'page'
  /** The file's own properties, or a mail's head. */
  | 'file'
  /** Told from the text itself. */
  | 'text'

export interface Found {
  readonly value: string
  readonly basis: FoundIn
}

export interface ImportedArticle {
  /** The article, one paragraph a line. */
  readonly text: string
  /** All that the file shows its reader, the article in it: what was left out can be shown and taken back. */
  readonly whole?: string
  readonly title?: Found
  readonly author?: Found
  readonly outlet?: Found
  /** A day or a minute, as the file writes it: `2024-05-12` or with a time. */
  readonly publishedAt?: Found
  /** BCP 47. */
  readonly lang?: Found
  readonly url?: Found
  /** Name of the file, with the names of what it lay in: `story.zip/page.html`. */
  readonly file: string
  readonly warnings: readonly ImportWarning[]
}

export const IMPORT_WARNINGS = [
  /** The encoding was guessed by the frequency of letters. */
  'encoding-guessed',
  /** UTF-8 that had been read as something else and saved so was put right. */
  'mojibake-repaired',
  /** Letters in presentation form became ordinary letters. */
  'letters-repaired',
  /** Lines written from left to right became ordinary lines. */
  'order-repaired',
  /** Letters may be missing or out of order: compare with the original. */
  'letters-damaged',
  /** Less of the article than its page promises. */
  'paywall-stub',
  /** Hardly any Arabic letters. */
  'not-arabic',
  /** Arabic letters, but another language's. */
  'other-language',
  /** Marks of direction that can make text look like another. */
  'direction-marks',
  /** The document holds changes that nobody has accepted; inserted text is in, deleted text is out. */
  'tracked-changes',
  /** Some files inside could not be read. */
  'entries-skipped',
  /** The page's article could not be told from the rest: all of it was taken. */
  'whole-page',
] as const
export type ImportWarning = (typeof IMPORT_WARNINGS)[number]

export const IMPORT_FAULTS = [
  'empty',
  'too-large',
  'unknown-format',
  'damaged',
  'encrypted',
  /** Pictures of text only. */
  'no-text',
  /** Data of another program. */
  'not-ours',
  /** A story in which a passage does not stand where the file says. */
  'forged',
  /** A story of a later version of this program. */
  'newer',
  /** Everything of a device: it is restored, not brought into one story. */
  'backup',
] as const
export type ImportFault = (typeof IMPORT_FAULTS)[number]

/** `skipped`: files inside that could not be read, with the reason. */
export type Imported =
  | {
      readonly ok: true
      readonly articles: readonly ImportedArticle[]
      readonly skipped: readonly { readonly file: string; readonly fault: ImportFault }[]
    }
  | { readonly ok: false; readonly fault: ImportFault }

export type ReadFile = (name: string, bytes: Uint8Array) => Promise<Imported>
