import { expect, test } from './journey.ts'
import { ALL_OUTLETS } from './page-models/outlets.ts'
import { seedText } from './seeds.ts'

const words = {
  ar: { announced: 'المرصد: كم عدد النقاط المتفق عليها؟', dir: 'rtl' },
  en: { announced: 'Al-Marsad: How many points were agreed?', dir: 'ltr' },
} as const

for (const language of ['ar', 'en'] as const) {
  const told = words[language]

  test(`by pointer, ${language}: from a passage to its place in the article, and from a mark back to its row`, async ({
    app,
    matrix,
    reader,
  }) => {
    await app.open(`compare?lang=${language}`)
    const evidence = await matrix.open('agreed-count')
    await evidence.openArticle('المرصد')
    await expect(reader.heading).toHaveText('محادثات امريكية - روسية في الرياض تحضيراً لقمة ترمب - بوتين')
    await expect(reader.current.first()).toBeInViewport()
    await expect(reader.current.filter({ hasText: '4 مبادئ' })).toHaveCount(1)
    await expect(reader.current.getByRole('link').first()).toBeFocused()
    await expect(app.announced).toHaveText(told.announced)

    await reader.marksOf('important-step').getByRole('link').first().click()
    await expect(matrix.question('important-step')).toBeInViewport()
    await expect(matrix.question('important-step')).toBeFocused()
    await expect(matrix.evidence('important-step').passages('المرصد')).toContainText('خطوة مهمة إلى الأمام')
  })

  test(`by keyboard, ${language}: from difference to difference, another article, and a mark back to its row`, async ({
    app,
    keyboard,
    matrix,
    reader,
  }) => {
    await app.open(`reader?article=001&lang=${language}`)
    await expect(reader.heading).toBeVisible()
    await expect(app.html).toHaveAttribute('dir', told.dir)
    await keyboard.press('j')
    await expect(reader.current.first()).toBeInViewport()
    const first = (await reader.currentNote.first().textContent()) ?? ''
    await keyboard.press('j')
    await expect(reader.currentNote.first()).not.toHaveText(first)
    await keyboard.press('k')
    await expect(reader.currentNote.first()).toHaveText(first)

    const other = reader.articles.getByRole('link').nth(2)
    await keyboard.tabTo(other)
    await keyboard.press('Enter')
    await expect(other).toHaveAttribute('aria-current', 'page')
    await keyboard.press('j')
    await expect(reader.current.first()).toBeInViewport()
    const back = reader.backToRow('event-status')
    await keyboard.tabTo(back, 200)
    await keyboard.press('Enter')
    await expect(matrix.question('event-status')).toBeFocused()
  })
}

test('beside a paragraph stand its differences, and a way back to each row', async ({ app, matrix, reader }) => {
  await app.open('reader?article=002')
  await expect(reader.note('agreed-count').first()).toContainText('تناقض')
  await expect(reader.note('agreed-count').first()).toContainText('كم عدد النقاط المتفق عليها؟')
  await reader.choose('agreed-count')
  await reader.backToRow('agreed-count').click()
  await expect(matrix.question('agreed-count')).toHaveAttribute('aria-expanded', 'true')
  await expect(matrix.question('agreed-count')).toBeFocused()
  await expect(matrix.cell('agreed-count', 'أسوشيتد برس')).toHaveAttribute('data-chosen', 'true')
})

test('what is not the article is folded away, and can be read', async ({ app, reader }) => {
  const teaser = /الأكثر قراءة|مواضيع|اقرأ أيضاً/
  await app.open('reader?article=000')
  await expect(reader.region('body').first()).toContainText('نجح الوفدان الأميركي والروسي، في ختام محادثاتهما')
  await expect(reader.region('teaser')).toHaveCount(0)
  await expect(reader.outside.last()).toContainText('ليس من المقال')
  await expect(reader.about).toContainText(/[٠-٩]+٪ من الحروف/)

  await reader.unfold.click()
  await expect(reader.region('teaser').first()).toBeVisible()
  await expect(reader.region('body').filter({ hasText: teaser })).toHaveCount(0)
  await reader.fold.click()
  await expect(reader.region('teaser')).toHaveCount(0)

  await reader.outside.last().getByRole('button', { name: 'أظهر' }).click()
  await expect(reader.outside.last().getByRole('paragraph').first()).toBeVisible()
})

test('every article can be read whole, its text as collected', async ({ app, reader }) => {
  await app.open('reader')
  for (const outlet of ALL_OUTLETS) {
    await reader.read(outlet)
    await expect(reader.articles.getByRole('link').nth(ALL_OUTLETS.indexOf(outlet))).toHaveAttribute(
      'aria-current',
      'page',
    )
    await expect(reader.marks).not.toHaveCount(0)
    const text = seedText(outlet)
    for (const paragraph of await reader.region('body').allTextContents()) expect(text).toContain(paragraph)
  }
})

test('every row that an article speaks to has its mark there', async ({ app, matrix, reader }) => {
  await app.open()
  const spoken = await matrix.rows
    .filter({ has: app.page.locator('td[data-article="004"] .reading') })
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-fact-row') ?? ''))
  expect(spoken.length).toBeGreaterThan(30)
  await app.open('reader?article=004')
  await expect(reader.marks).not.toHaveCount(0)
  const marked = new Set(
    await reader.marks.evaluateAll((marks) => marks.flatMap((mark) => mark.dataset['facts']?.split(' ') ?? [])),
  )
  expect(spoken.filter((fact) => !marked.has(fact))).toEqual([])
})

test('how an article’s name and date are known is said', async ({ app, reader }) => {
  await app.open('reader?article=002')
  await expect(reader.about).toContainText('ترجمة آلية')
  await expect(reader.about).toContainText('الثلاثاء ١٨ شباط/فبراير ٢٠٢٥')
  await reader.read('غير معلن')
  await expect(reader.about).toContainText('عربية أصلية')
})
