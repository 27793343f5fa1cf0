import { expect, test } from './journey.ts'

const words = {
  ar: {
    contradiction: 'تناقض',
    same: 'متّفق',
    differences: 'المختلف فقط',
    summit: 'القمة',
    sort: 'الأشدّ اختلافًا أولًا',
    copied: 'نُسخ الجدول المعروض',
  },
  en: {
    contradiction: 'Contradiction',
    same: 'Same',
    differences: 'Differences only',
    summit: 'The summit',
    sort: 'strongest difference first',
    copied: 'Copied the table as shown',
  },
} as const

for (const language of ['ar', 'en'] as const) {
  const told = words[language]

  test(`by keyboard, ${language}: search, scope, theme, order, density, the table copied, all lifted`, async ({
    app,
    filters,
    keyboard,
    matrix,
    page,
  }) => {
    await app.open(`compare?lang=${language}`)
    await keyboard.press('/')
    await page.keyboard.type('روبيو')
    await expect(matrix.row('agreed-count')).toBeVisible()
    await expect(matrix.row('event-city')).toHaveCount(0)
    await keyboard.press('Escape')
    await expect(matrix.row('event-city')).toBeVisible()

    await keyboard.tabTo(filters.scope(language === 'ar' ? 'كل الوقائع' : 'All facts'))
    await keyboard.press('ArrowDown')
    await expect(filters.scope(told.differences)).toBeChecked()
    await expect(matrix.row('event-country')).toHaveCount(0)

    await keyboard.tabTo(filters.button('themes'))
    await keyboard.press('Enter')
    await keyboard.tabTo(filters.dialog.getByRole('checkbox', { name: told.summit }))
    await keyboard.press('Space', 'Escape')
    await expect(matrix.row('summit-next-week')).toBeVisible()
    await expect(matrix.row('agreed-count')).toHaveCount(0)

    await expect(filters.button('themes')).toBeFocused()
    await keyboard.tabTo(filters.button('sort'))
    await keyboard.press('Enter')
    await keyboard.tabTo(filters.dialog.getByRole('radio').first())
    await keyboard.press('ArrowDown', 'Escape')
    await expect(filters.button('sort')).toContainText(told.sort)

    await keyboard.tabTo(filters.tight)
    await keyboard.press('Space')
    await expect(filters.tight).toHaveAttribute('aria-pressed', 'true')
    await keyboard.tabTo(filters.copyTable)
    await keyboard.press('Enter')
    await expect(app.announced).toContainText(told.copied)
    await keyboard.tabTo(filters.lift.first())
    await keyboard.press('Enter')
    await expect(matrix.row('event-country')).toBeVisible()
  })
}

test('by pointer, in English: search, verdict, scope, theme, order, density, the table copied, all lifted', async ({
  app,
  filters,
  matrix,
}) => {
  const told = words.en
  await app.open('compare?lang=en')
  await filters.search.fill('rubio')
  await expect(matrix.row('agreed-count')).toBeVisible()
  await expect(matrix.row('event-city')).toHaveCount(0)
  await filters.lift.click()
  await filters.verdict(told.contradiction).click()
  await filters.verdict(told.same).click()
  await expect(matrix.row('event-country')).toBeVisible()
  await filters.show(told.differences)
  await expect(matrix.row('event-country')).toHaveCount(0)
  await expect(matrix.rows).toHaveCount(2)
  await filters.lift.click()
  const themes = await filters.choose('themes')
  await themes.getByRole('checkbox', { name: told.summit }).click({ force: true })
  await filters.close()
  await expect(matrix.row('agreed-count')).toHaveCount(0)
  const sort = await filters.choose('sort')
  await sort.getByText(told.sort).click()
  await filters.close()
  await expect(filters.button('sort')).toContainText(told.sort)
  await filters.tight.click()
  await expect(filters.tight).toHaveAttribute('aria-pressed', 'true')
  await filters.copyTable.click()
  await expect(app.announced).toContainText(told.copied)
  await filters.lift.first().click()
  await expect(matrix.row('event-country')).toBeVisible()
})

test.describe('in Arabic, by pointer', () => {
  test.beforeEach(async ({ app }) => {
    await app.open()
  })

  test('search folds Arabic: without hamza, with vowel signs, by any spelling of a name', async ({
    filters,
    matrix,
  }) => {
    const all = await matrix.rows.count()
    await filters.search.fill('اوشاكوف الاسبوع')
    await expect(matrix.row('summit-next-week')).toBeVisible()
    await expect(matrix.row('event-duration')).toHaveCount(0)
    await filters.search.fill('مَبَادِئ')
    await expect(matrix.questions).toContainText(['كم عدد النقاط المتفق عليها؟'])
    await filters.search.fill('مبادئ ٤')
    await expect(matrix.row('agreed-count')).toBeVisible()
    await filters.search.fill('')
    await expect(matrix.rows).toHaveCount(all)
  })

  test('a search without a hit says so and offers the way out', async ({ app, filters, matrix }) => {
    await filters.search.fill('قنبلة هيدروجينية')
    await expect(app.main).toContainText('لا واقعة تطابق هذا الاختيار')
    await expect(filters.status).toContainText('لا وقائع')
    await filters.lift.last().click()
    await expect(filters.search).toHaveValue('')
    await expect(matrix.row('agreed-count')).toBeVisible()
  })

  test('verdicts in the strip narrow the rows and add up', async ({ filters, matrix }) => {
    await filters.verdict('تناقض').click()
    await expect(filters.verdict('تناقض')).toHaveAttribute('aria-pressed', 'true')
    await expect(matrix.rows).toHaveCount(2)
    await filters.verdict('اختلاف إسناد').click()
    await expect(matrix.row('agreed-count')).toBeVisible()
    expect(new Set(await matrix.rows.locator('.verdict').allTextContents())).toEqual(new Set(['تناقض', 'اختلاف إسناد']))
    await expect(matrix.row('important-step')).toBeVisible()
    await filters.lift.click()
    await expect(filters.verdict('تناقض')).toHaveAttribute('aria-pressed', 'false')
    await expect(matrix.row('event-city')).toBeVisible()
  })

  test('every count in the strip leads to as many rows, each with that word; one outlet alone agrees with nobody', async ({
    app,
    filters,
    matrix,
  }) => {
    await app.numerals.click()
    const tiles = await filters.strip.getByRole('button').all()
    expect(tiles.length).toBeGreaterThan(5)
    for (const tile of tiles) {
      const [word = '', count] = ((await tile.getAttribute('aria-label')) ?? '').split(': ')
      await tile.click()
      await expect(matrix.rows).toHaveCount(Number(count))
      expect(new Set(await matrix.rows.locator('.verdict').allTextContents())).toEqual(new Set([word]))
      await tile.click()
    }
    await filters.verdict('متّفق').click()
    for (const line of await matrix.table.locator('.verdict-line').allTextContents()) expect(line).not.toContain('1 من')
  })

  test('the sentence on the outcome counts what the filters then show', async ({ app, filters, matrix }) => {
    await app.numerals.click()
    await filters.show('ما انفرد به مصدر')
    await expect(app.summary).toContainText(`وينفرد مصدر بـ${await matrix.rows.count()} واقعة`)
  })

  test('only differences: what is agreed or only worded otherwise goes', async ({ filters, matrix }) => {
    await filters.show('المختلف فقط')
    await expect(matrix.row('event-country')).toHaveCount(0)
    await expect(matrix.row('event-city')).toHaveCount(0)
    const verdicts = new Set(await matrix.table.locator('.verdict').allTextContents())
    expect(verdicts).toContain('تناقض')
    expect(verdicts).not.toContain('متّفق')
    expect(verdicts).not.toContain('اختلاف لفظ')
  })

  test('what one outlet has alone', async ({ filters, matrix }) => {
    await filters.show('ما انفرد به مصدر')
    await expect(matrix.row('drones-launched')).toBeVisible()
    await expect(matrix.row('event-city')).toHaveCount(0)
    for (const line of await matrix.table.locator('.verdict-line').allTextContents()) expect(line).toContain('١ من')
  })

  test('themes', async ({ filters, matrix }) => {
    const themes = await filters.choose('themes')
    await themes.getByRole('checkbox', { name: 'القمة' }).click({ force: true })
    await themes.getByRole('checkbox', { name: 'أرقام' }).click({ force: true })
    await filters.close()
    await expect(filters.button('themes')).toContainText('الأبواب: ٢ من')
    await expect(matrix.row('summit-next-week')).toBeVisible()
    await expect(matrix.row('drones-launched')).toBeVisible()
    await expect(matrix.row('agreed-count')).toHaveCount(0)
  })

  test('an outlet is hidden and comes back; the last one stays', async ({ filters, matrix }) => {
    const outlets = await filters.choose('outlets')
    await outlets.getByRole('checkbox', { name: 'اعرض SeaPRwire' }).click({ force: true })
    await expect(matrix.column('SeaPRwire')).toHaveCount(0)
    await expect(matrix.cell('agreed-count', 'SeaPRwire')).toHaveCount(0)
    await expect(matrix.columns).toHaveCount(4)
    for (const name of ['الشرق الأوسط', 'المرصد', 'موقع غير معلن (عن أسوشيتد برس)']) {
      await outlets.getByRole('checkbox', { name: `اعرض ${name}` }).click({ force: true })
    }
    await expect(outlets.getByRole('checkbox', { name: 'اعرض مصدر غير معلن' })).toBeDisabled()
    await outlets.getByRole('button', { name: 'أعد الترتيب الأصلي' }).click()
    await expect(matrix.columns).toHaveCount(5)
  })

  test('outlets are put in another order, and the page says where', async ({ app, filters, matrix }) => {
    const outlets = await filters.choose('outlets')
    await outlets.getByRole('button', { name: 'قدّم SeaPRwire' }).click()
    await expect(app.announced).toHaveText('SeaPRwire: العمود ٣ من ٥')
    await outlets.getByRole('button', { name: 'أخّر الشرق الأوسط' }).click()
    await filters.close()
    await expect(matrix.columns).toContainText([
      'المرصد',
      'الشرق الأوسط',
      'SeaPRwire',
      'موقع غير معلن (عن أسوشيتد برس)',
      'مصدر غير معلن',
    ])
    await expect(matrix.row('agreed-count').locator('td').first()).toContainText('٤ مبادئ')
  })

  test('the strongest difference first', async ({ filters, matrix }) => {
    const sort = await filters.choose('sort')
    await sort.getByText('الأشدّ اختلافًا أولًا').click()
    await filters.close()
    await expect(matrix.rows.nth(0).locator('.verdict')).toHaveText('تناقض')
    await expect(matrix.rows.nth(1).locator('.verdict')).toHaveText('تناقض')
    await expect(matrix.rows.nth(2).locator('.verdict')).toHaveText('اختلاف إسناد')
  })

  test('from difference to difference, round to the first again', async ({ filters, matrix }) => {
    await filters.verdict('تناقض').click()
    await filters.next.click()
    await expect(matrix.question('event-status')).toHaveAttribute('aria-expanded', 'true')
    await filters.next.click()
    await expect(matrix.question('agreed-count')).toHaveAttribute('aria-expanded', 'true')
    await filters.next.click()
    await expect(matrix.question('event-status')).toHaveAttribute('aria-expanded', 'true')
    await filters.previous.click()
    await expect(matrix.question('agreed-count')).toHaveAttribute('aria-expanded', 'true')
  })
})
