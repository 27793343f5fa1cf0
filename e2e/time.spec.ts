import type { Locator } from '@playwright/test'
import { violations } from './axe.ts'
import { untranslated } from './untranslated.ts'
import { expect, test } from './views.ts'

const words = {
  ar: {
    view: 'زمن',
    denied: 'منفيّ',
    nextWeek: 'من الاثنين ٢٤ شباط/فبراير ٢٠٢٥ إلى الأحد ٢ آذار/مارس ٢٠٢٥، منفيّ، قيل في الثلاثاء ١٨ شباط/فبراير ٢٠٢٥',
    left: 'من الأربعاء ١٩ إلى الأحد ٢٣ شباط/فبراير ٢٠٢٥: يبدأ الأسبوع يوم الاثنين',
    reach: 'حتى الأربعاء ١٩ شباط/فبراير ٢٠٢٥، مذكور في النص',
  },
  en: {
    view: 'Time',
    denied: 'denied',
    nextWeek: 'Monday 24 February 2025 to Sunday 2 March 2025, denied, said on Tuesday 18 February 2025',
    left: 'Wednesday 19 to Sunday 23 February 2025: the week starts on Monday',
    reach: 'Until Wednesday 19 February 2025, stated in the text',
  },
} as const

const boxOf = async (locator: Locator) => {
  const box = await locator.boundingBox()
  if (!box) throw new Error('out of sight')
  return box
}

for (const language of ['ar', 'en'] as const) {
  const told = words[language]

  test(`by pointer, ${language}: what was said of the summit, to a passage and to the row`, async ({
    app,
    matrix,
    page,
    reader,
    time,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await app.open(`compare?lang=${language}&verdict=contradiction`)
    await page.getByRole('banner').getByRole('link', { name: told.view, exact: true }).click()
    await page.getByRole('button', { name: /^(أزل المرشّحات|Lift the filters)$/ }).click()
    const denied = time.lane('summit-next-week', 'المرصد')
    await expect(denied.locator('.bar')).toHaveText(told.denied)
    await expect(denied).toContainText(told.nextWeek)
    await expect(denied).toContainText('لن يحدث خلال الأسبوع المقبل')
    await expect(time.matter('summit-window-left')).toContainText(told.left)
    await expect(time.reach('المرصد')).toContainText(told.reach)

    await time.passage('summit-next-week', 'المرصد').click()
    await expect(reader.current.first()).toBeInViewport()
    await expect(reader.current.first()).toContainText('لن يحدث')
    await page.goBack()
    await time.question('summit-next-week').click()
    await expect(matrix.question('summit-next-week')).toBeFocused()
  })

  test(`by keyboard, ${language}: to a passage, and to its row`, async ({ app, keyboard, matrix, reader, time }) => {
    await app.open(`time?lang=${language}&theme=summit`)
    await keyboard.tabTo(time.question('summit-window'))
    await keyboard.tabTo(time.passage('summit-window', 'المرصد'))
    await keyboard.press('Enter')
    await expect(reader.current.getByRole('link').first()).toBeFocused()
    await expect(reader.current.first()).toContainText('قد تجري')
    await app.page.goBack()
    await keyboard.tabTo(time.question('summit-window'))
    await keyboard.press('Enter')
    await expect(matrix.question('summit-window')).toBeFocused()
  })

  test(`time runs with the reading direction: ${language}`, async ({ app, page, time }) => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await app.open(`time?lang=${language}`)
    const earlier = await boxOf(time.lane('crimea-year', 'أسوشيتد برس').locator('.bar'))
    const later = await boxOf(time.lane('zelensky-trip-new', 'أسوشيتد برس').locator('.point[data-mark="set"]'))
    expect(language === 'ar' ? earlier.x > later.x : earlier.x < later.x).toBe(true)
    const window = await boxOf(time.lane('summit-window', 'المرصد').locator('.bar'))
    const rest = await boxOf(time.matter('summit-window-left').locator('.rest').first())
    expect(
      Math.abs(language === 'ar' ? window.x + window.width - rest.x - rest.width : window.x - rest.x),
    ).toBeLessThan(2)
  })

  for (const theme of ['light', 'dark'] as const) {
    test(`axe finds nothing: ${language}, ${theme}`, async ({ app, page, time }) => {
      await app.open(`time?lang=${language}&fact=summit-window`)
      await app.wear(theme)
      await expect(time.heading).toBeVisible()
      expect(await violations(page)).toEqual([])
    })
  }

  test(`on a phone, a line a statement and nothing beyond the edge: ${language}`, async ({ app, page, time }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await app.open(`time?lang=${language}`)
    await expect(time.lane('summit-next-week', 'المرصد').getByText(told.nextWeek)).toBeVisible()
    await expect(time.lane('summit-next-week', 'المرصد').locator('.bar')).toBeHidden()
    expect(await app.overflow()).toBe(0)
    expect(await violations(page)).toEqual([])
  })
}

test('a hidden outlet has no lane, and its years leave the axis', async ({ app, page, time }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await app.open('time?lang=ar&hide=002')
  await expect(time.matter('summit-next-week')).toBeVisible()
  await expect(time.matter('crimea-year')).toHaveCount(0)
  await expect(page.locator('.time .days')).not.toContainText('٢٠١٤')
})

test('the row that one comes from is in sight', async ({ app, page, time }) => {
  await page.setViewportSize({ width: 1440, height: 600 })
  await app.open('time?lang=ar&fact=zelensky-trip-new')
  await expect(time.matter('zelensky-trip-new')).toBeInViewport()
  await expect(time.matter('zelensky-trip-new')).toHaveAttribute('data-current', 'true')
})

test('between a phone and a desk the drawing scrolls, the page does not', async ({ app, page, time }) => {
  await page.setViewportSize({ width: 900, height: 700 })
  await app.open('time?lang=ar')
  await expect(time.lane('zelensky-trip-new', 'أسوشيتد برس')).toBeAttached()
  expect(await app.overflow()).toBe(0)
  await time.lane('zelensky-trip-new', 'أسوشيتد برس').locator('.point[data-mark="set"]').scrollIntoViewIfNeeded()
  await expect(time.passage('zelensky-trip-new', 'أسوشيتد برس')).toBeInViewport()
})

test('no text is left that no catalogue holds', async ({ app, page, time }) => {
  await app.open('time?lang=pseudo')
  await expect(time.heading).toBeVisible()
  expect(await untranslated(page)).toEqual([])
})

test('prints on A4 within the sheet, bars and all', async ({ app, page, time }) => {
  await page.setViewportSize({ width: 700, height: 1000 })
  await app.open('time?lang=ar')
  await page.emulateMedia({ media: 'print' })
  await expect(time.lane('summit-next-week', 'المرصد').locator('.bar')).toBeVisible()
  expect(await app.overflow()).toBe(0)
})
