import { test as base, expect } from './journey.ts'
import { App } from './page-models/app.ts'
import { Desk } from './page-models/desk.ts'
import { ReaderDesk, Reviewers, RowDesk } from './page-models/review.ts'

interface Models {
  readonly desk: Desk
  readonly row: RowDesk
  readonly reviewers: Reviewers
  readonly words: ReaderDesk
}

const test = base.extend<Models>({
  desk: async ({ page }, use) => use(new Desk(page)),
  row: async ({ page }, use) => use(new RowDesk(page)),
  reviewers: async ({ page }, use) => use(new Reviewers(page)),
  words: async ({ page }, use) => use(new ReaderDesk(page)),
})

const ROW = 'compare?fact=agreed-count&article=001'

test('words selected by pointer become a row of one’s own, by keys a reading; both verbatim, and gone when undone', async ({
  app,
  desk,
  matrix,
  page,
  words,
}) => {
  await app.open('reader?article=001&lang=ar')
  const quote = await words.selectByPointer()
  await words.add.click()
  await desk.dialog.getByLabel('السؤال الذي تجيب عنه').fill('كم ساعة في رأيي؟')
  await expect(desk.dialog.getByRole('button', { name: 'سجّل القرار' })).toBeDisabled()
  await desk.dialog.getByLabel('العدد', { exact: true }).fill('٧')
  await desk.dialog.getByLabel('العدد', { exact: true }).press('Tab')
  await desk.save()
  await desk.sign('هدى')
  await expect(desk.bar).toContainText('قراران قائمان')
  await app.open('compare?lang=ar')
  await expect(page.getByRole('rowheader', { name: /كم ساعة في رأيي؟/ })).toBeVisible()

  const own = await page.locator('tr[data-fact-row^="own-"]').getAttribute('data-fact-row')
  await app.open(`reader?article=001&lang=ar&fact=${own}`)
  const picked = await words.selectByKeys(3)
  expect(picked.split(/\s+/).length).toBeGreaterThan(1)
  await page.keyboard.press('Enter')
  await desk.dialog.getByLabel('العدد', { exact: true }).pressSequentially('9')
  await desk.dialog.getByLabel('العدد', { exact: true }).press('Tab')
  await desk.save()
  await expect(desk.bar).toContainText('3 قرارات قائمة'.replace('3', '٣'))
  await app.open(`compare?fact=${own}&article=001&lang=ar`)
  const evidence = matrix.evidence(own ?? '')
  await expect(evidence.of('المرصد')).toContainText(quote.trim().slice(0, 12))
  await expect(matrix.verdict(own ?? '')).toHaveText('تناقض')
  await desk.undo.click()
  await desk.undo.click()
  await desk.undo.click()
  await expect(page.locator(`tr[data-fact-row="${own}"]`)).toHaveCount(0)
})

test('a verdict of one’s own needs a reason and stands beside the tool’s; a note, a wording, a move; an earlier state', async ({
  app,
  desk,
  matrix,
  page,
  row,
}) => {
  await app.open(`${ROW}&lang=en`)
  await row.act('Your verdict').click()
  await row.choose('Verdict', 'framing')
  await expect(desk.dialog.getByRole('button', { name: 'Record the decision' })).toBeDisabled()
  await desk.dialog.getByLabel('Why', { exact: true }).fill('Two tables were counted')
  await desk.save()
  await desk.sign('Huda')
  await expect(row.judged).toContainText('Huda’s verdict: Framing')
  await expect(row.judged).toContainText('The tool’s verdict: Contradiction')
  await expect(row.judged).toContainText('Two tables were counted')
  await expect(matrix.verdict('agreed-count')).toHaveText('Contradiction')

  await row.act('Note').click()
  await desk.dialog.getByLabel('Note', { exact: true }).fill('Ask the ministry')
  await desk.save()
  await expect(row.panel).toContainText('Note by Huda: Ask the ministry')
  await row.act('Reword').click()
  await desk.dialog.getByLabel('Wording').fill('How many points?')
  await desk.save()
  await expect(row.panel).toContainText('Worded by Huda. It was:')

  await desk.history()
  await desk.lines.last().getByRole('button', { name: 'Look at how it stood then' }).click()
  await expect(desk.bar).toContainText('Nothing is changed by looking')
  await expect(row.panel).not.toContainText('Ask the ministry')
  await desk.bar.getByRole('button', { name: 'Go back to this state' }).click()
  await expect(desk.bar).not.toContainText('Nothing is changed by looking')
  await expect(row.panel).not.toContainText('Ask the ministry')
  await expect(row.judged).toBeVisible()
  await page.reload()
  await expect(row.judged).toContainText('Huda’s verdict: Framing')
})

test('two reviewers, each on a machine of their own, one of them blind: agreement, a conflict, settled by one key', async ({
  app,
  browser,
  desk,
  matrix,
  page,
  reviewers,
}) => {
  await app.open(`${ROW}&lang=ar`)
  await desk.button('confirm', 'المرصد').click()
  await desk.sign('هدى')
  await desk.button('confirm', 'أسوشيتد برس').click()
  await expect(desk.bar).toContainText('قراران قائمان')
  await reviewers.open()
  const hers = await reviewers.file()

  const context = await browser.newContext({ locale: 'ar', serviceWorkers: 'block' })
  const second = await context.newPage()
  const [theirApp, theirDesk, their] = [new App(second), new Desk(second), new Reviewers(second)]
  await theirApp.open(`${ROW}&lang=ar`)
  await theirDesk.button('reject', 'المرصد').click()
  await theirDesk.save()
  await theirDesk.sign('نور')
  await their.open()
  await their.blind.press('Space')
  await their.take(hers)
  await expect(their.dialog).toContainText('قراران لغيرك محجوبان')
  await expect(their.conflict).toHaveCount(0)
  await second.keyboard.press('Escape')
  await expect(theirDesk.bar).toContainText('قرار واحد قائم')
  await theirDesk.button('confirm', 'أسوشيتد برس').click()
  await their.open()
  const his = await their.file()
  expect(JSON.parse(his).acts).toHaveLength(2)
  await their.blind.press('Space')
  await expect(their.count('conflict')).toHaveText('١')
  await context.close()

  await reviewers.take(his)
  await expect(reviewers.count('agreed')).toHaveText('١')
  await expect(reviewers.count('conflict')).toHaveText('١')
  await expect(reviewers.conflict).toContainText('هدى')
  await expect(reviewers.conflict).toContainText('نور')
  await page.keyboard.press('2')
  await expect(reviewers.count('settled')).toHaveText('١')
  await expect(reviewers.conflict).toHaveCount(0)
  await reviewers.take(his)
  await expect(reviewers.count('settled')).toHaveText('١')
  await reviewers.take(his.replace(/text:\d+-\d+/, 'text:1-999999'))
  await expect(reviewers.dialog.getByRole('alert')).toContainText('موضع ليس في نصوص هذا الخبر')
  await page.keyboard.press('Escape')
  await expect(matrix.verdict('agreed-count')).toHaveText('مصدر واحد')
})
