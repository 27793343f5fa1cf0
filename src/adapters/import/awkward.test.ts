import { readdirSync, readFileSync } from 'node:fs'
import { parseHTML } from 'linkedom'
import { afterAll, describe, expect, it } from 'vitest'
import type { ImportFault, ImportWarning } from '../../core/article/imported.ts'
import { createFileReader } from './read.ts'

/** What comes of a file: its fault, or its articles as they are and what inside it could not be read. */
type Expected =
  | ImportFault
  | {
      readonly articles: readonly {
        readonly file: string
        readonly text: string
        readonly warnings: readonly ImportWarning[]
      }[]
      readonly skipped: readonly { readonly file: string; readonly fault: ImportFault }[]
    }

const folder = new URL('./fixtures/', import.meta.url)
const LIST = 'expected.json'
const expected: Readonly<Record<string, Expected>> = JSON.parse(readFileSync(new URL(LIST, folder), 'utf8'))
const files = readdirSync(folder).filter((name) => name !== LIST)

const readFile = createFileReader({
  parseHtml: (html) => parseHTML(html).document,
  loadPdf: () => import('pdfjs-dist/legacy/build/pdf.mjs'),
})

/** Each file is named for what is wrong with it; the same list is gone through in a real browser (`e2e/awkward.spec.ts`). */
describe('a file with something wrong: the right text, or a reason', () => {
  it('there are plenty, and each has its line in the list', () => {
    expect(files.length).toBeGreaterThanOrEqual(70)
    expect(Object.keys(expected).sort()).toEqual([...files].sort())
  })

  it.each(files)('%s', async (name) => {
    const result = await readFile(name, new Uint8Array(readFileSync(new URL(encodeURIComponent(name), folder))))
    const found = result.ok
      ? {
          articles: result.articles.map(({ file, text, warnings }) => ({ file, text, warnings })),
          skipped: result.skipped,
        }
      : result.fault
    expect(found).toEqual(expected[name])
  })

  afterAll(() => {
    expect(globalThis).not.toHaveProperty('harmed')
    expect({}).not.toHaveProperty('polluted')
  })
})
