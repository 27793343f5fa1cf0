import { readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import type { Download } from '@playwright/test'
import { unzipSync } from 'fflate'
import { expect, test } from './journey.ts'
import { Desk } from './page-models/desk.ts'
import { HandIn } from './page-models/hand-in.ts'

const bytesOf = async (download: Download): Promise<Uint8Array> => new Uint8Array(readFileSync(await download.path()))
const textOf = async (download: Download): Promise<string> => new TextDecoder().decode(await bytesOf(download))

test('a signature stands in the report, survives a reload, and tells when a decision comes after it', async ({
  app,
  page,
}) => {
  const handIn = new HandIn(page)
  const desk = new Desk(page)
  await app.open('compare?fact=agreed-count&article=001&lang=ar')
  await handIn.button.click()
  await handIn.name.fill('منى الحسن')
  await handIn.sign.click()
  await expect(handIn.signature).toContainText('منى الحسن')
  expect((await textOf(await handIn.download('تقرير HTML'))).includes('وقّعه منى الحسن')).toBe(true)

  await page.reload()
  await handIn.button.click()
  await expect(handIn.signature).toHaveAttribute('data-standing', 'signed')
  await page.keyboard.press('Escape')

  await desk.button('reject', 'المرصد').click()
  await desk.save()
  await desk.sign('هدى')
  await handIn.button.click()
  await expect(handIn.signature).toHaveAttribute('data-standing', 'changed')
  await expect(handIn.signature).toContainText('تغيّر بعد التوقيع')
  expect((await textOf(await handIn.download('تقرير HTML'))).includes('تغيّر بعد التوقيع')).toBe(true)
  await handIn.withdraw.click()
  await expect(handIn.signature).toHaveCount(0)
})

test('each format is written, holds the story, and runs the right way', async ({ app, page }) => {
  const handIn = new HandIn(page)
  await app.open('compare?lang=ar')
  await handIn.button.click()
  const named = async (name: string, ending: string) => {
    const download = await handIn.download(name)
    expect(download.suggestedFilename()).toBe(`riyadh-talks.${ending}`)
    return download
  }
  const question = 'كم دامت المحادثات؟'
  expect(await textOf(await named('تقرير HTML', 'html'))).toMatch(/<html lang="ar" dir="rtl">[\s\S]*كم دامت المحادثات؟/)
  expect(await textOf(await named('نص Markdown', 'md'))).toContain(question)
  expect(Array.from((await bytesOf(await named('جدول CSV', 'csv'))).slice(0, 3))).toEqual([0xef, 0xbb, 0xbf])
  const annotations = JSON.parse(await textOf(await named('حواشٍ بمعيار W3C', 'jsonld')))
  expect(annotations.items.length).toBeGreaterThan(200)
  const parts = unzipSync(await bytesOf(await named('مستند Word', 'docx')))
  const document = new TextDecoder().decode(parts['word/document.xml'])
  expect(document).toContain(question)
  expect(document).toContain('<w:bidi/>')
  const book = unzipSync(await bytesOf(await named('جدول Excel', 'xlsx')))
  expect(new TextDecoder().decode(book['xl/worksheets/sheet1.xml'])).toContain('rightToLeft="1"')
})

test('the story file opens again as it was, signature and all', async ({ app, page }) => {
  const handIn = new HandIn(page)
  await app.open('compare?lang=en')
  await handIn.button.click()
  await handIn.name.fill('Mona')
  await page.keyboard.press('Enter')
  const file = await textOf(await handIn.download('Story file'))
  await handIn.withdraw.click()
  await page.keyboard.press('Escape')
  await app.offer('back.json', file)
  await handIn.button.click()
  await expect(handIn.sheet).toBeVisible()
  expect(JSON.parse(file).signOff.by).toBe('Mona')
})

for (const language of ['ar', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`axe finds nothing in the sheet: ${language}, ${theme}`, async ({ app, page }) => {
      const handIn = new HandIn(page)
      await app.open(`compare?verdict=attribution&lang=${language}`)
      await app.wear(theme)
      await handIn.button.click()
      await expect(handIn.sheet).toBeVisible()
      const { violations } = await new AxeBuilder({ page }).include('[role="dialog"]').analyze()
      expect(violations.map(({ id }) => id)).toEqual([])
    })
  }
}
