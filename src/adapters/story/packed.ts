/** Texts packed into the letters that an address may hold, and back. */

/** Longer addresses are cut by mail programs and messengers, and a cut link opens nothing. */
export const LONGEST_LINK = 16_000

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: GenericTransformStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const out = new Blob([bytes])
    .stream()
    .pipeThrough(stream as ReadableWritablePair<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>)
  return new Uint8Array(await new Response(out).arrayBuffer())
}

export const deflated = (text: string): Promise<Uint8Array<ArrayBuffer>> =>
  through(new TextEncoder().encode(text), new CompressionStream('deflate-raw'))

/** Rejects where the bytes are damaged. */
export const inflated = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  new TextDecoder('utf-8', { fatal: true }).decode(await through(bytes, new DecompressionStream('deflate-raw')))

const toLetters = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')

const toBytes = (letters: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(letters.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))

export const packed = async (text: string): Promise<string> => toLetters(await deflated(text))

/** Null where it was cut, is too long or is nothing that was packed here. */
export async function unpacked(letters: string): Promise<string | null> {
  if (letters.length > LONGEST_LINK) return null
  try {
    return await inflated(toBytes(letters))
  } catch {
    return null
  }
}
