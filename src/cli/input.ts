import { readFileSync, statSync } from 'node:fs'
import { Failure } from './failure.ts'

/** Largest text file taken in one piece; articles are kilobytes, a story file some megabytes. */
const MAX_FILE = 256 * 1024 * 1024

/** The file's bytes as strict UTF-8 without a byte order mark. */
export function readText(path: string): { readonly text: string; readonly bytes: Uint8Array } {
  const bytes = readBytes(path)
  return { text: decodeUtf8(bytes, path), bytes }
}

function readBytes(path: string): Uint8Array {
  const size = sizeOf(path)
  if (size > MAX_FILE) {
    throw new Failure(
      path,
      'الملف أكبر من 256 ميغابايت. قسّمه ثم أعد المحاولة.',
      'The file is over 256 MiB. Split it and try again.',
    )
  }
  return readFileSync(path)
}

function sizeOf(path: string): number {
  try {
    const found = statSync(path)
    if (found.isFile()) return found.size
  } catch {
    throw new Failure(path, 'لا يوجد ملف بهذا الاسم. تحقّق من المسار.', 'There is no such file. Check the path.')
  }
  throw new Failure(path, 'هذا مجلد لا ملف. أعطِ مسار ملف.', 'This is a folder, not a file. Give the path of a file.')
}

const strict = new TextDecoder('utf-8', { fatal: true })

export function decodeUtf8(bytes: Uint8Array, where: string): string {
  try {
    return strict.decode(bytes)
  } catch {
    throw new Failure(
      where,
      'ليس نصًّا بترميز UTF-8. احفظه بترميز UTF-8 ثم أعد المحاولة.',
      'This is not UTF-8 text. Save it as UTF-8 and try again.',
    )
  }
}

/** `firstLine`: the line of the file on which `text` begins. */
export function parseJson(text: string, path: string, firstLine = 1): unknown {
  if (text.trim() === '') throw new Failure(path, 'الملف فارغ.', 'The file is empty.')
  try {
    return JSON.parse(text)
  } catch {
    throw new Failure(
      `${path}:${placeOf(text, jsonFault(text), firstLine)}`,
      'ليس JSON صالحًا. صحّح الموضع المذكور ثم أعد المحاولة.',
      'This is not valid JSON. Mend the place named and try again.',
    )
  }
}

function placeOf(text: string, position: number, firstLine: number): string {
  const before = text.slice(0, position).split('\n')
  return `${before.length + firstLine - 1}:${(before.at(-1)?.length ?? 0) + 1}`
}

/** Where no more text could make valid JSON of what stands before; engines name the place only for some errors. */
function jsonFault(text: string): number {
  let [sound, faulty] = [0, text.length + 1]
  while (faulty - sound > 1) {
    const middle = (sound + faulty) >> 1
    if (canGoOn(text.slice(0, middle))) sound = middle
    else faulty = middle
  }
  return Math.min(sound, text.length)
}

/** Whether the text is JSON so far: complete, or wrong only in that it ends. */
function canGoOn(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch (error) {
    const { message } = error as SyntaxError
    const position = /position (\d+)/.exec(message)?.[1]
    return /end of JSON input|Unterminated/.test(message) || Number(position ?? -1) >= text.length
  }
}

/** Lines of a byte stream, without their ends. A line over `limit` bytes comes as null and is not kept in memory. */
export async function* linesOf(stream: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Uint8Array | null> {
  for await (const lines of lineGroupsOf(stream, limit)) yield* lines
}

/**
 * The same, all lines that one chunk of the stream completes together: a
 * reader that answers group by group never waits for input that may not come.
 */
export async function* lineGroupsOf(
  stream: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<(Uint8Array | null)[]> {
  let parts: Uint8Array[] = []
  let size = 0
  const take = (): Uint8Array | null => {
    const line = size > limit ? null : Buffer.concat(parts)
    parts = []
    size = 0
    return line
  }
  for await (const chunk of stream) {
    const lines: (Uint8Array | null)[] = []
    let start = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      size += end - start
      if (size <= limit) parts.push(chunk.subarray(start, end))
      lines.push(take())
      start = end + 1
    }
    size += chunk.length - start
    if (size <= limit) parts.push(chunk.subarray(start))
    else parts = []
    if (lines.length > 0) yield lines
  }
  if (size > 0) yield [take()]
}
