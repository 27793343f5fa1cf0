import type { Region } from '@/core/article/types.ts'
import { extractField } from '@/core/extract/analyse.ts'
import type { Mention } from '@/core/extract/mention.ts'
import { Failure, report } from './failure.ts'
import { lineGroupsOf } from './input.ts'
import { runOrdered } from './jobs.ts'
import { type Answer, type Batch, batchesOf, openThreads } from './jobs-threads.ts'
import { JsonWriter } from './json-writer.ts'
import { writeOut } from './output.ts'
import { textOf } from './utf8.ts'

/** A line of more than this many bytes is answered with an error: one article is never that long. */
const MAX_LINE = 16 * 1024 * 1024

/**
 * JSON lines in, JSON lines out, in order. Exit code 2 when a line could not be
 * read. `jobs` threads do the work, one where nothing is asked; the bytes are the same with any number.
 */
export async function extractCommand(stream: AsyncIterable<Uint8Array>, jobs = 1): Promise<number> {
  const batches = batchesOf(lineGroupsOf(stream, MAX_LINE))
  const threads = openThreads(jobs, (line) => {
    answerError(null, line, 'too-large', 'The line needs too much memory.')
    return { bytes: writer.take().slice(), bad: 1 }
  })
  let bad = 0
  try {
    await runOrdered(batches, threads.answer, jobs, async (answer) => {
      bad += answer.bad
      await writeOut(answer.bytes)
    })
  } finally {
    threads.close()
  }
  if (bad > 0) {
    report(
      new Failure(
        '',
        `تعذّرت قراءة ${bad} من الأسطر؛ الخطأ مذكور في موضع كل منها.`,
        `Lines that could not be read: ${bad}; each has its error in its place.`,
      ),
    )
  }
  return bad > 0 ? 2 : 0
}

/** Serves every batch of this thread. */
const writer = new JsonWriter()

/** The answers to a batch of lines, one line each, and how many of them are errors. The bytes stand until the next batch. */
export function answerBatch({ first, lines }: Batch): Answer {
  let bad = 0
  for (const [n, bytes] of lines.entries()) {
    if (bytes !== null && isBlank(bytes)) continue
    if (!answerLine(bytes, first + n)) bad++
  }
  return { bytes: writer.take(), bad }
}

const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 32 || byte === 13 || byte === 9)

/** Writes the line's answer; false where it is an error. */
function answerLine(bytes: Uint8Array | null, line: number): boolean {
  if (bytes === null) return answerError(null, line, 'line-too-long', 'The line is over 16 MiB.')
  const text = textOf(bytes)
  if (text === null) return answerError(null, line, 'not-utf8', 'The line is not UTF-8.')
  let record: unknown
  try {
    record = JSON.parse(text)
  } catch {
    return answerError(null, line, 'not-json', 'The line is not JSON.')
  }
  const { id = null, text: body } = (record ?? {}) as Record<string, unknown>
  if (typeof id !== 'string' && typeof id !== 'number')
    return answerError(null, line, 'no-id', 'The record has no "id".')
  if (typeof body !== 'string') return answerError(id, line, 'no-text', 'The record has no "text".')
  return answerArticle(record as RawLine, line)
}

interface RawLine {
  readonly id: string | number
  readonly text: string
  readonly title?: unknown
  readonly publishedAt?: unknown
}

function answerError(id: string | number | null, line: number, code: string, message: string): false {
  writer.value({ id, line, error: { code, message } })
  writer.raw('\n')
  return false
}

function answerArticle(raw: RawLine, line: number): boolean {
  let found: Found
  try {
    found = extractArticle(raw)
  } catch (error) {
    // A fault of the rules on one text must not cost the other million their answers.
    return answerError(raw.id, line, 'rules-failed', error instanceof Error ? error.message : String(error))
  }
  write(raw.id, found)
  return true
}

interface Found {
  readonly regions: readonly Region[]
  readonly headline: readonly Mention[]
  readonly mentions: readonly Mention[]
}

function extractArticle(raw: RawLine): Found {
  const reference = typeof raw.publishedAt === 'string' ? referenceOf(raw.publishedAt) : null
  const title = typeof raw.title === 'string' ? raw.title : ''
  const headline = title === '' ? [] : extractField(title, 'title', reference).mentions
  const text = extractField(raw.text, 'text', reference, title === '' ? undefined : title)
  return { ...text, headline }
}

/** `2018-05-18T16:31:05Z` → `2018-05-18T16:31`: minutes, no zone. */
function referenceOf(publishedAt: string): string | null {
  return /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?/.exec(publishedAt.replace(' ', 'T'))?.[0] ?? null
}

function write(id: string | number, { regions, headline, mentions }: Found): void {
  writer.raw('{"id":')
  writer.value(id)
  writer.raw(',"regions":[')
  let areas = 0
  for (const region of regions) writeRegion(region, areas++)
  writer.raw('],"mentions":[')
  let count = 0
  for (const mention of headline) writeMention(mention, count++)
  for (const mention of mentions) writeMention(mention, count++)
  writer.raw(']}\n')
}

function writeRegion({ kind, start, end }: Region, n: number): void {
  writer.raw(n === 0 ? '{"kind":' : ',{"kind":')
  writer.string(kind)
  writeSpan(start, end)
  writer.raw('}')
}

function writeMention({ value, field, start, end, quote, rule }: Mention, n: number): void {
  writer.raw(n === 0 ? '{"type":' : ',{"type":')
  writer.string(value.type)
  writer.raw(',"field":')
  writer.string(field)
  writeSpan(start, end)
  writer.raw(',"quote":')
  writer.string(quote)
  writer.raw(',"rule":')
  writer.string(rule)
  writer.raw(',"value":')
  writer.object(value, 'type')
  writer.raw('}')
}

function writeSpan(start: number, end: number): void {
  writer.raw(',"start":')
  writer.number(start)
  writer.raw(',"end":')
  writer.number(end)
}
