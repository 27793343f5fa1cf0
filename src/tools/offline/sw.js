/* global self, caches, location, BUILD, FILES */
/**
 * Keeps the page usable without a network: all files of one build in one cache.
 * A new build waits until the page says that the reader agrees. `BUILD` and
 * `FILES` are put in when the page is built.
 */
const CACHE = `page-${BUILD}`

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES)))
})

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      const old = (await caches.keys()).filter((name) => name.startsWith('page-') && name !== CACHE)
      await Promise.all(old.map((name) => caches.delete(name)))
      await self.clients.claim()
    })(),
  )
})

self.addEventListener('message', (event) => {
  if (event.data === 'apply') self.skipWaiting()
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || new URL(request.url).origin !== location.origin) return
  event.respondWith(answer(request))
})

async function answer(request) {
  const found = { ignoreSearch: true, ignoreVary: true, cacheName: CACHE }
  const kept = await caches.match(request.mode === 'navigate' ? './' : request, found)
  return kept ?? fetch(request)
}
