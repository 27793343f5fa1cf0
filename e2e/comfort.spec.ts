import { violations } from './axe.ts'
import { expect, test } from './journey.ts'

const VIEWS = ['brief', 'texts', 'quotations', 'time', 'numbers', 'people', 'coverage', 'draft', 'compare'] as const

for (const language of ['ar', 'en'] as const) {
  test(`at twice the size nothing of any view goes beyond the edge: ${language}`, async ({ app, page }) => {
    await page.setViewportSize({ width: 720, height: 450 })
    for (const view of VIEWS) {
      await app.open(`${view}?lang=${language}&theme=agreement`)
      await expect(page.getByRole('heading', { level: 1 }).filter({ visible: true }).first()).toBeVisible()
      expect(await app.overflow(), view).toBe(0)
    }
  })

  test(`high contrast asked of the system: axe finds nothing, nothing moves: ${language}`, async ({ app, page }) => {
    await page.emulateMedia({ contrast: 'more', reducedMotion: 'reduce' })
    for (const view of ['compare', 'brief', 'quotations', 'coverage'] as const) {
      await app.open(`${view}?lang=${language}&theme=agreement`)
      await expect(page.getByRole('heading', { level: 1 }).filter({ visible: true }).first()).toBeVisible()
      expect(await violations(page), view).toEqual([])
    }
    await app.open(`compare?lang=${language}&theme=agreement`)
    expect(
      await page
        .locator('.fold > svg')
        .first()
        .evaluate((e) => Number.parseFloat(getComputedStyle(e).transitionDuration)),
    ).toBeLessThan(0.001)
  })
}
