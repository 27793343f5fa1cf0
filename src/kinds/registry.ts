import type { FactKind } from '../core/extract/kind.ts'
import { kind as agreedCount } from './agreed-count/index.ts'
import { kind as eventDuration } from './event-duration/index.ts'

/** Written by `npm run generate` from the folders beside it; do not edit. */
export const kinds: readonly FactKind[] = [agreedCount, eventDuration]
