import { readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import { test as base, expect } from './journey.ts'
import { Desk } from './page-models/desk.ts'
import { untranslated } from './untranslated.ts'

const test = base.extend<{ desk: Desk }>({ desk: async ({ page }, use) => use(new Desk(page)) })

const ROW = 'compare?fact=agreed-count&article=001&lang=ar'

test('a rejected reading takes the contradiction with it at once; undoing brings it back', async ({
  app,
  desk,
  matrix,
}) => {
  await app.open(ROW)
  await expect(matrix.verdict('agreed-count')).toHaveText('تناقض')
  await desk.button('reject', 'المرصد').click()
  await desk.dialog.getByLabel('السبب، إن شئت').fill('الرقم لغيره')
  await desk.save()
  await desk.sign('هدى')
  await expect(matrix.verdict('agreed-count')).toHaveText('مصدر واحد')
  await expect(app.announced).toContainText('رُفضت القراءة. صار الحكم «مصدر واحد» وكان «تناقض».')

  const evidence = matrix.evidence('agreed-count')
  await expect(evidence.provenance('المرصد').first()).toContainText('agreed-count/number-noun')
  await expect(evidence.provenance('المرصد').first()).toContainText('رفضها هدى')
  await expect(evidence.provenance('المرصد').first()).toContainText('الرقم لغيره')

  await desk.undo.click()
  await expect(matrix.verdict('agreed-count')).toHaveText('تناقض')
  await expect(evidence.provenance('المرصد').first()).toContainText('أكّدها الديسك')
  await desk.redo.click()
  await expect(matrix.verdict('agreed-count')).toHaveText('مصدر واحد')
})

test('a corrected value stands beside the machine’s, and both survive a reload', async ({
  app,
  desk,
  matrix,
  page,
}) => {
  await app.open(ROW)
  await desk.button('correct', 'المرصد').click()
  await desk.dialog.getByLabel('العدد (مبادئ)').fill('٣')
  await desk.dialog.getByLabel('العدد (مبادئ)').press('Tab')
  await desk.save()
  await desk.sign('هدى')
  await expect(matrix.verdict('agreed-count')).not.toHaveText('تناقض')
  const evidence = matrix.evidence('agreed-count')
  await expect(evidence.provenance('المرصد').first()).toContainText('صحّحها هدى')
  await expect(evidence.provenance('المرصد').first()).toContainText('وجدت القاعدة: ٤ مبادئ')

  await page.reload()
  await expect(matrix.verdict('agreed-count')).not.toHaveText('تناقض')
  await expect(evidence.provenance('المرصد').first()).toContainText('وجدت القاعدة: ٤ مبادئ')
  await desk.history()
  await expect(desk.lines).toHaveCount(1)
  await expect(desk.lines.first()).toContainText('هدى')
  await desk.lines.first().getByRole('button', { name: 'تراجَع' }).click()
  await expect(desk.lines).toHaveCount(2)
  await app.page.keyboard.press('Escape')
  await expect(matrix.verdict('agreed-count')).toHaveText('تناقض')
})

test('keys alone: confirm, reject, undo, redo, a silence', async ({ app, desk, keyboard, matrix }) => {
  await app.open(ROW)
  await matrix.cell('agreed-count', 'المرصد').focus()
  await keyboard.press('a')
  await desk.sign('هدى')
  await expect(app.announced).toContainText('أُكّدت القراءة. بقي الحكم «تناقض».')
  await keyboard.press('r')
  await expect(desk.dialog).toBeVisible()
  await keyboard.press('Enter')
  await expect(matrix.verdict('agreed-count')).toHaveText('مصدر واحد')
  await keyboard.press('u')
  await expect(matrix.verdict('agreed-count')).toHaveText('تناقض')
  await keyboard.press('Shift+U')
  await expect(matrix.verdict('agreed-count')).toHaveText('مصدر واحد')
  await keyboard.press('n')
  await expect(app.announced).toContainText('سُجّلت حال الخانة.')
  await expect(matrix.evidence('agreed-count').of('المرصد')).toContainText('قرارك: حال الخانة: يقاربه ولا يقوله')
  await desk.historyButton.focus()
  await keyboard.press('Enter')
  await expect(desk.lines).toHaveCount(5)
  await keyboard.press('Escape')
  await expect(desk.historyButton).toBeFocused()
})

test('a name merge is undone: rows that carry the name are judged anew', async ({ app, desk, matrix, page }) => {
  await app.open('compare?fact=participants-SA&article=003&lang=ar')
  const before = await matrix.verdict('participants-SA').textContent()
  await page
    .getByRole('button', { name: /^ليسا شخصًا واحدًا/ })
    .first()
    .click()
  await desk.dialog.getByRole('radio').last().press('Space')
  await desk.save()
  await desk.sign('هدى')
  await expect(app.announced).toContainText('فُصل الاسم.')
  await expect(matrix.verdict('participants-SA')).not.toHaveText(before ?? '')
  await desk.undo.click()
  await expect(matrix.verdict('participants-SA')).toHaveText(before ?? '')
})

test('two windows keep each other’s decisions', async ({ app, context, desk, matrix }) => {
  await app.open(ROW)
  await desk.button('confirm', 'المرصد').click()
  await desk.sign('هدى')
  const other = await context.newPage()
  const otherDesk = new Desk(other)
  await other.goto(`/#/${ROW}`)
  await otherDesk.button('confirm', 'أسوشيتد برس').click()
  await expect(otherDesk.bar).toContainText('قراران قائمان')
  await expect(desk.bar).toContainText('قراران قائمان')
  await desk.button('reject', 'المرصد').click()
  await desk.save()
  await expect(matrix.verdict('agreed-count')).toHaveText('مصدر واحد')
  await expect(other.locator('tr[data-fact-row="agreed-count"] .verdict')).toHaveText('مصدر واحد')
})

test('a browser that keeps nothing says so, and the work goes on', async ({ app, desk, matrix, page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('no', 'SecurityError')
    }
  })
  await app.open(ROW)
  await expect(desk.fault).toHaveCount(0)
  await desk.button('reject', 'المرصد').click()
  await desk.save()
  await desk.sign('هدى')
  await expect(matrix.verdict('agreed-count')).toHaveText('مصدر واحد')
  await expect(desk.fault).toContainText('لا يحفظ هذا المتصفح شيئًا هنا')
  const download = page.waitForEvent('download')
  await desk.fault.getByRole('button', { name: 'نزّل ملف القرارات' }).click()
  expect((await download).suggestedFilename()).toBe('riyadh-talks.decisions.json')
})

test('decisions go out as a file and come back in; a bad file changes nothing and says where it is bad', async ({
  app,
  desk,
  matrix,
  page,
}) => {
  await app.open(ROW)
  await desk.button('reject', 'المرصد').click()
  await desk.save()
  await desk.sign('هدى')
  await desk.history()
  const download = page.waitForEvent('download')
  await desk.dialog.getByRole('button', { name: 'نزّل ملف القرارات' }).click()
  const file = readFileSync((await (await download).path()) ?? '', 'utf8')
  expect(JSON.parse(file)).toMatchObject({ format: 'tabayyun-decisions', story: 'riyadh-talks', editor: { id: 'هدى' } })
  await page.keyboard.press('Escape')
  await desk.undo.click()
  await expect(matrix.verdict('agreed-count')).toHaveText('تناقض')

  await desk.history()
  const offer = (content: string) =>
    desk.dialog
      .locator('input[type=file]')
      .setInputFiles({ name: 'd.json', mimeType: 'application/json', buffer: Buffer.from(content) })
  await offer(file.replace('"cells"', '"verdict": {}, "cells"'))
  await expect(desk.dialog.getByRole('alert')).toContainText('لم يُؤخذ شيء من الملف.')
  await expect(desk.dialog.getByRole('alert')).toContainText('الأحكام تُحسب ولا تُكتب')
  await offer(file)
  await expect(desk.dialog).toContainText('أُخذ من الملف قرار واحد.')
  await page.keyboard.press('Escape')
  await expect(matrix.verdict('agreed-count')).toHaveText('مصدر واحد')
})

test('axe finds nothing in the desk, and every word of it is in the catalogue', async ({ app, desk, page }) => {
  await app.open('compare?fact=agreed-count&article=001&lang=pseudo')
  await page.keyboard.press('a')
  await desk.dialog.getByRole('textbox').fill('7')
  await page.keyboard.press('Enter')
  await expect(page.locator('.desk-last')).toBeVisible()
  expect(await untranslated(page)).toEqual([])
  await page.keyboard.press('e')
  await desk.dialog.waitFor()
  const found = await new AxeBuilder({ page }).include('[role=dialog]').analyze()
  expect(found.violations.map(({ id }) => id)).toEqual([])
  await page.keyboard.press('Escape')
  const bar = await new AxeBuilder({ page }).include('.desk-bar').include('.desk-acts').analyze()
  expect(bar.violations.map(({ id }) => id)).toEqual([])
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('the same decisions, by touch, and nothing runs out of the page', async ({ app, desk, page }) => {
    await app.open('compare?fact=agreed-count&lang=ar')
    await desk.button('reject', 'المرصد').tap()
    await desk.save()
    await desk.sign('هدى')
    await expect(page.locator('[data-fact-row="agreed-count"] .verdict')).toHaveText('مصدر واحد')
    await expect(desk.bar).toBeInViewport()
    await desk.undo.tap()
    await expect(page.locator('[data-fact-row="agreed-count"] .verdict')).toHaveText('تناقض')
    expect(await app.overflow()).toBeLessThanOrEqual(0)
  })
})
