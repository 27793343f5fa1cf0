import { violations } from './axe.ts'
import { expect, test } from './journey.ts'
import { untranslated } from './untranslated.ts'

const words = {
  ar: {
    link: 'كيف تعمل الأداة، وأمثلة على كل حكم، وكم تخطئ',
    heading: 'المنهج والمصطلحات',
    part: 'كم تخطئ',
    other: 'اختلاف متحدثين',
    none: 'ليس في هذا الخبر مثال.',
  },
  en: {
    link: 'How the tool works, examples of every verdict, and how often it errs',
    heading: 'Method and glossary',
    part: 'How often it errs',
    other: 'Speakers differ',
    none: 'This story has no example.',
  },
} as const

for (const language of ['ar', 'en'] as const) {
  const told = words[language]

  test(`by keyboard, ${language}: from the legend to a verdict, its examples and its passage`, async ({
    app,
    keyboard,
    page,
    reader,
  }) => {
    await app.open(`compare?lang=${language}`)
    await app.help.press('Enter')
    await keyboard.tabTo(app.dialog.getByRole('button', { name: told.link }))
    await keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: told.heading })).toBeVisible()

    const term = page.locator('[data-term="contradiction"]')
    await expect(term.locator('.method-fitting .asked')).toHaveCount(2)
    await expect(term.locator('.method-fitting')).toContainText('4 مبادئ')
    await expect(term.locator('.method-called')).toContainText(told.other)
    await expect(page.locator('[data-term="unclear"]')).toContainText(told.none)

    const part = page.getByRole('navigation').getByRole('button', { name: told.part })
    await keyboard.tabTo(part)
    await keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 2, name: told.part })).toBeFocused()
    await expect(page.getByRole('table').first()).toBeInViewport()

    await term.locator('.method-fitting a[href*="reader"]').first().click()
    await expect(reader.current.first()).toBeInViewport()
    await expect(reader.current.first()).toContainText('4 مبادئ')
  })

  test(`axe finds nothing, a phone shows it whole, paper takes it: ${language}`, async ({ app, page }) => {
    await app.open(`method?lang=${language}`)
    const heading = page.getByRole('heading', { level: 1, name: told.heading })
    for (const theme of ['light', 'dark'] as const) {
      await app.wear(theme)
      await expect(heading).toBeVisible()
      expect(await violations(page)).toEqual([])
    }
    await page.setViewportSize({ width: 360, height: 740 })
    expect(await app.overflow()).toBe(0)
    await page.setViewportSize({ width: 794, height: 1123 })
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('navigation', { name: /^(في هذه الصفحة|On this page)$/ })).toBeHidden()
    expect(await app.overflow()).toBe(0)
  })
}

test('no text of the glossary is left that no catalogue holds', async ({ app, page }) => {
  await app.open('method?lang=pseudo')
  await expect(page.locator('[data-term="contradiction"]')).toBeVisible()
  expect(await untranslated(page)).toEqual([])
})
