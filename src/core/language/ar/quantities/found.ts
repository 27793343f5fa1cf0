import type { MentionValue } from '../../../extract/mention.ts'

/** What a rule read: raw offset of the first letter, exclusive end token, value. */
export interface Found {
  readonly start: number
  readonly to: number
  readonly value: MentionValue
  readonly rule: string
}
