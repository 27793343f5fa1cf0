import type { ReadFile } from '../../core/article/imported.ts'
import { createFileReader } from './read.ts'

/**
 * The reader of a page in a browser. A document that `DOMParser` makes is inert:
 * its scripts and handlers never run, and nothing it names is loaded.
 */
export const createBrowserReader = (): ReadFile =>
  createFileReader({
    parseHtml: (html) => withoutNames(new DOMParser().parseFromString(html, 'text/html')),
    loadPdf: async () => {
      const [pdf, worker] = await Promise.all([import('pdfjs-dist'), import('pdfjs-dist/build/pdf.worker.min.mjs?url')])
      pdf.GlobalWorkerOptions.workerSrc = worker.default
      return pdf
    },
  })

const NAMED = 'form, img, embed, object, iframe, applet, frameset, input, select, textarea, button, output, fieldset'

/**
 * A form or a picture that is called «body» or «firstChild» stands in the place
 * of what the document, or the form around it, has under that name. So it is asked for
 * past the document's own names, and loses its name.
 */
function withoutNames(page: Document): Document {
  const named: NodeListOf<Element> = Document.prototype.querySelectorAll.call(page, NAMED)
  for (const one of named) for (const name of ['name', 'id']) Element.prototype.removeAttribute.call(one, name)
  return page
}
