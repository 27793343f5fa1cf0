import type { ReadFile } from '../../core/article/imported.ts'
import { createFileReader } from './read.ts'

/**
 * The reader of a page in a browser. A document that `DOMParser` makes is inert:
 * its scripts and handlers never run, and nothing it names is loaded.
 */
export const createBrowserReader = (): ReadFile =>
  createFileReader({
    parseHtml: (html) => new DOMParser().parseFromString(html, 'text/html'),
    loadPdf: async () => {
      const [pdf, worker] = await Promise.all([import('pdfjs-dist'), import('pdfjs-dist/build/pdf.worker.min.mjs?url')])
      pdf.GlobalWorkerOptions.workerSrc = worker.default
      return pdf
    },
  })
