import { sameName } from '@/core/names/same-name.ts'
import { Failure, report } from './failure.ts'
import { decodeUtf8, linesOf } from './input.ts'
import { writeOut } from './output.ts'

const MAX_LINE = 1024 * 1024

/** `{id,a,b}` a line in, `{id,same,reason}` a line out: two spellings, no other context. */
export async function namesCommand(stream: AsyncIterable<Uint8Array>): Promise<number> {
  let line = 0
  let bad = 0
  for await (const bytes of linesOf(stream, MAX_LINE)) {
    line++
    if (bytes?.every((byte) => byte <= 32)) continue
    const answer = answerLine(bytes, line)
    if ('error' in answer) bad++
    await writeOut(`${JSON.stringify(answer)}\n`)
  }
  if (bad > 0) report(new Failure('', `تعذّرت قراءة ${bad} من الأسطر.`, `Lines that could not be read: ${bad}.`))
  return bad > 0 ? 2 : 0
}

function answerLine(bytes: Uint8Array | null, line: number) {
  const pair = bytes && pairOf(bytes)
  if (!pair) return { id: null, line, error: { code: 'not-a-pair', message: 'The line is not {"id","a","b"}.' } }
  return { id: pair.id, ...sameName(pair.a, pair.b) }
}

function pairOf(bytes: Uint8Array): { id: unknown; a: string; b: string } | null {
  try {
    const { id, a, b } = JSON.parse(decodeUtf8(bytes, '')) as Record<string, unknown>
    return typeof a === 'string' && typeof b === 'string' ? { id, a, b } : null
  } catch {
    // Whatever is wrong with the line, its answer says so in its place.
    return null
  }
}
