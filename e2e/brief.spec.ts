import { violations } from './axe.ts'
import { untranslated } from './untranslated.ts'
import { expect, test } from './views.ts'

const words = {
  ar: {
    view: 'موجز',
    heading: 'موجز: محادثات الرياض بين الولايات المتحدة وروسيا',
    agreed: 'السعودية، عند المصادر الـ٥ كلها.',
    contested: 'عند المرصد: ٤ مبادئ',
    alone: '٣٨ شقة',
    open: 'لم يقل ذلك أحد',
    summary: '٦ فيها فرق (منها تناقضان)',
    copied: 'نُسخ الموجز',
    text: 'كم عدد النقاط المتفق عليها؟ [تناقض]',
  },
  en: {
    view: 'Brief',
    heading: 'Brief: The US–Russian talks in Riyadh',
    agreed: 'Saudi Arabia, in all 5 outlets.',
    contested: 'In Al-Marsad: 4 ',
    alone: '38 ',
    open: 'Nobody said so',
    summary: '6 differ (2 of them contradictions)',
    copied: 'Brief copied',
    text: 'How many points were agreed? [Contradiction]',
  },
} as const

for (const language of ['ar', 'en'] as const) {
  const told = words[language]

  test(`by pointer, ${language}: from the table to the brief, to a passage, and to a row`, async ({
    app,
    brief,
    matrix,
    reader,
  }) => {
    await app.open(`compare?lang=${language}&verdict=contradiction`)
    await app.page.getByRole('banner').getByRole('link', { name: told.view, exact: true }).click()
    await app.page.getByRole('button', { name: /^(أزل المرشّحات|Lift the filters)$/ }).click()
    await expect(brief.heading).toHaveText(told.heading)
    await expect(brief.line('agreed', 'event-country')).toContainText(told.agreed)
    await expect(brief.line('contested', 'agreed-count')).toContainText(told.contested)
    await expect(brief.line('contested', 'agreed-count')).toContainText('«وزير الخارجية الأمريكي ماركو روبيو')
    await expect(brief.line('alone', 'apartments-evacuated')).toContainText(told.alone)
    await expect(brief.line('open', 'summit-window-left')).toContainText(told.open)

    await brief.passage('contested', 'agreed-count', 'المرصد').click()
    await expect(reader.current.first()).toBeInViewport()
    await expect(reader.current.filter({ hasText: '4 مبادئ' })).toHaveCount(1)

    await app.page.goBack()
    await brief.question('contested', 'agreed-count').click()
    await expect(matrix.question('agreed-count')).toBeFocused()
    await expect(matrix.question('agreed-count')).toHaveAttribute('aria-expanded', 'true')
  })

  test(`by keyboard, ${language}: the whole as text, to a passage, and to a row`, async ({
    app,
    brief,
    keyboard,
    matrix,
    page,
    reader,
  }) => {
    await app.open(`brief?lang=${language}&verdict=contradiction,speakers`)
    await expect(brief.summary).toContainText(told.summary)
    await keyboard.tabTo(brief.copy)
    await keyboard.press('Enter')
    await expect(app.announced).toHaveText(told.copied)
    const text = await page.evaluate(() => navigator.clipboard.readText())
    expect(text).toContain(told.text)
    expect(text).toContain('«4 مبادئ»')
    await keyboard.tabTo(brief.passage('contested', 'agreed-count', 'أسوشيتد برس'))
    await keyboard.press('Enter')
    await expect(reader.current.getByRole('link').first()).toBeFocused()
    await expect(reader.current.first()).toContainText('ثلاثة أهداف')
    await page.goBack()
    await keyboard.tabTo(brief.question('contested', 'agreed-count'))
    await keyboard.press('Enter')
    await expect(matrix.question('agreed-count')).toBeFocused()
  })
}

test('opens at the row that one comes from', async ({ app, brief }) => {
  await app.open('brief?lang=ar&fact=summit-next-week')
  await expect(brief.question('contested', 'summit-next-week')).toBeInViewport()
  await expect(brief.question('contested', 'summit-next-week')).toHaveAttribute('data-current', 'true')
  await app.page.keyboard.press('j')
  await expect(brief.question('contested', 'summit-date-set')).toBeInViewport()
  await expect(brief.question('contested', 'summit-date-set')).toHaveAttribute('data-current', 'true')
})

test('a hidden outlet is not told of, and one is told that it is hidden', async ({ app, brief, page }) => {
  await app.open('brief?lang=ar&hide=001')
  await expect(page.getByText('أُخفي مصدر واحد')).toBeVisible()
  await expect(brief.line('contested', 'agreed-count')).not.toContainText('المرصد')
  await page.getByRole('button', { name: 'أظهرها كلها' }).click()
  await expect(brief.line('contested', 'agreed-count')).toContainText('المرصد')
})

for (const language of ['ar', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`axe finds nothing: ${language}, ${theme}`, async ({ app, brief, page }) => {
      await app.open(`brief?lang=${language}&theme=frame,agreement,summit`)
      await app.wear(theme)
      await expect(brief.heading).toBeVisible()
      expect(await violations(page)).toEqual([])
    })
  }

  test(`on a phone nothing goes beyond the edge: ${language}`, async ({ app, brief, page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await app.open(`brief?lang=${language}`)
    await expect(brief.line('agreed', 'event-country')).toBeAttached()
    expect(await app.overflow()).toBe(0)
  })
}

test('no text is left that no catalogue holds', async ({ app, brief, page }) => {
  await app.open('brief?lang=pseudo')
  await expect(brief.heading).toBeVisible()
  expect(await untranslated(page)).toEqual([])
})

test('prints on A4: no controls, every part', async ({ app, brief, page }) => {
  await page.setViewportSize({ width: 794, height: 1123 })
  await app.open('brief?lang=ar')
  await page.emulateMedia({ media: 'print' })
  await expect(brief.copy).toBeHidden()
  for (const part of ['agreed', 'contested', 'alone', 'open'] as const) await expect(brief.part(part)).toBeVisible()
  expect(await app.overflow()).toBe(0)
})
