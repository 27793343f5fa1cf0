import type { Found, ImportedArticle } from '../../core/article/imported.ts'
import { checkArabic } from './arabic.ts'
import { type Entry, openZip } from './zip.ts'

/** The text of a word processor file; null where the file is no such thing after all. */
export async function readDocx(bytes: Uint8Array, file: string): Promise<ImportedArticle | null> {
  const { default: mammoth } = await import('mammoth')
  const entries = await openZip(bytes)
  if (typeof entries === 'string') return null
  const part = (name: string): string => textOf(entries.find((entry) => entry.name === name))
  // The one build looks for a buffer, the other for its memory.
  const memory = bytes.slice().buffer
  const input = typeof Buffer === 'undefined' ? { arrayBuffer: memory } : { buffer: Buffer.from(memory) }
  try {
    const { value } = await mammoth.extractRawText(input)
    const checked = checkArabic(value.replaceAll(/\n{2,}/g, '\n').trim())
    const beside = entries.filter(({ name }) => BESIDE.test(name)).flatMap((entry) => paragraphsOf(textOf(entry)))
    const changed = /<w:(?:del|ins)\s/.test(part('word/document.xml'))
    return {
      ...properties(part('docProps/core.xml')),
      text: checked.text,
      ...(beside.length > 0 ? { whole: [checked.text, ...beside].join('\n') } : {}),
      file,
      warnings: [...(changed ? (['tracked-changes'] as const) : []), ...checked.warnings],
    }
  } catch {
    return null
  }
}

/** Heads and feet of pages, and notes: beside the text, and shown as such. */
const BESIDE = /^word\/(?:header|footer|footnotes|endnotes)\d*\.xml$/

const paragraphsOf = (xml: string): readonly string[] =>
  xml.split('</w:p>').flatMap((paragraph) => {
    const words = Array.from(
      paragraph.matchAll(/<w:t(?:\s[^>]{0,80})?>([^<]{1,5000})<\/w:t>/g),
      ([, text = '']) => text,
    )
    const line = unescaped(words.join('')).trim()
    return line === '' ? [] : [line]
  })

const textOf = (entry: Entry | undefined): string => (entry ? new TextDecoder().decode(entry.bytes) : '')

function properties(xml: string): Partial<ImportedArticle> {
  const of = (name: string): Found | null => {
    const value = new RegExp(`<${name}[^>]{0,80}>([^<]{1,300})</${name}>`).exec(xml)?.[1]?.trim()
    return value ? { value: unescaped(value), basis: 'file' } : null
  }
  const [title, author] = [of('dc:title'), of('dc:creator')]
  return { ...(title ? { title } : {}), ...(author ? { author } : {}) }
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
}
const unescaped = (text: string): string =>
  text.replaceAll(/&(?:amp|lt|gt|quot|apos);/g, (found) => ENTITIES[found] ?? found)
