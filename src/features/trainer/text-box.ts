import type { Span } from '@/core/training/types.ts'

/** A box that holds one run of text and nothing else: places in it are offsets of that text. */

/** The painter's name in the style sheet: `::highlight(learner-mark)`. */
const NAME = 'learner-mark'

/** Paints a range without touching the text, so that no letter changes its form; returns how to lift it. */
export function paint(range: Range | null): () => void {
  const highlights = typeof CSS === 'undefined' ? undefined : CSS.highlights
  if (!range || !highlights) return () => undefined
  highlights.set(NAME, new Highlight(range))
  return () => void highlights.delete(NAME)
}

export function rangeOf(box: HTMLElement, { start, end }: Span): Range {
  const range = document.createRange()
  const run = box.firstChild ?? box
  const length = run.textContent?.length ?? 0
  range.setStart(run, Math.min(start, length))
  range.setEnd(run, Math.min(end, length))
  return range
}

/** What is selected in the box, the caret alone as an empty span; null where the selection is elsewhere. */
export function selectedIn(box: HTMLElement): Span | null {
  const selection = document.getSelection()
  if (!selection || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!box.contains(range.startContainer) || !box.contains(range.endContainer)) return null
  const before = document.createRange()
  before.setStart(box, 0)
  before.setEnd(range.startContainer, range.startOffset)
  const start = before.toString().length
  return { start, end: start + range.toString().length }
}

/** The offset under a point, or null where no letter is near. */
export function offsetAt(box: HTMLElement, x: number, y: number): number | null {
  const run = box.firstChild
  if ('caretPositionFromPoint' in document) {
    const place = document.caretPositionFromPoint(x, y)
    return place && place.offsetNode === run ? place.offset : null
  }
  return null
}

/** Brings a range to the middle of the box's own window; the page stays where it is. */
export function showIn(box: HTMLElement, range: Range): void {
  const [at, frame] = [range.getBoundingClientRect(), box.getBoundingClientRect()]
  if (at.height === 0) return
  box.scrollTop += at.top - frame.top - (frame.height - at.height) / 2
}
