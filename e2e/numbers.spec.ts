import type { Locator } from '@playwright/test'
import { violations } from './axe.ts'
import { untranslated } from './untranslated.ts'
import { expect, test } from './views.ts'

const words = {
  ar: { view: 'أرقام', about: 'نحو ٤٫٥ ساعات', more: 'أكثر من ٤ ساعات', tick: '٤٫٥ ساعات', alone: '٣٨ شقة' },
  en: { view: 'Numbers', about: 'About 4.5 hours', more: 'More than 4 hours', tick: '4.5 hours', alone: '38' },
} as const

const middle = async (locator: Locator): Promise<number> => {
  const box = await locator.boundingBox()
  if (!box) throw new Error('out of sight')
  return box.x + box.width / 2
}

for (const language of ['ar', 'en'] as const) {
  const told = words[language]

  test(`by pointer, ${language}: figures on one line, to a passage and to the row`, async ({
    app,
    matrix,
    numbers,
    page,
    reader,
  }) => {
    await app.open(`compare?lang=${language}&verdict=contradiction,finer`)
    await page.getByRole('banner').getByRole('link', { name: told.view, exact: true }).click()
    await expect(numbers.figure('event-duration', 'SeaPRwire')).toContainText(told.about)
    await expect(numbers.figure('event-duration', 'غير معلن')).toContainText(told.more)
    await page.getByRole('button', { name: /^(أزل المرشّحات|Lift the filters)$/ }).click()
    await expect(numbers.plot('apartments-evacuated')).toContainText(told.alone)

    await numbers.passage('event-duration', 'غير معلن').click()
    await expect(reader.current.first()).toBeInViewport()
    await expect(reader.current.first()).toContainText('أكثر من أربع ساعات')
    await page.goBack()
    await numbers.question('agreed-count').click()
    await expect(matrix.question('agreed-count')).toBeFocused()
  })

  test(`by keyboard, ${language}: to a passage, and to its row`, async ({ app, keyboard, matrix, numbers, reader }) => {
    await app.open(`numbers?lang=${language}`)
    await keyboard.tabTo(numbers.question('agreed-count'))
    await keyboard.tabTo(numbers.passage('agreed-count', 'أسوشيتد برس'))
    await keyboard.press('Enter')
    await expect(reader.current.getByRole('link').first()).toBeFocused()
    await expect(reader.current.first()).toContainText('ثلاثة أهداف')
    await app.page.goBack()
    await keyboard.tabTo(numbers.question('agreed-count'))
    await keyboard.press('Enter')
    await expect(matrix.question('agreed-count')).toBeFocused()
  })

  test(`a figure stands over its tick, larger ones further on: ${language}`, async ({ app, numbers, page }) => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await app.open(`numbers?lang=${language}`)
    const exact = numbers.figure('event-duration', 'المرصد').locator('.point')
    const tick = numbers.ticks('event-duration').filter({ hasText: told.tick })
    expect(Math.abs((await middle(exact)) - (await middle(tick)))).toBeLessThan(2)
    const [four, three] = [
      await middle(numbers.figure('agreed-count', 'المرصد').locator('.point')),
      await middle(numbers.figure('agreed-count', 'أسوشيتد برس').locator('.point')),
    ]
    expect(language === 'ar' ? four < three : four > three).toBe(true)
  })

  for (const theme of ['light', 'dark'] as const) {
    test(`axe finds nothing: ${language}, ${theme}`, async ({ app, numbers, page }) => {
      await app.open(`numbers?lang=${language}&fact=agreed-count`)
      await app.wear(theme)
      await expect(numbers.heading).toBeVisible()
      expect(await violations(page)).toEqual([])
    })
  }

  test(`on a phone nothing goes beyond the edge: ${language}`, async ({ app, numbers, page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await app.open(`numbers?lang=${language}`)
    await expect(numbers.figure('event-duration', 'SeaPRwire')).toContainText(told.about)
    expect(await app.overflow()).toBe(0)
  })
}

test('follows the reader’s numerals', async ({ app, numbers }) => {
  await app.open('numbers?lang=ar&digits=latn')
  await expect(numbers.figure('event-duration', 'SeaPRwire')).toContainText('نحو 4.5 ساعات')
  await expect(numbers.ticks('agreed-count')).toHaveText(['2', '3', '4', '5'])
})

test('a hidden outlet has no figure', async ({ app, numbers }) => {
  await app.open('numbers?lang=ar&hide=001')
  await expect(numbers.figure('event-duration', 'SeaPRwire')).toBeVisible()
  await expect(numbers.figure('event-duration', 'المرصد')).toHaveCount(0)
})

test('no text is left that no catalogue holds', async ({ app, numbers, page }) => {
  await app.open('numbers?lang=pseudo')
  await expect(numbers.heading).toBeVisible()
  expect(await untranslated(page)).toEqual([])
})

test('prints on A4 within the sheet, marks and all', async ({ app, numbers, page }) => {
  await page.setViewportSize({ width: 700, height: 1000 })
  await app.open('numbers?lang=ar')
  await page.emulateMedia({ media: 'print' })
  await expect(numbers.figure('agreed-count', 'المرصد').locator('.point')).toBeVisible()
  expect(await app.overflow()).toBe(0)
})
