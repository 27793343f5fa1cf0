import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type Imported,
  type ImportedArticle,
  type ImportFault,
  type ImportWarning,
  LONGEST_TEXT,
} from '@/core/article/imported.ts'
import type { OwnArticle } from '@/core/story/own.ts'
import { useShelf } from '@/state/library.ts'

/** What came, and the box that it was pasted into. */
export interface Arrived {
  readonly from: ImportedArticle
  readonly into?: OwnArticle
}

/** What is told of a file by its name. */
export interface Note {
  readonly file: string
  readonly fault: ImportFault | null
  readonly warnings: readonly ImportWarning[]
}

const notesOf = (file: string, result: Imported): readonly Note[] =>
  result.ok
    ? [
        ...result.articles.map((article) => ({ file: article.file, fault: null, warnings: article.warnings })),
        ...result.skipped.map((one) => ({ ...one, warnings: [] })),
      ]
    : [{ file, fault: result.fault, warnings: [] }]

/** Words of a pasted page below which it is a few words taken along, no article. */
const LEAST_PASTED = 140

/** Takes in files and pasted pages; what was read is handed on, and what is odd about it is told. */
export function useIncoming(onArrived: (arrived: readonly Arrived[]) => void) {
  const { t } = useTranslation()
  const { readFile } = useShelf()
  const [notes, setNotes] = useState<readonly Note[]>([])
  const [isReading, setReading] = useState(false)

  const takeFiles = async (files: readonly File[]) => {
    if (files.length === 0) return
    setReading(true)
    const read: { readonly name: string; readonly result: Imported }[] = []
    for (const file of files) {
      read.push({ name: file.name, result: await readFile(file.name, new Uint8Array(await file.arrayBuffer())) })
    }
    setReading(false)
    setNotes(read.flatMap(({ name, result }) => notesOf(name, result)))
    const articles = read.flatMap(({ result }) => (result.ok ? result.articles : []))
    if (articles.length > 0) onArrived(articles.map((from) => ({ from })))
  }

  const takePage = async (html: string, into: OwnArticle, instead: () => void) => {
    setReading(true)
    const read = await readFile('pasted.html', new TextEncoder().encode(html))
    setReading(false)
    if (!read.ok) return instead()
    onArrived(read.articles.map((from) => ({ from: { ...from, file: t('stories.pasted') }, into })))
  }

  /**
   * Whether a paste is taken here: files, a page in an empty box, and what is too
   * long for a box. Anything else is the browser's own work.
   *
   * @param instead puts the plain words into the box
   */
  const takePaste = (data: DataTransfer, article: OwnArticle, instead: (text: string) => void): boolean => {
    const [plain, html] = [data.getData('text/plain'), data.getData('text/html')]
    if (plain.length > LONGEST_TEXT || html.length > LONGEST_TEXT) {
      setNotes([{ file: t('stories.pasted'), fault: 'too-large', warnings: [] }])
      return true
    }
    if (plain === '' && html === '' && data.files.length > 0) {
      void takeFiles([...data.files])
      return true
    }
    if (html === '' || plain.length < LEAST_PASTED || article.text.trim() !== '') return false
    void takePage(html, article, () => instead(plain))
    return true
  }

  return { notes, isReading, takeFiles, takePaste }
}
