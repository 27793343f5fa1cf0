import type { Span } from './span.ts'

/** `from`/`to` are token indexes, `to` exclusive. */
export interface Sentence extends Span {
  readonly from: number
  readonly to: number
}
