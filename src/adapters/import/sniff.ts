export type Format = 'pdf' | 'zip' | 'docx' | 'mail' | 'page' | 'text'

const startsWith = (bytes: Uint8Array, magic: string): boolean =>
  Array.from(magic, (sign) => sign.charCodeAt(0)).every((byte, i) => bytes[i] === byte)

/** What the bytes are; their name is asked only where they could be several things. Null: nothing that is read here. */
export function formatOf(name: string, bytes: Uint8Array): Format | null {
  if (latin(bytes, 1024).includes('%PDF-')) return 'pdf'
  if (startsWith(bytes, 'PK\u0003\u0004') || startsWith(bytes, 'PK\u0005\u0006')) return isDocx(bytes) ? 'docx' : 'zip'
  if (BINARY.some((magic) => startsWith(bytes, magic))) return null
  const ending = /\.([a-z0-9]{2,6})$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  if (ending === 'eml' || ending === 'mht' || ending === 'mhtml') return 'mail'
  const head = latin(bytes, 2000).replaceAll('\0', '')
  if (/^(?:From|Return-Path|Received|MIME-Version|Snapshot-Content-Location|Date|Subject): /im.test(head.slice(0, 200)))
    return /^(?:content-type|mime-version|from):/im.test(head) ? 'mail' : 'text'
  if (ending === 'html' || ending === 'htm' || ending === 'xhtml') return 'page'
  return /<(?:!doctype html|html|head|body|article|p)[\s>]/i.test(head) && ending !== 'txt' ? 'page' : 'text'
}

const latin = (bytes: Uint8Array, length: number): string => new TextDecoder('latin1').decode(bytes.subarray(0, length))

/** Pictures, films, older office files, programs. */
const BINARY = [
  '\u0089PNG',
  '\u00ff\u00d8\u00ff',
  'GIF8',
  'RIFF',
  '\u00d0\u00cf\u0011\u00e0',
  'MZ',
  '\u007fELF',
  'Rar!',
  '7z\u00bc\u00af',
  '\u001f\u008b',
]

/** The names of a zip's entries stand in its last part. */
const isDocx = (bytes: Uint8Array): boolean =>
  latin(bytes, 4000).includes('word/') ||
  new TextDecoder('latin1').decode(bytes.subarray(-6000)).includes('word/document.xml')
