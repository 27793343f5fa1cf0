import type { Field } from '../text/span.ts'
import { analyseField, type FieldAnalysis } from './analyse.ts'

/** Reads a field of an article; the answer depends on these four alone. */
export type Reader = (text: string, field: Field, reference: string | null, title?: string) => FieldAnalysis

/** Letters of the texts that are kept: some hundred long articles. */
const KEPT = 2_000_000

interface Kept {
  readonly reference: string | null
  readonly title: string | undefined
  readonly analysis: FieldAnalysis
}

/**
 * A reader that remembers: a story to which one article is added, or of which one
 * text was changed, has one text to read. What was not asked for the longest time
 * is forgotten first.
 */
export function keptReader(read: Reader = analyseField, limit = KEPT): Reader {
  /** By field and text, the one asked for last at the end. */
  const known = new Map<string, Kept>()
  let size = 0
  const drop = (key: string): void => {
    if (known.delete(key)) size -= key.length
  }
  return (text, field, reference, title) => {
    const key = `${field} ${text}`
    const before = known.get(key)
    const fits = before !== undefined && before.reference === reference && before.title === title
    const kept = fits ? before : { reference, title, analysis: read(text, field, reference, title) }
    drop(key)
    known.set(key, kept)
    size += key.length
    for (const oldest of known.keys()) {
      if (size <= limit || oldest === key) break
      drop(oldest)
    }
    return kept.analysis
  }
}
