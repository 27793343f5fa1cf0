import type { Presence } from '../story/types.ts'
import type { RowRelation } from './words.ts'

/** Drawings on a 16 × 16 field, the same as the page's: a file that stands alone cannot borrow them. A test compares. */
export const SHAPES: Readonly<Record<RowRelation | Exclude<Presence, 'stated'>, string>> = {
  contradiction:
    '<path d="M2 5.4h12M2 10.6h12M11.4 1.8 4.6 14.2" stroke-width="2.1" fill="none" stroke="currentColor"/>',
  attribution:
    '<circle cx="4.2" cy="4.6" r="2.4" stroke-width="1.6" fill="none" stroke="currentColor"/><circle cx="11.8" cy="4.6" r="3.1" fill="currentColor"/><path d="M1.5 12.5h13" stroke-width="2.2" stroke="currentColor"/>',
  strength: '<path d="M2 14v-4h3v4zM6.5 14V6.5h3V14zM11 14V2h3v12z" fill="currentColor"/>',
  speakers:
    '<path d="M6.4 3.2v9.6L1.4 8z" stroke-width="1.5" stroke-linejoin="round" fill="none" stroke="currentColor"/><path d="M9.4 2.2v11.6L15.2 8z" fill="currentColor"/>',
  qualifier:
    '<path d="M8 2.6H2.6v10.8h10.8V8" stroke-width="1.9" fill="none" stroke="currentColor"/><path d="M11 2.6h2.4V5" stroke-width="1.6" stroke-dasharray="1.6 1.2" fill="none" stroke="currentColor"/>',
  update:
    '<path d="M1.8 9.6h7.4v4.2H1.8z" stroke-width="1.5" fill="none" stroke="currentColor"/><path d="M6.8 2.2h7.4v4.2H6.8z" fill="currentColor"/>',
  unclear:
    '<circle cx="8" cy="8" r="6.3" stroke-width="1.7" stroke-dasharray="1.7 2.26" fill="none" stroke="currentColor"/><circle cx="5.7" cy="8" r="1.2" fill="currentColor"/><circle cx="10.3" cy="8" r="1.2" fill="currentColor"/>',
  framing:
    '<path d="M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10" stroke-width="1.7" fill="none" stroke="currentColor"/>',
  finer:
    '<circle cx="8" cy="8" r="6.4" stroke-width="1.6" fill="none" stroke="currentColor"/><circle cx="8" cy="8" r="2.7" fill="currentColor"/>',
  wording:
    '<path d="M2.5 5h11M2.5 11c1.8-3 3.7-3 5.5 0s3.7 3 5.5 0" stroke-width="1.8" fill="none" stroke="currentColor"/>',
  same: '<path d="M2.5 5.5h11M2.5 10.5h11" stroke-width="2" fill="none" stroke="currentColor"/>',
  derived: '<path d="M3 2.5v4.2L8 10.4l5-3.7V2.5M8 10.4v3.4" stroke-width="1.7" fill="none" stroke="currentColor"/>',
  silent: '<path d="M3 8h10" stroke-width="1.6" stroke="currentColor"/>',
  later: '<path d="M3 2.5v11M6.5 8h7M10.8 5.2 13.6 8l-2.8 2.8" stroke-width="1.5" fill="none" stroke="currentColor"/>',
  'not-found':
    '<circle cx="8" cy="8" r="5.4" stroke-width="1.4" stroke-dasharray="2.4 1.84" fill="none" stroke="currentColor"/>',
  'near-miss':
    '<path d="M3 2.5v11" stroke-width="1.5" stroke="currentColor"/><circle cx="10" cy="8" r="3.4" stroke-width="1.5" fill="none" stroke="currentColor"/>',
  'not-examined': '<path d="M3 8h2.2M7 8h2.2M11 8h2.2" stroke-width="1.6" stroke="currentColor"/>',
}
