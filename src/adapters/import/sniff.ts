export type Format = 'pdf' | 'zip' | 'docx' | 'mail' | 'page' | 'text' | 'ours' | 'locked'

const startsWith = (bytes: Uint8Array, magic: string): boolean =>
  Array.from(magic, (sign) => sign.charCodeAt(0)).every((byte, i) => bytes[i] === byte)

/** What the bytes are; their name is asked only where they could be several things. Null: nothing that is read here. */
export function formatOf(name: string, bytes: Uint8Array): Format | null {
  if (latin(bytes, 1024).includes('%PDF-')) return 'pdf'
  if (startsWith(bytes, 'PK\u0003\u0004') || startsWith(bytes, 'PK\u0005\u0006')) return isDocx(bytes) ? 'docx' : 'zip'
  if (startsWith(bytes, OLD_OFFICE) && isLocked(bytes)) return 'locked'
  if (BINARY.some((magic) => startsWith(bytes, magic))) return null
  const ending = /\.([a-z0-9]{2,6})$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  if (ending === 'eml' || ending === 'mht' || ending === 'mhtml') return 'mail'
  const head = latin(bytes, 2000).replaceAll('\0', '')
  if (ending === 'json' || /^[\s\u00ef\u00bb\u00bf]*\{\s*"format"\s*:\s*"tabayyun-/.test(head)) return 'ours'
  if (/^(?:From|Return-Path|Received|MIME-Version|Snapshot-Content-Location|Date|Subject): /im.test(head.slice(0, 200)))
    return /^(?:content-type|mime-version|from):/im.test(head) ? 'mail' : 'text'
  if (ending === 'html' || ending === 'htm' || ending === 'xhtml') return 'page'
  return /<(?:!doctype html|html|head|body|article|p)[\s>]/i.test(head) && ending !== 'txt' ? 'page' : 'text'
}

const latin = (bytes: Uint8Array, length: number): string => new TextDecoder('latin1').decode(bytes.subarray(0, length))

const OLD_OFFICE = '\u00d0\u00cf\u0011\u00e0'

/** A document with a password lies whole inside a file of the old kind, under a name of its own. */
const isLocked = (bytes: Uint8Array): boolean => {
  const plain = new TextDecoder('latin1').decode(bytes.length > 2_000_000 ? bytes.subarray(0, 2_000_000) : bytes)
  return plain.includes(Array.from('EncryptedPackage').join('\0'))
}

/** Pictures, films, older office files, programs. */
const BINARY = [
  '\u0089PNG',
  '\u00ff\u00d8\u00ff',
  'GIF8',
  'RIFF',
  OLD_OFFICE,
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
