import * as v from 'valibot'
import type { OwnStory } from '../../core/story/own.ts'
import { NAME } from './carries.ts'
import { ownSchema } from './own-schema.ts'

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

const toLetters = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')

const toBytes = (letters: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(letters.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))

/** The part of an address after `#` that carries a story with its texts; null where it would be too long to travel, and for a confidential story. */
export async function linkPartOf(own: OwnStory): Promise<string | null> {
  if (own.confidential) return null
  const bytes = new TextEncoder().encode(JSON.stringify(own))
  const part = `/stories?${NAME}=${toLetters(await through(bytes, new CompressionStream('deflate-raw')))}`
  return part.length > LONGEST_LINK ? null : part
}

/** The story that an address carries, or null where it was cut or is none. Nothing in it is trusted: it is shown before it is kept. */
export async function storyOfLink(hash: string): Promise<OwnStory | null> {
  const letters = hash.split(`?${NAME}=`)[1] ?? ''
  if (letters.length > LONGEST_LINK) return null
  try {
    const bytes = await through(toBytes(letters), new DecompressionStream('deflate-raw'))
    const read = v.safeParse(ownSchema, JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)))
    return read.success ? (read.output as OwnStory) : null
  } catch {
    return null
  }
}
