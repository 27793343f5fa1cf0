const INTENT = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const

/**
 * Brings something into view now, and again whenever letters that arrive late
 * have moved it; never once the reader has touched the page since.
 *
 * @returns what ends the watch
 */
export function keepInView(bring: () => void): () => void {
  const stop = () => {
    document.fonts.removeEventListener('loadingdone', bring)
    for (const kind of INTENT) window.removeEventListener(kind, stop, true)
  }
  document.fonts.addEventListener('loadingdone', bring)
  for (const kind of INTENT) window.addEventListener(kind, stop, { capture: true, passive: true })
  bring()
  return stop
}
