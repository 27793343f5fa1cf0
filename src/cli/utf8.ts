import { Buffer, isUtf8 } from 'node:buffer'

/**
 * UTF-8 to text, for many lines. Node's own decoders take longer over Arabic
 * than JSON takes to be parsed; units put into one reused array and copied out
 * whole cost a third.
 */
let units = new Uint16Array(1 << 16)

/** The text of `bytes` without a byte order mark, or null where they are not UTF-8. */
export function textOf(bytes: Uint8Array): string | null {
  if (!isUtf8(bytes)) return null
  if (units.length < bytes.length) units = new Uint16Array(2 * bytes.length)
  const from = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  const count = decode(bytes, from, units)
  const text = Buffer.from(units.buffer, 0, 2 * count).toString('utf16le')
  if (units.length > KEPT) units = new Uint16Array(1 << 16)
  return text
}

/** Units kept between lines. */
const KEPT = 1 << 20

/** `bytes` are valid UTF-8; returns the number of units written. */
function decode(bytes: Uint8Array, from: number, out: Uint16Array): number {
  let size = 0
  for (let i = from; i < bytes.length; ) {
    const first = bytes[i++] as number
    if (first < 0x80) out[size++] = first
    else if (first < 0xe0) out[size++] = ((first & 0x1f) << 6) | low(bytes[i++])
    else if (first < 0xf0) out[size++] = ((first & 0xf) << 12) | (low(bytes[i++]) << 6) | low(bytes[i++])
    else {
      const point = ((first & 7) << 18) | (low(bytes[i++]) << 12) | (low(bytes[i++]) << 6) | low(bytes[i++])
      out[size++] = 0xd800 | ((point - 0x10000) >> 10)
      out[size++] = 0xdc00 | (point & 0x3ff)
    }
  }
  return size
}

const low = (byte: number | undefined): number => (byte as number) & 0x3f
