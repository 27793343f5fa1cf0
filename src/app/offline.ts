import { useEffect, useState } from 'react'

/** How often a page that stays open looks for a newer one. */
const HOUR = 3_600_000

/** Registers the worker that keeps the page for times without a network; tells when a newer page waits to be let in. */
async function watchForUpdates(onWaiting: (apply: () => void) => void): Promise<void> {
  const registration = await navigator.serviceWorker.register('./sw.js')
  const offer = (worker: ServiceWorker | null) => {
    // The first worker of all has nothing to replace and needs nobody's leave.
    if (worker && navigator.serviceWorker.controller) onWaiting(() => worker.postMessage('apply'))
  }
  const follow = (coming: ServiceWorker | null) => {
    coming?.addEventListener('statechange', () => {
      if (coming.state === 'installed') offer(coming)
    })
  }
  // It may have been on its way before this page was loaded.
  offer(registration.waiting)
  follow(registration.installing)
  registration.addEventListener('updatefound', () => follow(registration.installing))
  // Without a network there is nothing newer to be had.
  const look = () => void registration.update().catch(() => undefined)
  look()
  setInterval(look, HOUR)
}

/** What to call once the reader agrees to the newer page; null while there is none. */
export function useUpdate(): (() => void) | null {
  const [apply, setApply] = useState<{ readonly now: () => void } | null>(null)
  useEffect(() => {
    if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
    // Private windows and strict settings refuse: the page then needs a network, as any other.
    watchForUpdates((now) => setApply({ now })).catch(() => undefined)
    let isLeaving = false
    const reload = () => {
      if (!isLeaving) window.location.reload()
      isLeaving = true
    }
    const wasControlled = navigator.serviceWorker.controller !== null
    if (!wasControlled) return
    navigator.serviceWorker.addEventListener('controllerchange', reload)
    return () => navigator.serviceWorker.removeEventListener('controllerchange', reload)
  }, [])
  return apply?.now ?? null
}
