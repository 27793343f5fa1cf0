import type { Page } from '@playwright/test'
import { expect, test } from './journey.ts'
import type { Outlet } from './page-models/outlets.ts'

const names = ['الشرق الأوسط', 'المرصد', 'أسوشيتد برس', 'SeaPRwire', 'غير معلن'] satisfies Outlet[]

const words = {
  ar: {
    asharq: 'الشرق الأوسط',
    marsad: 'المرصد',
    moved: 'SeaPRwire: العمود ١ من ٥',
    later: /أخّر العمود/,
    pin: /ثبّت العمود/,
    hide: /^أخفِ العمود/,
    alone: /^ما انفرد به/,
    place: 'مكان المرصد',
    pair: 'مصدران متقابلان',
    back: 'أعد المصادر كلها',
  },
  en: {
    asharq: 'Asharq Al-Awsat',
    marsad: 'Al-Marsad',
    moved: 'SeaPRwire: column 1 of 5',
    later: /Move the column later/,
    pin: /^Pin the column/,
    hide: /^Hide the column/,
    alone: /^What it alone says/,
    place: 'The place of Al-Marsad',
    pair: 'Two outlets set against each other',
    back: 'Bring all outlets back',
  },
} as const

for (const language of ['ar', 'en'] as const) {
  const told = words[language]

  test(`by pointer, ${language}: a column is dragged by its grip; its menu moves, pins and hides it; «back» undoes`, async ({
    app,
    matrix,
    page,
  }) => {
    await app.open(`compare?lang=${language}`)
    await matrix.column('المرصد').hover()
    await matrix.grip('SeaPRwire').dragTo(matrix.column('الشرق الأوسط'))
    await expect(matrix.columns.first()).toContainText('SeaPRwire')
    await expect(app.announced).toHaveText(told.moved)
    await expect(page).toHaveURL(/order=003,000,001/)
    await page.reload()
    await expect(matrix.columns.first()).toContainText('SeaPRwire')

    await matrix.ask('الشرق الأوسط', told.later)
    await expect(matrix.columns.nth(2)).toContainText(told.asharq)
    await matrix.ask('غير معلن', told.pin)
    await expect(matrix.columns.first()).toHaveAttribute('data-article', '004')
    await matrix.ask('المرصد', told.hide)
    await expect(matrix.column('المرصد')).toHaveCount(0)
    await expect(page).toHaveURL(/hide=001/)
    await page.goBack()
    await expect(matrix.column('المرصد')).toBeVisible()
  })

  test(`by keyboard, ${language}: the same, and two outlets alone; the menu gives the focus back`, async ({
    app,
    keyboard,
    matrix,
    page,
  }) => {
    await app.open(`compare?lang=${language}`)
    await matrix.more('الشرق الأوسط').focus()
    await expect(matrix.grip('الشرق الأوسط')).toBeVisible()
    await keyboard.press('Shift+Tab')
    await expect(matrix.grip('الشرق الأوسط')).toBeFocused()
    await keyboard.press('Enter')
    await expect(matrix.column('المرصد').getByRole('button', { name: told.place })).toBeFocused()
    await keyboard.press('Tab', 'Enter')
    await expect(matrix.columns.nth(2)).toContainText(told.asharq)
    await expect(matrix.columns.nth(0)).toContainText(told.marsad)

    await matrix.more('SeaPRwire').focus()
    await keyboard.press('Enter')
    await expect(matrix.item(told.alone)).toBeFocused()
    await keyboard.press('Escape')
    await expect(matrix.more('SeaPRwire')).toBeFocused()
    await keyboard.press('Enter')
    await expect(matrix.item(told.alone)).toBeVisible()
    await keyboard.downTo(matrix.item(told.pin))
    await keyboard.press('Enter')
    await expect(matrix.columns.first()).toContainText('SeaPRwire')
    await matrix.more('غير معلن').focus()
    await keyboard.press('Enter')
    await expect(matrix.item(told.alone)).toBeVisible()
    await keyboard.downTo(matrix.item(told.hide))
    await keyboard.press('Enter')
    await expect(matrix.column('غير معلن')).toHaveCount(0)

    await matrix.more('المرصد').focus()
    await keyboard.press('Enter')
    await expect(matrix.item(told.alone)).toBeVisible()
    await keyboard.press('End', 'Enter')
    await expect(matrix.columns).toHaveCount(2)
    await expect(page.getByRole('complementary', { name: told.pair })).toBeVisible()
    await page.getByRole('button', { name: told.back }).press('Enter')
    await expect(matrix.columns).toHaveCount(5)
  })
}

test('a pinned column stays while the others go by', async ({ app, matrix, page }) => {
  await page.setViewportSize({ width: 1000, height: 800 })
  await app.open('compare?pin=003&lang=ar')
  await expect(matrix.columns.first()).toContainText('SeaPRwire')
  await matrix.cell('event-date', 'غير معلن').scrollIntoViewIfNeeded()
  await expect(matrix.cell('event-date', 'غير معلن')).toBeInViewport()
  await expect(matrix.cell('event-date', 'SeaPRwire')).toBeInViewport({ ratio: 0.9 })
  await expect(matrix.question('event-date')).toBeInViewport({ ratio: 0.9 })
})

test('what one outlet alone says, and what it leaves out', async ({ app, filters, matrix }) => {
  await app.open()
  await matrix.ask('المرصد', /^ما انفرد به/)
  await expect(filters.scope('ما انفرد به المرصد')).toBeChecked()
  for (const line of await matrix.table.locator('.verdict-line').allTextContents()) expect(line).toContain('١ من')
  for (const id of await matrix.rows.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-fact-row') ?? '')))
    await expect(matrix.readings(id, 'المرصد')).not.toHaveCount(0)

  await matrix.ask('أسوشيتد برس', /^ما خلا منه/)
  await expect(matrix.rows).not.toHaveCount(0)
  for (const id of await matrix.rows.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-fact-row') ?? '')))
    await expect(matrix.absence(id, 'أسوشيتد برس')).toBeVisible()
  await filters.lift.first().click()
  await expect(matrix.row('agreed-count')).toBeVisible()
})

test('two outlets alone: their columns, the verdicts between them, and the way back', async ({ app, matrix, page }) => {
  await app.open()
  const all = await matrix.rows.count()
  await matrix.ask('المرصد', /^موقع غير معلن/)
  await expect(matrix.columns).toHaveCount(2)
  await expect(page.getByRole('complementary', { name: 'مصدران متقابلان' })).toContainText(/قولهما واحد في .+ من/)
  await expect(matrix.verdict('agreed-count')).toHaveText('تناقض')
  await expect(matrix.verdictLine('agreed-count')).toContainText('٢ من ٢')
  expect(await matrix.rows.count()).toBeLessThan(all)
  await page.getByRole('button', { name: 'أعد المصادر كلها' }).click()
  await expect(matrix.columns).toHaveCount(5)
})

test('where an outlet agrees with each other one is a count, in words', async ({ app, matrix }) => {
  await app.open('compare?lang=en')
  const credit = matrix.credit('المرصد')
  await credit.getByText('Where it agrees with others').click()
  await expect(credit.locator('[data-agreement]')).toHaveCount(names.length - 1)
  await expect(credit.locator('[data-agreement="002"]')).toHaveText(
    /^With Unnamed site \(after AP\): one statement in \d+ of \d+ facts$/,
  )
})

test('themes are folded and a link keeps them so; a row that is opened unfolds its theme', async ({
  app,
  keyboard,
  matrix,
  page,
}) => {
  await app.open()
  await matrix.theme('الإطار').click()
  await expect(matrix.row('event-city')).toHaveCount(0)
  await expect(matrix.theme('الإطار')).toHaveAttribute('aria-expanded', 'false')
  await expect(matrix.theme('الإطار')).toContainText(/وقائع|واقعة/)
  await expect(page).toHaveURL(/fold=frame/)
  await app.open('compare?fold=frame&fact=event-city&lang=ar')
  await expect(matrix.question('event-city')).toHaveAttribute('aria-expanded', 'true')
  await matrix.theme('الإطار').focus()
  await keyboard.press('Enter')
  await expect(matrix.row('event-city')).toHaveCount(0)
})

test('tight rows show more of them at once', async ({ app, filters, matrix }) => {
  await app.open()
  const heightOf = async () => (await matrix.row('event-city').boundingBox())?.height ?? 0
  const roomy = await heightOf()
  await filters.tight.click()
  await expect(filters.tight).toHaveAttribute('aria-pressed', 'true')
  expect(await heightOf()).toBeLessThan(roomy * 0.85)
})

test('the rows read in the most ways come first', async ({ app, filters, matrix }) => {
  await app.open()
  const sort = await filters.choose('sort')
  await sort.getByText('الأكثر قراءاتٍ أولًا').click()
  await filters.close()
  const letters = (row: number) =>
    matrix.rows
      .nth(row)
      .locator('.siglum')
      .evaluateAll((all) => new Set(all.map((one) => one.textContent)).size)
  expect(await letters(0)).toBeGreaterThanOrEqual(await letters(5))
  expect(await letters(0)).toBeGreaterThan(2)
})

const clipped = (page: Page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const read = async (type: string) => (await item?.getType(type))?.text() ?? ''
    return { html: await read('text/html'), text: await read('text/plain') }
  })

test('the table on the page goes to a document and to a spreadsheet', async ({ app, filters, page }) => {
  await app.open('compare?verdict=contradiction&hide=003&lang=ar')
  await filters.copyTable.click()
  await expect(app.announced).toContainText('نُسخ الجدول المعروض: واقعتان')
  const { html, text } = await clipped(page)
  const lines = text.split('\r\n')
  expect(lines).toHaveLength(3)
  for (const line of lines) expect(line.split('\t')).toHaveLength(5)
  expect(lines[2]).toContain('«4 مبادئ» (روبيو)')
  expect(html).toContain('dir="rtl"')
  expect(html.match(/<th scope="row"/g)).toHaveLength(2)
})
