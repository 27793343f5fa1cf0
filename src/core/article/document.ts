import { endsWith, isWhole, phrases, startsWith } from './cue-table.ts'
import * as W from './cue-words.ts'
import type { Line } from './lines.ts'
import type { Marks } from './marks.ts'
import { isStamp } from './stamps.ts'

const intros = phrases(W.DOCUMENT_INTRO)
const issuers = phrases(W.ISSUERS)
const left = phrases(W.DOCUMENT_LEFT)

const SIGNATURE_WORDS = 8
/** Longest statement looked through, in lines; keeps a text full of announcements linear. */
const LONGEST = 300
const quotePairs: Readonly<Record<string, string>> = { '"': '"', '“': '”', '«': '»', '”': '”' }

/**
 * Pasted statements. One begins below a line that announces it («… في بيان هذا
 * نصه:») and ends with its signature (issuer, office, date), else with the mark
 * that closes its quotation, else where the outlet speaks again.
 */
export function markDocuments(lines: readonly Line[], from: number, end: number, marks: Marks): void {
  for (let i = from; i < end; i++) {
    const line = lines[i]
    if (!line || marks[i] || !announces(line)) continue
    const stop = documentEnd(lines, i + 1, Math.min(end, i + 1 + LONGEST))
    for (let k = i + 1; k < stop; k++) marks[k] ??= { kind: 'document', rule: 'document/announced' }
    i = Math.max(i, stop - 1)
  }
}

const announces = (line: Line): boolean =>
  line.endsWithColon
    ? line.count <= 80 && endsWith(line, intros)
    : line.count <= intros.longest && isWhole(line, intros)

function documentEnd(lines: readonly Line[], from: number, end: number): number {
  return signatureEnd(lines, from, end) ?? quotationEnd(lines, from, end) ?? outletSpeaks(lines, from, end) ?? end
}

/** One line is a signature only if it is a date or is followed by more of it: offices also open headings. */
function signatureEnd(lines: readonly Line[], from: number, end: number): number | null {
  let run = 0
  let dated = false
  for (let i = from; i <= end; i++) {
    const line = i < end ? lines[i] : undefined
    if (line && i > from && signs(line)) {
      run++
      dated ||= isStamp(line)
      continue
    }
    if (run > 1 || dated) return i
    run = 0
  }
  return null
}

const signs = (line: Line): boolean =>
  line.count <= SIGNATURE_WORDS &&
  !line.sentenceEnd &&
  !line.bullet &&
  !line.endsWithColon &&
  (startsWith(line, issuers) || isStamp(line))

function quotationEnd(lines: readonly Line[], from: number, end: number): number | null {
  const close = quotePairs[lines[from]?.text[0] ?? '']
  if (!close) return null
  for (let i = from; i < end; i++) {
    const closing = (lines[i]?.text ?? '').slice(-3)
    if (closing.includes(close)) return i + 1
  }
  return null
}

function outletSpeaks(lines: readonly Line[], from: number, end: number): number | null {
  for (let i = from + 1; i < end; i++) {
    const line = lines[i]
    if (line && startsWith(line, left)) return i
  }
  return null
}
