import { readFileSync } from 'node:fs'
import type { Story } from '../src/core/story/types.ts'
import { expect, test as journey } from './journey.ts'
import { Grid } from './page-models/grid.ts'

const test = journey.extend<{ readonly grid: Grid }>({ grid: async ({ page }, use) => use(new Grid(page)) })

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

const words = {
  ar: {
    onwards: 'ArrowLeft',
    back: 'ArrowRight',
    alone: /^ما انفرد به/,
    pin: /^ثبّت العمود/,
    hide: /^أخفِ العمود/,
    later: /^أخّر العمود/,
    place: /^مكان الشرق الأوسط/,
    moved: /: العمود [٠-٩]+ من ٢٠$/,
  },
  en: {
    onwards: 'ArrowRight',
    back: 'ArrowLeft',
    alone: /^What it alone says/,
    pin: /^Pin the column/,
    hide: /^Hide the column/,
    later: /^Move the column later/,
    place: /^The place of Asharq Al-Awsat/,
    moved: /: column \d+ of 20$/,
  },
} as const

for (const language of ['ar', 'en'] as const) {
  const told = words[language]

  test.describe(language, () => {
    test.beforeEach(async ({ app, grid }) => {
      await app.open(`compare?lang=${language}&show=single`)
      await app.offer('large.json', largeStory())
      await app.open(`compare?lang=${language}`)
      await grid.root.waitFor()
    })

    test('by pointer: a window of a few cells; evidence, menu, pinning, hiding, dragging, tight rows', async ({
      app,
      filters,
      grid,
      page,
    }) => {
      await expect(grid.root).toHaveAttribute('aria-colcount', '21')
      expect(Number(await grid.root.getAttribute('aria-rowcount'))).toBeGreaterThan(130)
      expect(await grid.root.getByRole('gridcell').count()).toBeLessThan(200)
      await grid.cell(3, 2).click()
      await expect(grid.root.locator('[data-panel="event-date"] [data-evidence="000"]')).toBeVisible()
      await grid.cell(3, 2).click()
      await expect(grid.root.locator('[data-panel]')).toHaveCount(0)
      await grid.scroller.evaluate((window) => {
        window.scrollTo({ top: 6000, left: window.matches(':dir(rtl)') ? -2500 : 2500 })
      })
      await expect(grid.root.getByRole('gridcell').filter({ hasText: /\S/ }).first()).toBeVisible()
      await expect(grid.root.locator('[aria-colindex="20"]').first()).toBeAttached()
      expect(await app.overflow()).toBe(0)
      await grid.scroller.evaluate((window) => window.scrollTo(0, 0))

      await expect.poll(async () => (await grid.names()).slice(0, 3)).toEqual(['000', '000-1', '000-2'])
      await grid.head('الشرق الأوسط').hover()
      await grid.grip('الشرق الأوسط').dragTo(grid.root.locator('.goutlet[data-article="000-2"]'))
      await expect(app.announced).toHaveText(told.moved)
      await expect.poll(async () => (await grid.names()).slice(0, 3)).toEqual(['000-1', '000-2', '000'])
      await expect(page).toHaveURL(/order=000-1,000-2,000/)

      await grid.more('الشرق الأوسط').click()
      await grid.item(told.pin).click()
      await expect.poll(async () => (await grid.names())[0]).toBe('000')
      await grid.scroller.evaluate((window) => {
        window.scrollBy({ left: window.matches(':dir(rtl)') ? -2500 : 2500 })
      })
      await expect(grid.head('الشرق الأوسط')).toBeInViewport({ ratio: 0.9 })
      await grid.more('الشرق الأوسط').click()
      await grid.item(told.hide).click()
      await expect(grid.root).toHaveAttribute('aria-colcount', '20')
      await page.goBack()
      await expect(grid.root).toHaveAttribute('aria-colcount', '21')

      const roomy = (await grid.root.locator('.grow[data-fact-row]').first().boundingBox())?.height ?? 0
      await filters.tight.click()
      const tight = (await grid.root.locator('.grow[data-fact-row]').first().boundingBox())?.height ?? 0
      expect(tight).toBeLessThan(roomy * 0.75)
    })

    test('by keyboard: through the grid and further than it shows, the evidence; names, menu, dragging, themes', async ({
      grid,
      keyboard,
    }) => {
      await keyboard.tabTo(grid.cell(3, 1).getByRole('button'), 80)
      await keyboard.press('Enter')
      await expect(grid.root.locator('[data-panel="event-date"] .panel-part').first()).toBeVisible()
      await keyboard.press('Enter')
      await expect(grid.root.locator('[data-panel]')).toHaveCount(0)
      await keyboard.press(told.onwards, told.onwards, 'ArrowDown')
      await expect(grid.cell(4, 3)).toBeFocused()
      await keyboard.press('End')
      await expect(grid.focused).toHaveAttribute('aria-colindex', '21')
      await expect(grid.focused).toBeInViewport()
      await keyboard.press('Control+End')
      await expect(grid.root.locator('[aria-rowindex]:has(> :focus)')).toHaveAttribute(
        'aria-rowindex',
        (await grid.root.getAttribute('aria-rowcount')) ?? '',
      )
      await keyboard.press('Control+Home')
      await expect(grid.cell(3, 1).getByRole('button')).toBeFocused()

      await keyboard.press(told.onwards, told.onwards, 'ArrowUp', told.back)
      await expect(grid.more('الشرق الأوسط')).toBeFocused()
      await keyboard.press('Enter')
      await expect(grid.item(told.alone)).toBeVisible()
      await keyboard.press('Escape')
      await expect(grid.more('الشرق الأوسط')).toBeFocused()
      await keyboard.press('Enter')
      await expect(grid.item(told.alone)).toBeVisible()
      await keyboard.downTo(grid.item(told.later))
      await keyboard.press('Enter')
      await expect.poll(async () => (await grid.names()).slice(0, 2)).toEqual(['000-1', '000'])
      await expect(grid.more('الشرق الأوسط')).toBeFocused()

      await keyboard.press(told.onwards, 'Shift+Tab')
      await expect(grid.root.locator('.goutlet[data-article="000-2"] .outlet-grip')).toBeFocused()
      await keyboard.press('Enter')
      await keyboard.tabTo(grid.head('الشرق الأوسط').getByRole('button', { name: told.place }), 20)
      await keyboard.press('Enter')
      await expect.poll(async () => (await grid.names()).slice(0, 3)).toEqual(['000-1', '000-2', '000'])

      const rows = Number(await grid.root.getAttribute('aria-rowcount'))
      await grid.root.locator('.fold').first().press('Enter')
      await expect(grid.root).toHaveAttribute('aria-rowcount', String(rows - 9))
      for (let press = 0; press < 12; press++) await keyboard.press('j')
      await expect(grid.root.locator('.grow[data-open] .question')).toBeInViewport()
    })
  })
}
