/** Bytes → text: what the file says of itself first, what it can be next, what letters are frequent last. */
export interface Decoded {
  readonly text: string
  readonly encoding: string
  readonly basis: 'mark' | 'declared' | 'valid' | 'guessed'
}

const MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]
/** Bytes that are looked at for a guess. */
const SAMPLE = 20_000
const LEAST_SURE = 20

/** Null where the bytes are no text in any encoding. `declared`: a charset that the file or its envelope names. */
export async function decodeText(bytes: Uint8Array, declared: string | null = null): Promise<Decoded | null> {
  const marked = MARKS.find(([mark]) => mark.every((byte, i) => bytes[i] === byte))
  if (marked) return made(bytes.subarray(marked[0].length), marked[1], 'mark')
  const wide = wideEncoding(bytes)
  if (wide) return made(bytes, wide, 'valid')
  if (bytes.subarray(0, SAMPLE).includes(0)) return null
  const valid = decodedIf(bytes, 'utf-8', true)
  if (valid !== null) return { text: valid, encoding: 'utf-8', basis: 'valid' }
  if (declared && !/^utf-?8$/i.test(declared)) {
    const text = decodedIf(bytes, declared, false)
    if (text !== null) return { text, encoding: declared.toLowerCase(), basis: 'declared' }
  }
  return guess(bytes)
}

/** The result of an encoding that is settled. */
function made(bytes: Uint8Array, encoding: string, basis: Decoded['basis']): Decoded | null {
  const text = decodedIf(bytes, encoding, false)
  return text === null ? null : { text, encoding, basis }
}

function decodedIf(bytes: Uint8Array, encoding: string, fatal: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes)
  } catch {
    return null
  }
}

/**
 * UTF-16 without its mark: of two neighbouring bytes one is 0 (Latin, spaces) or
 * 6 (Arabic) in nearly every pair, always on the same side.
 */
function wideEncoding(bytes: Uint8Array): string | null {
  const pairs = Math.min(bytes.length, SAMPLE) >> 1
  if (pairs < 4 || bytes.length % 2 !== 0) return null
  let [even, odd] = [0, 0]
  for (let i = 0; i < pairs; i++) {
    if (isHigh(bytes[2 * i])) even++
    if (isHigh(bytes[2 * i + 1])) odd++
  }
  if (odd > pairs * 0.9 && even < pairs / 2) return 'utf-16le'
  return even > pairs * 0.9 && odd < pairs / 2 ? 'utf-16be' : null
}

const isHigh = (byte: number | undefined): boolean => byte === 0 || byte === 6 || byte === 0x20 || byte === 0xfe

async function guess(bytes: Uint8Array): Promise<Decoded | null> {
  const { analyse } = await import('chardet')
  for (const { name, confidence } of analyse(bytes.subarray(0, SAMPLE))) {
    if (confidence < LEAST_SURE) return null
    const text = decodedIf(bytes, name, false)
    if (text !== null) return { text, encoding: name.toLowerCase(), basis: 'guessed' }
  }
  return null
}

/** The charset that a page names in its first kilobyte. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  return /<meta[^>]{0,200}charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w-]{3,20})/i.exec(head)?.[1] ?? null
}
