import { violations } from './axe.ts'
import { expect, test } from './journey.ts'

for (const language of ['ar', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test.describe(`${language}, ${theme}`, () => {
      test('the table with an opened row', async ({ app, matrix, page }) => {
        await app.open(`compare?fact=agreed-count&verdict=contradiction,attribution&lang=${language}`)
        await app.wear(theme)
        await expect(matrix.evidence('agreed-count').why).toBeVisible()
        expect(await violations(page)).toEqual([])
      })

      test('the reader', async ({ app, page, reader }) => {
        await app.open(`reader?article=000&fact=agreed-teams&lang=${language}`)
        await app.wear(theme)
        await reader.unfold.click()
        await expect(reader.region('teaser').first()).toBeVisible()
        expect(await violations(page)).toEqual([])
      })

      // The guide shows every verdict's colour and every sign.
      test('the dialogs', async ({ about, app, filters, page }) => {
        await app.open(`compare?verdict=attribution&lang=${language}`)
        await app.wear(theme)
        await app.help.click()
        await expect(app.dialog).toBeVisible()
        expect(await violations(page)).toEqual([])
        await filters.close()
        await app.openFile.click()
        await expect(app.dialog).toBeVisible()
        expect(await violations(page)).toEqual([])
        await filters.close()
        await about.button.click()
        await about.start.click()
        await expect(about.status).toContainText(/مطابق بايتًا ببايت|Equal byte for byte/, { timeout: 45_000 })
        expect(await violations(page)).toEqual([])
        await filters.close()
        await filters.choose('outlets')
        await expect(app.dialog).toBeVisible()
        expect(await violations(page)).toEqual([])
      })

      test('the cards of the narrow page', async ({ app, cards, page }) => {
        await page.setViewportSize({ width: 360, height: 740 })
        await app.open(`compare?fact=agreed-count&verdict=contradiction,attribution&lang=${language}`)
        await app.wear(theme)
        await expect(cards.question('agreed-count')).toHaveAttribute('aria-expanded', 'true')
        expect(await violations(page)).toEqual([])
      })
    })
  }
}

test('the whole table, but for its colours, which are checked above', async ({ app, matrix, page }) => {
  await app.open()
  await expect(matrix.rows).not.toHaveCount(0)
  expect(await violations(page, ['color-contrast'])).toEqual([])
})
