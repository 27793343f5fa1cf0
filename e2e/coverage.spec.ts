import { readFileSync } from 'node:fs'
import type { Story } from '../src/core/story/types.ts'
import { violations } from './axe.ts'
import { untranslated } from './untranslated.ts'
import { expect, test } from './views.ts'

const words = {
  ar: {
    view: 'تغطية',
    silent: 'مصدر غير معلن: لم يُذكر',
    later: 'الشرق الأوسط: لاحقٌ لهذا المقال',
    pair: /^المرصد وSeaPRwire.*يتكلمان معًا في ٥٦ واقعة، ويتفقان في ٥٠/,
    shared: /جمل مشتركة، ١ منها بالألفاظ نفسها/,
    war: 'أزمة',
    original: 'الأصل: أسوشيتد برس',
    unknown: 'الناشر: غير معلن',
    origins: 'ترجع المقالات إلى ٥ أصول مستقلة',
  },
  en: {
    view: 'Coverage',
    silent: 'Unnamed source: Not mentioned',
    later: 'Asharq Al-Awsat: Later than this article',
    pair: /^Al-Marsad and SeaPRwire.*Both speak of 56 facts, and agree on 50/,
    shared: /shared sentences, 1 of them in the same words/,
    war: 'crisis',
    original: 'Original: Associated Press',
    unknown: 'Publisher: not given',
    origins: 'The articles are of 5 independent origins',
  },
} as const

for (const language of ['ar', 'en'] as const) {
  const told = words[language]

  test(`by pointer, ${language}: from a cell to its words, from a silence to the table`, async ({
    app,
    coverage,
    matrix,
    page,
    reader,
  }) => {
    await app.open(`compare?lang=${language}&verdict=contradiction`)
    await page.getByRole('banner').getByRole('link', { name: told.view, exact: true }).click()
    await page.getByRole('button', { name: /^(أزل المرشّحات|Lift the filters)$/ }).click()
    await expect(coverage.cell('event-duration', 'أسوشيتد برس')).toHaveAttribute('title', /لم يُذكر|Not mentioned/)
    await expect(coverage.cell('summit-window', 'الشرق الأوسط')).toHaveAttribute('title', told.later)
    await coverage.cell('agreed-count', 'المرصد').click()
    await expect(reader.current.first()).toBeInViewport()
    await expect(reader.current.first()).toContainText('4 مبادئ')
    await page.goBack()
    await coverage.cell('event-date', 'غير معلن').click()
    await expect(matrix.question('event-date')).toBeFocused()
    await expect(matrix.cell('event-date', 'غير معلن')).toHaveAttribute('data-chosen', 'true')
  })

  test(`by keyboard, ${language}: one stop for a grid, arrows inside it`, async ({
    app,
    coverage,
    keyboard,
    page,
    reader,
  }) => {
    await app.open(`coverage?lang=${language}&theme=frame`)
    await keyboard.tabTo(coverage.question('event-date'))
    const onwards = language === 'ar' ? 'ArrowLeft' : 'ArrowRight'
    await keyboard.press(onwards, onwards)
    await expect(coverage.cell('event-date', 'المرصد')).toBeFocused()
    await keyboard.press('ArrowDown')
    await expect(coverage.cell('event-city', 'المرصد')).toBeFocused()
    await keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('.heat') === null)).toBe(true)
    await keyboard.press('Shift+Tab', 'Enter')
    await expect(reader.current.getByRole('link').first()).toBeFocused()
    await page.goBack()
    await keyboard.tabTo(coverage.pair('المرصد', 'SeaPRwire').getByRole('button').first(), 120)
    await keyboard.press('Enter')
    await expect(page).toHaveURL(/#\/compare\?.*hide=000,002,004/)
  })

  test(`tells who resembles whom, which names were chosen and where texts come from: ${language}`, async ({
    app,
    coverage,
    page,
  }) => {
    await app.open(`coverage?lang=${language}`)
    await expect(coverage.pair('المرصد', 'SeaPRwire')).toHaveText(told.pair)
    await expect(coverage.pair('المرصد', 'SeaPRwire')).toHaveText(told.shared)
    await expect(coverage.names('war-designation', 'الشرق الأوسط')).toContainText(told.war)
    await expect(coverage.names('war-designation', 'أسوشيتد برس')).toContainText('«غزو موسكو»')
    await expect(coverage.chain('أسوشيتد برس')).toContainText(told.original)
    await expect(coverage.chain('أسوشيتد برس')).toContainText(told.unknown)
    await expect(coverage.part('sources')).toContainText(told.origins)
    await coverage.pair('المرصد', 'SeaPRwire').getByRole('button').first().click()
    await expect(page).toHaveURL(/#\/compare\?.*hide=000,002,004/)
  })

  for (const theme of ['light', 'dark'] as const) {
    test(`axe finds nothing: ${language}, ${theme}`, async ({ app, coverage, page }) => {
      await app.open(`coverage?lang=${language}`)
      await app.wear(theme)
      await expect(coverage.part('sources')).toContainText(told.origins)
      expect(await violations(page)).toEqual([])
    })
  }

  test(`on a phone nothing goes beyond the edge, and cells can be touched: ${language}`, async ({
    app,
    coverage,
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await app.open(`coverage?lang=${language}`)
    await expect(coverage.part('sources')).toContainText(told.origins)
    expect(await app.overflow()).toBe(0)
    const box = await coverage.cell('event-date', 'المرصد').boundingBox()
    expect(box?.height).toBeGreaterThanOrEqual(44)
  })
}

test('what an outlet alone says leads to its words', async ({ app, coverage, reader }) => {
  await app.open('coverage?lang=ar')
  await coverage.solo('أسوشيتد برس').getByRole('link', { name: 'كم شقة أُخليت؟' }).click()
  await expect(reader.current.first()).toContainText('38 شقة')
})

test('a hidden outlet has no column and no pair', async ({ app, coverage }) => {
  await app.open('coverage?lang=ar&hide=001')
  await expect(coverage.pair('الشرق الأوسط', 'SeaPRwire')).toBeVisible()
  await expect(coverage.cell('event-date', 'المرصد')).toHaveCount(0)
  await expect(coverage.pair('الشرق الأوسط', 'المرصد')).toHaveCount(0)
  await expect(coverage.solo('المرصد')).toHaveCount(0)
})

/** The seed story as thirty outlets would tell it: each of its articles six times, under names of their own. */
function thirtyOutlets(): string {
  const file = new URL('../public/stories/riyadh-talks.json', import.meta.url)
  const story: Story = JSON.parse(readFileSync(file, 'utf8'))
  const copies = story.articles.flatMap((article) =>
    [0, 1, 2, 3, 4, 5].map((n) => ({ article, id: `${article.id}-${n}` })),
  )
  const articles = copies.map(({ article, id }) => ({
    ...article,
    id,
    outlet: { ar: `مصدر ${id}`, en: `Outlet ${id}` },
  }))
  const facts = story.facts
    .filter(({ derived }) => !derived)
    .map((fact) => {
      const cells = copies.flatMap(({ article, id }) => {
        const cell = fact.cells[article.id]
        if (!cell) return []
        const readings = cell.readings.map((reading, n) => ({ ...reading, id: `${fact.id}/${id}/${n + 1}` }))
        return [[id, { ...cell, readings }] as const]
      })
      const reason = { code: 'all-same', params: { count: 30, of: 30 } }
      const verdict = { ...fact.verdict, pairs: [], reason, coverage: { stated: 30, of: 30 } }
      return { ...fact, cells: Object.fromEntries(cells), verdict }
    })
  return JSON.stringify({ ...story, decisions: null, articles, facts })
}

test('thirty outlets are a drawing a row, whose question opens the row', async ({ app, coverage, page }) => {
  await app.open('compare?lang=en&verdict=contradiction')
  await app.offer('thirty.json', thirtyOutlets())
  await app.view('Coverage').click()
  const row = coverage.row('event-date')
  await expect(row.getByRole('img')).toHaveAccessibleName('30 of 30 say so')
  await expect(coverage.part('pairs').locator('li').first()).toContainText('Both speak of')
  expect(await app.overflow()).toBe(0)
  expect(await violations(page)).toEqual([])
  await row.getByRole('link').click()
  await expect(page).toHaveURL(/#\/compare\?fact=event-date/)
})

test('no text is left that no catalogue holds', async ({ app, coverage, page }) => {
  await app.open('coverage?lang=pseudo')
  await expect(coverage.part('sources').locator('.origins')).toBeVisible()
  expect(await untranslated(page)).toEqual([])
})

test('prints on A4 within the sheet', async ({ app, coverage, page }) => {
  await page.setViewportSize({ width: 700, height: 1000 })
  await app.open('coverage?lang=ar')
  await expect(coverage.part('sources').locator('.origins')).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(coverage.row('agreed-count')).toBeVisible()
  expect(await app.overflow()).toBe(0)
})
