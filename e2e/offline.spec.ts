import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Page, test as plain } from '@playwright/test'
import { expect, test } from './journey.ts'
import { Stories } from './page-models/stories.ts'

const dist = fileURLToPath(new URL('../dist', import.meta.url))

test.use({ serviceWorkers: 'allow' })

/** A worker is at hand once it controls the page, which it does from the second visit on. */
async function visitTwice(page: Page, address = '/'): Promise<void> {
  await page.goto(address)
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  await page.reload()
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
}

test('after the first visit everything works without a network: table, reader, own stories', async ({
  app,
  context,
  matrix,
  page,
}) => {
  await visitTwice(page)
  await context.setOffline(true)
  await page.reload()
  await expect(app.title).toContainText('الرياض')
  await expect(matrix.rows).not.toHaveCount(0)
  await app.open('reader?article=000&lang=en')
  await expect(app.main.getByRole('article')).toContainText('الدرعية')
  const stories = new Stories(page)
  await app.open('stories?lang=ar')
  await stories.fresh.click()
  await stories.fill([
    { outlet: 'صحيفة', text: 'قُتل 3 أشخاص في حريق بمدينة طرابلس أمس، وأصيب خمسة، بحسب الدفاع المدني.' },
    { outlet: 'وكالة', text: 'أسفر حريق في طرابلس عن مقتل 4 أشخاص، وقال الدفاع المدني إن خمسة أصيبوا.' },
  ])
  await stories.compare.click()
  await expect(matrix.columns).toHaveCount(2)
  await context.setOffline(false)
})

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
}

/** The built page under an origin of its own, whose worker file the test may change. */
async function serveCopy(sw: () => string): Promise<Server> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    if (pathname === '/sw.js') {
      response.setHeader('content-type', 'text/javascript').end(sw())
      return
    }
    const file = join(dist, pathname === '/' ? 'index.html' : pathname)
    const body = await readFile(file).catch(() => null)
    response.statusCode = body ? 200 : 404
    response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream').end(body ?? '')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}

plain('a newer page waits until the reader agrees', async ({ browser }) => {
  const original = await readFile(join(dist, 'sw.js'), 'utf8')
  let current = original
  const server = await serveCopy(() => current)
  const { port } = server.address() as AddressInfo
  const context = await browser.newContext({ locale: 'ar', serviceWorkers: 'allow' })
  const page = await context.newPage()
  const note = page.locator('aside', { hasText: 'نسخة جديدة من الصفحة جاهزة' })
  try {
    await visitTwice(page, `http://127.0.0.1:${port}/`)
    await expect(note).toHaveCount(0)
    current = original.replace(/BUILD = "\w+"/, 'BUILD = "next"')
    expect(current).not.toBe(original)
    await page.evaluate(async () => {
      await (await navigator.serviceWorker.ready).update()
    })
    // All files of the newer page are fetched first.
    await expect(note).toBeVisible({ timeout: 40_000 })
    const before = await page.evaluate(() => performance.timeOrigin)
    await note.getByRole('button', { name: 'حدّث الآن' }).click()
    await expect.poll(() => page.evaluate(() => performance.timeOrigin).catch(() => before)).not.toBe(before)
    await expect(page.getByRole('main')).toBeVisible()
    await expect(note).toHaveCount(0)
    expect(await page.evaluate(() => caches.keys())).toEqual(['page-next'])
  } finally {
    await context.close()
    server.close()
  }
})
