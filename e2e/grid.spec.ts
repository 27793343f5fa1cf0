import { readFileSync } from 'node:fs'
import type { Locator } from '@playwright/test'
import type { Story } from '../src/core/story/types.ts'
import { expect, test } from './journey.ts'

/** The seed story with each of its articles four times over under a name of its own: more cells than a page holds. */
function largeStory(): string {
  const story: Story = JSON.parse(readFileSync(new URL('../public/stories/riyadh-talks.json', import.meta.url), 'utf8'))
  const copies = [1, 2, 3]
  const idOf = (id: string, copy: number) => `${id}-${copy}`
  const again = <T extends { readonly id: string }>(one: T, copy: number): T => ({ ...one, id: idOf(one.id, copy) })
  const articles = story.articles.flatMap((article) => [
    article,
    ...copies.map((copy) => ({
      ...again(article, copy),
      outlet: { ar: `${article.outlet.ar} ${copy}`, en: `${article.outlet.en} ${copy}` },
    })),
  ])
  const facts = story.facts.map((fact) => ({
    ...fact,
    cells: Object.fromEntries(
      Object.entries(fact.cells).flatMap(([id, cell]) => [
        [id, cell],
        ...copies.map((copy) => [
          idOf(id, copy),
          { ...cell, readings: cell.readings.map((reading) => ({ ...again(reading, copy), derivedFrom: null })) },
        ]),
      ]),
    ),
  }))
  return JSON.stringify({ ...story, id: 'riyadh-large', articles, facts, decisions: null })
}

const cellAt = (grid: Locator, row: number, column: number) =>
  grid.locator(`[aria-rowindex="${row}"] > [aria-colindex="${column}"]`)

test.beforeEach(async ({ app }) => {
  await app.open()
  await app.offer('large.json', largeStory())
  await app.page.getByRole('grid').waitFor()
})

test('a table of thousands of cells is a window of a few, and says how large it is', async ({ app, page }) => {
  const grid = page.getByRole('grid')
  await expect(grid).toHaveAttribute('aria-colcount', '21')
  expect(Number(await grid.getAttribute('aria-rowcount'))).toBeGreaterThan(130)
  expect(await grid.getByRole('gridcell').count()).toBeLessThan(200)
  await expect(grid.getByRole('columnheader').nth(1)).toContainText('الشرق الأوسط')
  await page.locator('.gwindow').evaluate((window) => window.scrollTo({ top: 6000, left: -2500 }))
  await expect(grid.getByRole('gridcell').filter({ hasText: /\S/ }).first()).toBeVisible()
  await expect(grid.locator('[aria-colindex="20"]').first()).toBeAttached()
  expect(await app.overflow()).toBe(0)
})

test('keys go through the grid and further than it shows; Enter opens the evidence below the row', async ({
  keyboard,
  page,
}) => {
  const grid = page.getByRole('grid')
  await cellAt(grid, 3, 2).click()
  await expect(grid.locator('[data-panel="event-date"] [data-evidence="000"]')).toBeVisible()
  await keyboard.press('Enter')
  await expect(grid.locator('[data-panel]')).toHaveCount(0)
  await keyboard.press('ArrowLeft', 'ArrowDown')
  await expect(cellAt(grid, 4, 3)).toBeFocused()
  await keyboard.press('End')
  await expect(grid.locator(':focus')).toHaveAttribute('aria-colindex', '21')
  await expect(grid.locator(':focus')).toBeInViewport()
  await keyboard.press('Control+End')
  await expect(grid.locator('[aria-rowindex]:has(> :focus)')).toHaveAttribute(
    'aria-rowindex',
    (await grid.getAttribute('aria-rowcount')) ?? '',
  )
  await keyboard.press('Control+Home')
  await expect(cellAt(grid, 3, 1).getByRole('button')).toBeFocused()
  await keyboard.press('Enter')
  await expect(grid.locator('[data-panel="event-date"] .panel-part').first()).toBeVisible()
})

test('in English the arrows are the other way round, themes fold, and J leads to a row far away', async ({
  app,
  keyboard,
  page,
}) => {
  const grid = page.getByRole('grid')
  await app.speak('en')
  await expect(app.html).toHaveAttribute('dir', 'ltr')
  await cellAt(grid, 3, 3).click()
  await keyboard.press('Enter', 'ArrowRight')
  await expect(cellAt(grid, 3, 4)).toBeFocused()
  const rows = Number(await grid.getAttribute('aria-rowcount'))
  await grid.locator('.fold').first().click()
  await expect(grid).toHaveAttribute('aria-rowcount', String(rows - 9))
  for (let press = 0; press < 12; press++) await keyboard.press('j')
  await expect(grid.locator('.grow[data-open] .question')).toBeInViewport()
})
