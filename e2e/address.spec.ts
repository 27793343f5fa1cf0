import { expect, test } from './journey.ts'
import { OUTLETS } from './page-models/outlets.ts'

test('a reload keeps the view: rows, columns, order, language, numerals, the opened cell', async ({
  app,
  filters,
  matrix,
  page,
}) => {
  await app.open()
  await app.speak('en')
  await app.numerals.click()
  await filters.show('Differences only')
  const outlets = await filters.choose('outlets')
  await outlets.getByRole('button', { name: 'Move Unnamed source earlier' }).click()
  await outlets.getByRole('checkbox', { name: 'Show Asharq Al-Awsat' }).click({ force: true })
  await filters.close()
  await filters.search.fill('ushakov')
  await matrix.openCell('summit-next-week', 'المرصد')
  const columns = await matrix.columns.allTextContents()
  const questions = await matrix.questions.allTextContents()
  expect(columns).toHaveLength(4)

  await page.reload()
  await expect(app.html).toHaveAttribute('lang', 'en')
  await expect(matrix.columns).toHaveText(columns)
  await expect(matrix.questions).toHaveText(questions)
  await expect(filters.search).toHaveValue('ushakov')
  await expect(filters.scope('Differences only')).toBeChecked()
  await expect(app.numerals).toHaveAccessibleName('Numerals: Arabic')
  await expect(matrix.cell('summit-next-week', 'المرصد')).toHaveAttribute('data-chosen', 'true')
  await expect(matrix.evidence('summit-next-week').passages('المرصد')).toBeInViewport()
})

test('a reload in the reader keeps the article and the passage', async ({ app, page, reader }) => {
  await app.open('reader?fact=event-duration&article=004')
  await expect(reader.current).toHaveText('أكثر من أربع ساعات')
  await page.reload()
  await expect(reader.heading).toHaveText('كواليس المناقشات الروسية الأمريكية في السعودية بشأن حرب أوكرانيا')
  await expect(reader.current).toHaveText('أكثر من أربع ساعات')
  await expect(reader.current).toBeInViewport()
})

test('a copied link opens the same row in another window', async ({ app, context, matrix }) => {
  await app.open()
  const link = await (await matrix.open('important-step')).copyLink()
  const other = await context.newPage()
  await other.goto(link)
  const panel = other.locator('tr[data-panel="important-step"]')
  await expect(panel).toBeInViewport()
  await expect(panel).toContainText('ووصَفَاها بأنها «خطوة مهمة إلى الأمام»')
})

test('the address of a cell opens that cell, in English too', async ({ app, matrix }) => {
  await app.open(`compare?fact=summit-window&article=${OUTLETS.المرصد}&lang=en`)
  await expect(app.html).toHaveAttribute('dir', 'ltr')
  await expect(matrix.cell('summit-window', 'المرصد')).toHaveAttribute('data-chosen', 'true')
  await expect(matrix.evidence('summit-window').passages('المرصد')).toBeInViewport()
})

test('letters that arrive late do not push the opened row out of sight', async ({ app, matrix, page }) => {
  let release: () => void = () => undefined
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(/\.woff2?$/, async (route) => {
    await released
    await route.continue()
  })
  await app.open(`compare?fact=summit-window&article=${OUTLETS.المرصد}&lang=en`)
  const passage = matrix.evidence('summit-window').passages('المرصد')
  await expect(passage).toBeInViewport()
  release()
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await expect(passage).toBeInViewport()
})

test('a reader who has scrolled on is not called back by late letters', async ({ app, matrix, page }) => {
  let release: () => void = () => undefined
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(/\.woff2?$/, async (route) => {
    await released
    await route.continue()
  })
  await app.open(`compare?fact=summit-window&article=${OUTLETS.المرصد}`)
  await expect(matrix.evidence('summit-window').passages('المرصد')).toBeInViewport()
  await page.mouse.wheel(0, -1e6)
  await expect(app.title).toBeInViewport()
  release()
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await page.evaluate(() => new Promise(requestAnimationFrame))
  await expect(app.title).toBeInViewport()
})

test('back and forward go through opened rows and views, not through letters typed', async ({
  app,
  filters,
  matrix,
  page,
  reader,
}) => {
  await app.open()
  await filters.search.pressSequentially('روبيو')
  await expect(filters.status).toBeVisible()
  const evidence = await matrix.open('agreed-count')
  await evidence.openArticle('المرصد')
  await expect(reader.heading).toBeVisible()

  await page.goBack()
  await expect(matrix.question('agreed-count')).toHaveAttribute('aria-expanded', 'true')
  await page.goBack()
  await expect(matrix.question('agreed-count')).toHaveAttribute('aria-expanded', 'false')
  await expect(filters.search).toHaveValue('روبيو')
  await page.goForward()
  await expect(matrix.question('agreed-count')).toHaveAttribute('aria-expanded', 'true')
})

test('an address with unknown words still opens the table', async ({ app, matrix }) => {
  await app.open('compare?fact=no-such-fact&article=999&verdict=nonsense&theme=nowhere&sort=up&digits=roman&lang=xx')
  await expect(app.html).toHaveAttribute('lang', 'ar')
  await expect(matrix.rows).not.toHaveCount(0)
  await expect(matrix.verdict('agreed-count')).toHaveText('تناقض')
})

test('a link written by hand may wish for a language', async ({ app, page }) => {
  await page.goto('/?lang=en')
  await expect(app.html).toHaveAttribute('dir', 'ltr')
  await expect(app.title).toHaveText('The US–Russian talks in Riyadh')
})
