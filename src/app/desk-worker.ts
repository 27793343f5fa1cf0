import type { DecisionsFile } from '@/core/review/types.ts'
import type { Story } from '@/core/story/types.ts'
import { deskRules } from './desk-rules.ts'

let rules: ReturnType<typeof deskRules> | null = null

function opened(): ReturnType<typeof deskRules> {
  if (!rules) throw new Error('A story is opened before anything is asked of it')
  return rules
}

/** The desk's part of the worker: a story is opened once, then asked about as often as something is decided. */
export const desk = {
  openDesk(story: Story): void {
    rules = deskRules(story)
  },
  redecide: (layers: readonly DecisionsFile[]) => opened().redecide(layers),
  check: (json: unknown) => opened().check(json),
  vocabulary: (kind: string) => opened().vocabulary(kind),
}
