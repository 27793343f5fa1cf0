import { expect, test } from './journey.ts'
import { untranslated } from './untranslated.ts'

test('Arabic by default, from right to left; English with one press, from left to right', async ({
  app,
  filters,
  matrix,
}) => {
  await app.open()
  await expect(app.html).toHaveAttribute('lang', 'ar')
  await expect(app.html).toHaveAttribute('dir', 'rtl')
  await expect(app.title).toHaveText('محادثات الرياض بين الولايات المتحدة وروسيا')
  const fact = await matrix.question('event-date').boundingBox()
  const first = await matrix.cell('event-date', 'الشرق الأوسط').boundingBox()
  expect(fact?.x).toBeGreaterThan(first?.x ?? Number.POSITIVE_INFINITY)

  await app.languageSwitch.click()
  await expect(app.html).toHaveAttribute('lang', 'en')
  await expect(app.html).toHaveAttribute('dir', 'ltr')
  await expect(app.title).toHaveText('The US–Russian talks in Riyadh')
  await expect(app.summary).toContainText('Tuesday 18 February 2025')
  await expect(matrix.question('agreed-count')).toHaveText('How many points were agreed?')
  await expect(filters.verdict('Contradiction')).toHaveAccessibleName('Contradiction: 2')
  const after = await matrix.question('event-date').boundingBox()
  const left = await matrix.cell('event-date', 'الشرق الأوسط').boundingBox()
  expect(after?.x).toBeLessThan(left?.x ?? 0)

  await app.languageSwitch.click()
  await expect(app.html).toHaveAttribute('dir', 'rtl')
})

test('sources keep their own direction and digits in either language', async ({ app, matrix }) => {
  await app.open('compare?fact=event-duration&lang=en')
  const passages = matrix.evidence('event-duration').passages('SeaPRwire')
  await expect(passages).toHaveAttribute('dir', 'rtl')
  await expect(passages).toHaveAttribute('lang', 'ar')
  await expect(passages).toContainText('ما يقرب من 4.5 ساعات')
  await expect(matrix.values('event-duration', 'SeaPRwire')).toHaveText('About 4.5 hours')
})

test('numerals are the reader’s choice', async ({ app, matrix }) => {
  await app.open()
  await expect(matrix.values('event-duration', 'المرصد').last()).toHaveText('٤٫٥ ساعات')
  await app.numerals.click()
  await expect(matrix.values('event-duration', 'المرصد').last()).toHaveText('4.5 ساعات')
  await expect(matrix.verdictLine('event-duration')).toContainText('3 من 5')
  await expect(app.numerals).toHaveAccessibleName('الأرقام: لاتينية')
})

test('the chosen theme is kept for the next visit', async ({ app, page }) => {
  await app.open()
  await app.wear('dark')
  const dark = await app.html.evaluate((html) => getComputedStyle(html).backgroundColor)
  await page.reload()
  await expect(app.theme).toHaveAccessibleName('المظهر: داكن')
  await app.wear('light')
  await expect(app.html).not.toHaveCSS('background-color', dark)
})

test.describe('in the pseudo-language no text is left that no catalogue holds', () => {
  test('in the table', async ({ app, matrix, page }) => {
    await app.open('compare?lang=pseudo')
    await expect(matrix.verdict('agreed-count')).toHaveText('⟦Cóntrádíctíón⟧')
    await expect(app.html).toHaveAttribute('dir', 'rtl')
    expect(await untranslated(page)).toEqual([])
  })

  for (const fact of ['agreed-count', 'summit-window', 'summit-window-left', 'participants-RU', 'war-designation']) {
    test(`in the opened row ${fact}`, async ({ app, matrix, page }) => {
      await app.open(`compare?fact=${fact}&lang=pseudo&theme=numbers,summit,agreement,participants,context`)
      await expect(matrix.evidence(fact).why).toBeVisible()
      expect(await untranslated(page)).toEqual([])
    })
  }

  test('in the reader', async ({ app, page, reader }) => {
    await app.open('reader?article=000&fact=agreed-count&lang=pseudo')
    await expect(reader.marks).not.toHaveCount(0)
    expect(await untranslated(page)).toEqual([])
    await app.open('reader?article=002&fact=agreed-count&lang=pseudo')
    await expect(reader.current).not.toHaveCount(0)
    expect(await untranslated(page)).toEqual([])
  })

  test('in dialogs and in what is said of an empty table', async ({ app, filters, page }) => {
    await app.open('compare?q=zzzz&lang=pseudo')
    await expect(app.main).toContainText('⟦Nó fáct mátchés thís chóícé⟧')
    for (const button of await page.locator('.filters button[aria-haspopup]').all()) {
      await button.click()
      await expect(app.dialog).toBeVisible()
      expect(await untranslated(page)).toEqual([])
      await filters.close()
    }
    for (const name of [/Hów tó réád thís/, /Opén á stóry fílé|Ópén á stóry fílé/]) {
      await page.getByRole('button', { name }).click()
      await expect(app.dialog).toBeVisible()
      expect(await untranslated(page)).toEqual([])
      await page.keyboard.press('Escape')
      await expect(app.dialog).toHaveCount(0)
    }
  })

  test('in what is said of the story itself', async ({ app, page }) => {
    await app.open('compare?lang=pseudo')
    await page.getByRole('button', { name: /Abóút thís stóry|Ábóút thís stóry/ }).click()
    await expect(app.dialog).toBeVisible()
    expect(await untranslated(page)).toEqual([])
  })

  test('on a narrow page', async ({ app, cards, page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await app.open('compare?fact=agreed-count&lang=pseudo')
    await expect(cards.verdict('agreed-count')).toHaveText('⟦Cóntrádíctíón⟧')
    expect(await untranslated(page)).toEqual([])
  })
})
