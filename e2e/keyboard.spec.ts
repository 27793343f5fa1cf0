import { expect, test } from './journey.ts'

const words = {
  ar: { contradiction: 'تناقض', copied: 'نُسخ الشاهد مع مصدره ورابطه' },
  en: { contradiction: 'Contradiction', copied: 'Passage copied with its source and link' },
} as const

for (const language of ['ar', 'en'] as const) {
  const told = words[language]

  test(`keyboard alone, ${language}: find a contradiction, read both passages, cite one, open its article, come back`, async ({
    app,
    filters,
    keyboard,
    matrix,
    reader,
  }) => {
    await app.open(`compare?lang=${language}`)
    await keyboard.tabTo(filters.verdict(told.contradiction))
    await keyboard.press('Space')
    await expect(matrix.rows).toHaveCount(2)

    await keyboard.tabTo(matrix.question('agreed-count'))
    await keyboard.press('Enter')
    const evidence = matrix.evidence('agreed-count')
    await expect(evidence.passages('المرصد').first()).toBeInViewport()
    await expect(evidence.passages('المرصد').first()).toContainText('في محادثات الرياض على 4 مبادئ')
    await expect(evidence.passages('أسوشيتد برس').first()).toBeInViewport()
    await expect(evidence.passages('أسوشيتد برس').first()).toContainText('على متابعة ثلاثة أهداف')

    await keyboard.tabTo(evidence.copyButton('المرصد'))
    await keyboard.press('Enter')
    await expect(app.announced).toHaveText(told.copied)
    expect(await evidence.clipboard()).toContain('في محادثات الرياض على 4 مبادئ')

    await keyboard.tabTo(evidence.openButton('المرصد'))
    await keyboard.press('Enter')
    await expect(reader.current.first()).toBeInViewport()

    await keyboard.tabTo(reader.backToRow('agreed-count'))
    await keyboard.press('Enter')
    await expect(matrix.question('agreed-count')).toBeInViewport()
    await expect(matrix.cell('agreed-count', 'المرصد')).toHaveAttribute('data-chosen', 'true')
    await expect(matrix.rows).toHaveCount(2)
  })
}

test('arrows go where the eye goes, in both directions of writing; Enter opens the cell', async ({
  app,
  keyboard,
  matrix,
  page,
}) => {
  await app.open('compare?theme=agreement&lang=ar')
  await keyboard.tabTo(matrix.cell('agreed-count', 'الشرق الأوسط'))
  await keyboard.press('ArrowLeft')
  await expect(matrix.cell('agreed-count', 'المرصد')).toBeFocused()
  await keyboard.press('ArrowDown')
  await expect(matrix.cell('agreed-teams', 'المرصد')).toBeFocused()
  await keyboard.press('ArrowUp', 'ArrowRight', 'ArrowRight')
  await expect(matrix.cell('agreed-count', 'الشرق الأوسط')).toBeFocused()
  await keyboard.press('ArrowLeft', 'Enter')
  await expect(matrix.evidence('agreed-count').passages('المرصد').first()).toBeVisible()
  await expect(page).toHaveURL(/article=001/)

  await app.open('compare?theme=agreement&lang=en')
  await expect(app.html).toHaveAttribute('dir', 'ltr')
  await matrix.cell('agreed-count', 'الشرق الأوسط').focus()
  await keyboard.press('ArrowRight')
  await expect(matrix.cell('agreed-count', 'المرصد')).toBeFocused()
})

test('J and K go through the differences, Escape folds the row', async ({ app, keyboard, matrix }) => {
  await app.open('compare?verdict=contradiction&lang=ar')
  await expect(matrix.rows).toHaveCount(2)
  await keyboard.press('j')
  await expect(matrix.question('event-status')).toHaveAttribute('aria-expanded', 'true')
  await expect(app.announced).toHaveText('فُتحت شواهد: هل انتهت المحادثات أم لم تبدأ بعد؟')
  await keyboard.press('j')
  await expect(matrix.question('agreed-count')).toHaveAttribute('aria-expanded', 'true')
  await expect(matrix.question('agreed-count')).toBeInViewport()
  await keyboard.press('k')
  await expect(matrix.question('event-status')).toHaveAttribute('aria-expanded', 'true')
  await keyboard.press('Escape')
  await expect(matrix.question('event-status')).toHaveAttribute('aria-expanded', 'false')
})

test('the slash goes to the search, where letters are letters again', async ({
  app,
  filters,
  keyboard,
  matrix,
  page,
}) => {
  await app.open()
  await keyboard.press('/')
  await expect(filters.search).toBeFocused()
  await page.keyboard.type('jk?')
  await expect(filters.search).toHaveValue('jk?')
  await expect(app.dialog).toHaveCount(0)
  await keyboard.press('Escape')
  await expect(filters.search).toHaveValue('')
  await expect(matrix.row('agreed-count')).toBeVisible()
})

test('the guide opens with its key, keeps the focus inside, and gives it back', async ({ app, keyboard }) => {
  await app.open()
  await keyboard.tabTo(app.help)
  await keyboard.press('Enter')
  await expect(app.dialog).toContainText('كيف تقرأ هذا الجدول')
  await expect(app.dialog).toContainText('لا يصحّ القولان معًا، وهما عن الشيء نفسه.')
  await keyboard.press('Tab', 'Tab', 'Tab')
  await expect(app.dialog.locator(':focus')).toHaveCount(1)
  await keyboard.press('Escape')
  await expect(app.dialog).toHaveCount(0)
  await expect(app.help).toBeFocused()
  await keyboard.press('?')
  await expect(app.dialog).toBeVisible()
})

test('the first stop is a link past the masthead', async ({ app, keyboard }) => {
  await app.open()
  await keyboard.press('Tab')
  await expect(app.skip).toBeFocused()
  await expect(app.skip).toBeInViewport()
  await keyboard.press('Enter')
  await expect(app.main).toBeFocused()
})

test('outlets are hidden and moved without a mouse', async ({ app, filters, keyboard, matrix }) => {
  await app.open()
  await keyboard.tabTo(filters.button('outlets'))
  await keyboard.press('Enter')
  await keyboard.tabTo(filters.dialog.getByRole('checkbox', { name: 'اعرض المرصد' }))
  await keyboard.press('Space')
  await expect(matrix.column('المرصد')).toHaveCount(0)
  await keyboard.tabTo(filters.dialog.getByRole('button', { name: 'قدّم مصدر غير معلن' }))
  await keyboard.press('Enter', 'Escape')
  await expect(filters.button('outlets')).toBeFocused()
  await expect(matrix.columns).toContainText(['الشرق الأوسط', 'أسوشيتد برس', 'مصدر غير معلن', 'SeaPRwire'])
})
