import { renderToString } from 'react-dom/server'
import { openStory } from '@/adapters/story/fetch.ts'
import { toHash } from '@/state/address.ts'
import { useApp } from '@/state/store.ts'
import { DEFAULT_VIEW } from '@/state/view.ts'
import { drawFor, type PAGE_WIDTHS } from '@/ui/use-media.ts'
import { Root } from './root.tsx'

/** Where the page stands that is drawn beforehand. */
export const HOME_ADDRESS = toHash(DEFAULT_VIEW)

/**
 * The first screen of a story as HTML, for a page that shows it before any
 * script has run. What is drawn is the default view, in Arabic.
 *
 * @param text a story file
 */
export async function prerender(text: string, page: keyof typeof PAGE_WIDTHS): Promise<string> {
  const loaded = await openStory(text)
  if (!loaded.ok) throw new Error(`The story cannot be drawn: ${loaded.fault.code} ${loaded.fault.detail}`)
  drawFor(page)
  useApp.getState().show({ ...loaded, status: 'ready' })
  return renderToString(<Root />)
}
