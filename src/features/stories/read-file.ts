/** Why a chosen file gives no article. */
export type FileWhy = 'empty' | 'binary' | 'large'

export type FileRead =
  | { readonly ok: true; readonly name: string; readonly text: string }
  | { readonly ok: false; readonly name: string; readonly why: FileWhy }

const LARGEST = 10_000_000
const ARABIC = /[\u0621-\u064A]/g

const decoded = (bytes: Uint8Array<ArrayBuffer>, encoding: string, fatal: boolean): string | null => {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes)
  } catch {
    return null
  }
}

/**
 * Text of bytes: UTF-16 by its mark, else UTF-8, else the code page of Arabic
 * Windows, which is believed only where it gives mostly Arabic letters; null
 * where the bytes are no text. A byte order mark is no part of the text.
 */
export function textOf(bytes: Uint8Array<ArrayBuffer>): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded(bytes, 'utf-16le', false)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded(bytes, 'utf-16be', false)
  if (bytes.includes(0)) return null
  const utf8 = decoded(bytes, 'utf-8', true)
  if (utf8 !== null) return utf8
  const windows = decoded(bytes, 'windows-1256', false) ?? ''
  const letters = windows.match(/\p{L}/gu)?.length ?? 0
  return (windows.match(ARABIC)?.length ?? 0) > letters * 0.6 ? windows : null
}

/** Reads one chosen file. Nothing else is read, and nothing leaves the browser. */
export async function readFile(file: File): Promise<FileRead> {
  const { name } = file
  if (file.size > LARGEST) return { ok: false, name, why: 'large' }
  const text = textOf(new Uint8Array(await file.arrayBuffer()))
  if (text === null) return { ok: false, name, why: 'binary' }
  return text.trim() === '' ? { ok: false, name, why: 'empty' } : { ok: true, name, text }
}
