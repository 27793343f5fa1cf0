import { test as base, expect } from '@playwright/test'

/**
 * A test under this watch fails when its browser asks anything of another
 * origin, or when the page reports an error. Inline data and blobs are the
 * page's own.
 */
export const test = base.extend<{ readonly privacy: undefined }>({
  privacy: [
    async ({ context, baseURL }, use) => {
      const own = new URL(baseURL ?? '').origin
      const strangers: string[] = []
      const complaints: string[] = []
      context.on('request', (request) => {
        const url = new URL(request.url())
        if (url.origin !== own && !['data:', 'blob:'].includes(url.protocol)) strangers.push(request.url())
      })
      context.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text())
      })
      context.on('weberror', (error) => complaints.push(String(error.error())))
      context.on('page', (page) => page.on('websocket', (socket) => strangers.push(socket.url())))
      await use(undefined)
      expect(strangers, 'requests to other origins').toEqual([])
      expect(complaints, 'errors on the page').toEqual([])
    },
    { auto: true },
  ],
})
