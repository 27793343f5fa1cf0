import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@playwright/test'

const ROOT = '<div id="root">'

/** The built page from a server whose lines are short of breath: the page stops before its root until it is told to go on. */
async function holding(origin: string): Promise<{ server: Server; release: () => void }> {
  let release = () => {}
  const isReleased = new Promise<void>((resolve) => {
    release = resolve
  })
  const server = createServer(async ({ url = '/' }, response) => {
    const asked = await fetch(new URL(url, origin))
    response.writeHead(asked.status, { 'content-type': asked.headers.get('content-type') ?? '' })
    const bytes = Buffer.from(await asked.arrayBuffer())
    const at = bytes.indexOf(ROOT)
    if (!url.startsWith('/?') || at < 0) return response.end(bytes)
    response.write(bytes.subarray(0, at))
    await isReleased
    response.end(bytes.subarray(at))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { server, release }
}

test('scripts that are here before the page is whole wait for the rest of it', async ({ page, baseURL }) => {
  const { server, release } = await holding(baseURL ?? '')
  const { port } = server.address() as AddressInfo
  await page.goto(`http://127.0.0.1:${port}/?from=mail`, { waitUntil: 'commit' })
  // The script has put the address in order, so it has run.
  await page.waitForURL(/#\/compare/, { waitUntil: 'commit' })
  expect(await page.locator('#root').count()).toBe(0)
  release()
  await expect(page.locator('tr[data-fact-row]').first()).toBeVisible()
  await expect(page.locator('[data-drawn]')).toHaveCount(0)
  server.close()
})
