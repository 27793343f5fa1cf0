import { spawnSync } from 'node:child_process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { expect, test } from '@playwright/test'
import { Stories } from './page-models/stories.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const file = pathToFileURL(`${root}dist-single/index.html`).href

test('the page of one file runs from a stick: the example story, and one of one’s own', async ({ context, page }) => {
  test.setTimeout(240_000)
  const args = [
    'node_modules/vite/bin/vite.js',
    'build',
    '--config',
    'src/tools/single/vite.config.ts',
    '--logLevel=error',
  ]
  expect(spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] }).status).toBe(0)
  const asked: string[] = []
  context.on('request', (request) => {
    if (/^https?:/.test(request.url())) asked.push(request.url())
  })
  await context.setOffline(true)
  await page.goto(file)
  await expect(page.locator('tr[data-fact-row="agreed-count"]')).toContainText('تناقض')

  const stories = new Stories(page)
  await page.goto(`${file}#/stories?lang=ar`)
  await stories.fresh.click()
  await stories.fill([
    { outlet: 'صحيفة', text: 'قُتل 3 أشخاص في حريق بمدينة طرابلس أمس، وأصيب خمسة، بحسب الدفاع المدني.' },
    { outlet: 'وكالة', text: 'أسفر حريق في طرابلس عن مقتل 4 أشخاص، وقال الدفاع المدني إن خمسة أصيبوا.' },
  ])
  await stories.compare.click()
  await expect(page).toHaveURL(/#\/compare\?story=/)
  await page.reload()
  await expect(page.locator('tr[data-fact-row]').first()).toBeVisible()
  expect(asked).toEqual([])
})
