import { extractField } from '@/core/extract/analyse.ts'
import type { Mention } from '@/core/extract/mention.ts'
import { Failure, report } from './failure.ts'
import { decodeUtf8, lineGroupsOf } from './input.ts'
import { runOrdered } from './jobs.ts'
import { type Answer, type Batch, batchesOf, openThreads } from './jobs-threads.ts'
import { writeOut } from './output.ts'

/** A line of more than this many bytes is answered with an error: one article is never that long. */
const MAX_LINE = 16 * 1024 * 1024

interface LineError {
  readonly id: unknown
  readonly line: number
  readonly error: { readonly code: string; readonly message: string }
}

/**
 * JSON lines in, JSON lines out, in order. Exit code 2 when a line could not be
 * read. `jobs` threads do the work, one where nothing is asked; the bytes are the same with any number.
 */
export async function extractCommand(stream: AsyncIterable<Uint8Array>, jobs = 1): Promise<number> {
  const batches = batchesOf(lineGroupsOf(stream, MAX_LINE))
  const threads = openThreads(jobs, (line) =>
    printedAnswers([lineError(null, line, 'too-large', 'The line needs too much memory.')]),
  )
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

/** The answers to a batch of lines, one line each, and how many of them are errors. */
export function answerBatch({ first, lines }: Batch): Answer {
  return printedAnswers(
    lines.flatMap((bytes, n) => (bytes !== null && isBlank(bytes) ? [] : [answerLine(bytes, first + n)])),
  )
}

function printedAnswers(answers: readonly ReturnType<typeof answerLine>[]): Answer {
  const text = answers.map((answer) => `${JSON.stringify(answer)}\n`).join('')
  return { bytes: encoder.encode(text), bad: answers.filter((answer) => 'error' in answer).length }
}

const encoder = new TextEncoder()

const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 32 || byte === 13 || byte === 9)

function answerLine(bytes: Uint8Array | null, line: number): LineError | ReturnType<typeof extractArticle> {
  if (bytes === null) return lineError(null, line, 'line-too-long', 'The line is over 16 MiB.')
  let text: string
  try {
    text = decodeUtf8(bytes, '')
  } catch {
    return lineError(null, line, 'not-utf8', 'The line is not UTF-8.')
  }
  let record: unknown
  try {
    record = JSON.parse(text)
  } catch {
    return lineError(null, line, 'not-json', 'The line is not JSON.')
  }
  const { id = null, text: body } = (record ?? {}) as Record<string, unknown>
  if (typeof id !== 'string' && typeof id !== 'number') return lineError(null, line, 'no-id', 'The record has no "id".')
  if (typeof body !== 'string') return lineError(id, line, 'no-text', 'The record has no "text".')
  try {
    return extractArticle(record as RawLine)
  } catch (error) {
    // A fault of the rules on one text must not cost the other million their answers.
    return lineError(id, line, 'rules-failed', error instanceof Error ? error.message : String(error))
  }
}

interface RawLine {
  readonly id: string | number
  readonly text: string
  readonly title?: unknown
  readonly publishedAt?: unknown
}

function lineError(id: unknown, line: number, code: string, message: string): LineError {
  return { id, line, error: { code, message } }
}

function extractArticle(raw: RawLine) {
  const reference = typeof raw.publishedAt === 'string' ? referenceOf(raw.publishedAt) : null
  const title = typeof raw.title === 'string' ? raw.title : ''
  const text = extractField(raw.text, 'text', reference, title === '' ? undefined : title)
  const headline = title === '' ? [] : extractField(title, 'title', reference).mentions
  return {
    id: raw.id,
    regions: text.regions.map(({ kind, start, end }) => ({ kind, start, end })),
    mentions: [...headline, ...text.mentions].map(printed),
  }
}

/** `2018-05-18T16:31:05Z` → `2018-05-18T16:31`: minutes, no zone. */
function referenceOf(publishedAt: string): string | null {
  return /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?/.exec(publishedAt.replace(' ', 'T'))?.[0] ?? null
}

function printed({ value, field, start, end, quote, rule }: Mention) {
  const { type, ...rest } = value
  return { type, field, start, end, quote, rule, value: rest }
}
