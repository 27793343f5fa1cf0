import type { Region } from '../article/types.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Tokens } from '../text/tokens.ts'

/** What every mention rule may look at: one field of one article. Offsets into `tokens.text`. */
export interface MentionContext {
  readonly tokens: Tokens
  readonly sentences: readonly Sentence[]
  readonly regions: readonly Region[]
  /** Day or minute that relative expressions resolve against (`YYYY-MM-DD[THH:mm]`), or null. */
  readonly reference: string | null
}
