import type { HandedPage } from '@/state/library.ts'

/** The address under which a bookmark opens this page. */
const ASKED = '#/stories?hand=page'
const READY = 'tabayyun: ready for a page'
/** Characters; a news page has some hundred thousand. */
const LARGEST = 5_000_000

let opener: Window | null = null

/** Remembers, before the address is put in order, who opened this page to hand one over. */
export function noteOpener(hash: string): void {
  if (hash.startsWith(ASKED)) opener = window.opener as Window | null
}

/**
 * Tells the opener that this page listens, and takes one page from it. Nobody
 * else is heard, and nothing of what comes is read before the reader agrees.
 */
export function awaitPage(onPage: (page: HandedPage) => void): () => void {
  const from = opener
  if (!from) return () => undefined
  const hear = (event: MessageEvent<unknown>) => {
    if (event.source !== from) return
    stop()
    opener = null
    onPage(pageOf(event.origin, event.data))
  }
  const stop = () => window.removeEventListener('message', hear)
  window.addEventListener('message', hear)
  // The bookmark does not know when this page is ready; it says nothing but that.
  from.postMessage(READY, '*')
  return stop
}

export function pageOf(origin: string, data: unknown): HandedPage {
  if (typeof data !== 'object' || data === null) return { origin }
  const { html, address } = data as { readonly html?: unknown; readonly address?: unknown }
  if (typeof html !== 'string' || html.length > LARGEST) return { origin }
  return { origin, html, ...(isAt(address, origin) ? { address } : {}) }
}

/** A page may say that it stands anywhere; it is believed where the browser says so too. */
function isAt(address: unknown, origin: string): address is string {
  if (typeof address !== 'string' || !/^https?:/i.test(address)) return false
  try {
    return new URL(address).origin === origin
  } catch {
    return false
  }
}

/** What the bookmark runs on the page of somebody else: it opens this page, waits until it listens, and hands over. */
export function bookmarklet(): string | null {
  const { origin, pathname, protocol } = window.location
  if (!/^https?:$/.test(protocol)) return null
  const own = JSON.stringify(origin)
  const address = JSON.stringify(`${origin}${pathname}${ASKED}`)
  const script =
    `(()=>{const w=open(${address});addEventListener('message',e=>{` +
    `if(e.source===w&&e.origin===${own}&&e.data===${JSON.stringify(READY)})` +
    `w.postMessage({html:document.documentElement.outerHTML,address:location.href},${own})})})()`
  return `javascript:${encodeURIComponent(script)}`
}
