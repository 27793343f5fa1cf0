import { carriesStory } from '@/adapters/story/carries.ts'
import { fromHash, isStep, toHash } from '@/state/address.ts'
import { arrive } from '@/state/arrival.ts'
import { useApp } from '@/state/store.ts'
import { DEFAULT_VIEW, isLanguage } from '@/state/view.ts'
import { noteOpener } from './handed-page.ts'

/** `?lang=` is honoured where the address has no view yet: a link can be written by hand. */
function start() {
  const wished = new URLSearchParams(window.location.search).get('lang') ?? ''
  return fromHash(window.location.hash, { ...DEFAULT_VIEW, lang: isLanguage(wished) ? wished : DEFAULT_VIEW.lang })
}

/**
 * Keeps the address bar and the view in step, both ways. Steps (another row,
 * another screen) become entries that «back» undoes; the rest rewrites the
 * current entry.
 */
export function bindAddress(): void {
  if (carriesStory(window.location.hash)) arrive(window.location.hash)
  noteOpener(window.location.hash)
  useApp.getState().change(start())
  window.history.replaceState(null, '', toHash(useApp.getState().view))
  useApp.subscribe(({ view }, before) => {
    const hash = toHash(view)
    if (view === before.view || hash === window.location.hash) return
    if (isStep(before.view, view)) window.history.pushState(null, '', hash)
    else window.history.replaceState(null, '', hash)
  })
  window.addEventListener('popstate', () => {
    const { view, change } = useApp.getState()
    if (carriesStory(window.location.hash)) arrive(window.location.hash)
    // A jump inside the page (`#main`) is no view; the address goes back to the one on screen.
    if (window.location.hash.startsWith('#/')) change(fromHash(window.location.hash))
    else window.history.replaceState(null, '', toHash(view))
  })
}
