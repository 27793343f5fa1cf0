import { createRoot, hydrateRoot } from 'react-dom/client'
import { createPreferences } from '@/adapters/storage/preferences.ts'
import { toHash } from '@/state/address.ts'
import { useApp } from '@/state/store.ts'
import { DEFAULT_VIEW } from '@/state/view.ts'
import { drawFor } from '@/ui/use-media.ts'
import { bindAddress } from './address-bar.ts'
import { bindComfort } from './comfort.ts'
import { fetchFirst } from './first-story.ts'
import { Root } from './root.tsx'
import { fetchEnglish } from './use-translator.ts'
import './styles/index.css'

bindComfort(createPreferences(() => window.localStorage))
bindAddress()

/** Whether the view asked for is the one that the build drew. */
const isDrawnView = (): boolean => toHash(useApp.getState().view) === toHash(DEFAULT_VIEW)

/**
 * What the build drew beforehand for a page of this width, the only drawing left
 * on the page; null where there is none, or where another view is asked for.
 */
function takeDrawing(): HTMLElement | null {
  const page = window.matchMedia('(max-width: 720px)').matches ? 'narrow' : 'wide'
  const drawn = isDrawnView() ? document.querySelector<HTMLElement>(`[data-drawn="${page}"]`) : null
  drawn?.removeAttribute('data-drawn')
  for (const other of document.querySelectorAll('[data-drawn]')) other.remove()
  drawFor(page)
  return drawn
}

/** The page that was drawn stays as it is until its story is here, and then comes to life where it stands. */
async function start(root: HTMLElement): Promise<void> {
  const drawn = takeDrawing()
  if (drawn) await fetchFirst()
  // While the story was read the reader may have gone elsewhere.
  if (drawn && isDrawnView() && useApp.getState().loading.status === 'ready') {
    root.remove()
    drawn.id = root.id
    hydrateRoot(drawn, <Root />)
  } else {
    drawn?.remove()
    createRoot(root).render(<Root />)
  }
  if ('requestIdleCallback' in window) requestIdleCallback(() => void fetchEnglish())
}

/** The scripts are asked for as soon as the first lines show, and may be here before the last ones are. */
function begin(): void {
  const root = document.getElementById('root')
  if (root) void start(root)
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin, { once: true })
else begin()
