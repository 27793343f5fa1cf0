import { strToU8, zipSync } from 'fflate'

/** Files made for the tests of reading: each named for what is wrong with it. Texts that no library makes lie in `fixtures/`. */
export const NEWS =
  'أعلنت البلدية، الأحد، أن العمل في الجسر الجديد سينتهي قبل الصيف.\nوقال رئيس البلدية إن كلفة الجسر بلغت مليوني دولار.'

/** Encoder of a one-byte encoding, made from the platform's decoder. */
export function encoded(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding)
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]))
  return Uint8Array.from(text, (sign) => bytes.get(sign) ?? 0x3f)
}

export function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))
  const bytes = [...(mark ? [0xfeff] : []), ...units].flatMap((unit) =>
    order === 'le' ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff],
  )
  return Uint8Array.from(bytes)
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** UTF-8 read as Latin-1 and saved as UTF-8. */
export const mangled = (text: string): Uint8Array =>
  utf8(Array.from(utf8(text), (byte) => String.fromCharCode(byte)).join(''))

/** «لا» for «ال»: every line from left to right, figures as they are. */
export const reversed = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line.match(/\d+|./gsu) ?? []).reverse().join(''))
    .join('\n')

const PRESENTATION = new Map(
  Array.from({ length: 0x8f }, (_, i) => String.fromCharCode(0xfe70 + i)).map((form) => [form.normalize('NFKC'), form]),
)

/** Letters as a printer's file names them. */
export const shaped = (text: string): string =>
  Array.from(text, (letter) => PRESENTATION.get(letter) ?? letter).join('')

export const zip = (files: Readonly<Record<string, Uint8Array>>): Uint8Array => zipSync(files)

/** A zip whose entries ask for a password: the bit in each entry's head. */
export function lockedZip(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const bytes = zipSync(files)
  bytes[6] = (bytes[6] ?? 0) | 1
  return bytes
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** A word processor file of the given paragraphs' XML. */
export function docx(paragraphs: readonly string[], core = ''): Uint8Array {
  const xml = (content: string): Uint8Array => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${content}`)
  return zipSync({
    '[Content_Types].xml': xml(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': xml(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'docProps/core.xml': xml(core),
    'word/document.xml': xml(
      `<w:document ${W}><w:body>${paragraphs.map((content) => `<w:p>${content}</w:p>`).join('')}</w:body></w:document>`,
    ),
  })
}

export const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
export const inserted = (text: string): string => `<w:ins w:id="1" w:author="a">${run(text)}</w:ins>`
export const deleted = (text: string): string =>
  `<w:del w:id="2" w:author="a"><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`

/** A PDF of one line of Latin text a page; `lock` adds what a password-protected file has. */
export function pdf(pages: readonly string[], lock = false): Uint8Array {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ')}]>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    ...pages.flatMap((text, i) => {
      const stream = text === '' ? '0 0 99 99 re f' : `BT /F1 12 Tf 50 700 Td (${text}) Tj ET`
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F1 3 0 R>>>>/Contents ${5 + 2 * i} 0 R>>`,
        `<</Length ${stream.length}>>stream\n${stream}\nendstream`,
      ]
    }),
  ]
  let body = '%PDF-1.4\n'
  const offsets = objects.map((content, i) => {
    const at = body.length
    body += `${i + 1} 0 obj\n${content}\nendobj\n`
    return at
  })
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const key = 'ab'.repeat(32)
  const encrypt = lock ? `/Encrypt<</Filter/Standard/V 1/R 2/O<${key}>/U<${key}>/P -4>>/ID[<${key}><${key}>]` : ''
  return utf8(
    `${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer<</Size ${objects.length + 1}/Root 1 0 R${encrypt}>>\nstartxref\n${body.length}\n%%EOF`,
  )
}
