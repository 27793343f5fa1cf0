import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { catalogue } from '../src/app/messages/catalogue.ts'
import type { ImportFault, ImportWarning } from '../src/core/article/imported.ts'
import { Stories } from './page-models/stories.ts'

interface Read {
  readonly articles: readonly {
    readonly file: string
    readonly text: string
    readonly warnings: readonly ImportWarning[]
  }[]
  readonly skipped: readonly { readonly file: string; readonly fault: ImportFault }[]
}

const folder = new URL('../src/adapters/import/fixtures/', import.meta.url)
const LIST = 'expected.json'
const expected: Readonly<Record<string, ImportFault | Read>> = JSON.parse(readFileSync(new URL(LIST, folder), 'utf8'))

const TITLE = 'خبر بدأ قبل أن تأتي الملفات'
const WORDS = 'كلمات كُتبت قبل أن تأتي الملفات، ولا ينبغي أن يتغيّر منها شيء.'
const MILLION = 1_000_000

/** Three hundred pages, each with a line of its own under one running head. */
function longPdf(): string {
  const pages = Array.from(
    { length: 300 },
    (_, n) => `News of village ${Array.from(`${n}`, (d) => 'abcdefghij'[Number(d)]).join('')}`,
  )
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ')}]>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    ...pages.flatMap((text, i) => {
      const stream = `BT /F1 12 Tf 50 750 Td (The Hill Paper, page ${i + 1}) Tj 0 -80 Td (${text} in the hills) Tj ET`
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F1 3 0 R>>>>/Contents ${5 + 2 * i} 0 R>>`,
        `<</Length ${stream.length}>>stream\n${stream}\nendstream`,
      ]
    }),
  ]
  let body = '%PDF-1.4\n'
  const places = objects.map((content, i) => {
    const at = body.length
    body += `${i + 1} 0 obj\n${content}\nendobj\n`
    return `${String(at).padStart(10, '0')} 00000 n \n`
  })
  return `${body}xref\n0 ${places.length + 1}\n0000000000 65535 f \n${places.join('')}trailer<</Size ${places.length + 1}/Root 1 0 R>>\nstartxref\n${body.length}\n%%EOF`
}

/** What is too large to lie in the folder, and a name that no other system would keep. */
const MADE: Readonly<Record<string, () => string>> = {
  'text-of-fifty-megabytes.txt': () => 'خبر '.repeat(7 * MILLION),
  'pdf-of-three-hundred-pages.pdf': longPdf,
  '<img src=x onerror="window.harmed=\'name\'">.txt': () => 'أعلنت البلدية بدء العمل.',
}

// Files of 50 MB and as much on the clipboard: one language after the other.
test.describe.configure({ mode: 'default' })
test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

interface Shown {
  readonly warnings: readonly string[]
  /** Lines that are kept, in order. */
  readonly kept: readonly string[]
  readonly cut: readonly string[]
}

/** What the preview shows of each file. */
const shown = (page: Page): Promise<Readonly<Record<string, Shown>>> =>
  page.locator('[data-coming]').evaluateAll((items) =>
    Object.fromEntries(
      items.map((item) => [
        item.getAttribute('data-coming') ?? '',
        {
          warnings: [...item.querySelectorAll('[data-warning]')].map((one) => one.getAttribute('data-warning') ?? ''),
          kept: [...item.querySelectorAll('[data-line][data-kept="true"]')].map((line) => line.textContent ?? ''),
          cut: [...item.querySelectorAll('[data-line][data-kept="false"]')].map((line) => line.textContent ?? ''),
        },
      ]),
    ),
  )

/** As long as the preview shows a line, and with its white space. */
const asShown = (line: string): string =>
  (line.length > 240 ? `${line.slice(0, 240)}…` : line).replaceAll(/\s+/g, ' ').trim()

for (const language of ['ar', 'en'] as const) {
  test(`${language}: every awkward file at once: its text or a reason, nothing runs, the story stays`, async ({
    page,
    baseURL,
  }, testInfo) => {
    test.setTimeout(180_000)
    const strangers: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL ?? '') && !/^(?:data|blob):/.test(request.url()))
        strangers.push(request.url())
    })
    const asked: string[] = []
    page.on('dialog', (dialog) => {
      asked.push(dialog.message())
      return dialog.dismiss()
    })
    const faults = catalogue[language].stories
    const stories = new Stories(page)
    await page.goto(`/#/stories?lang=${language}`)
    await stories.fresh.click()
    await stories.name.fill(TITLE)
    await stories.text(0).fill(WORDS)
    await expect(stories.saved).toBeVisible()
    const address = page.url()

    const files = readdirSync(folder).filter((name) => name !== LIST)
    const paths = files.map((name) => fileURLToPath(new URL(encodeURIComponent(name), folder)))
    for (const [name, content] of Object.entries(MADE)) {
      writeFileSync(testInfo.outputPath(name), content())
      paths.push(testInfo.outputPath(name))
    }
    await stories.drop(paths)
    // While they are read the page goes on answering.
    await stories.day.fill('2025-04-06')
    await expect(stories.take).toBeVisible({ timeout: 90_000 })

    const items = await shown(page)
    for (const [name, what] of Object.entries(expected)) {
      if (typeof what === 'string') {
        await expect(stories.note(name), name).toContainText(faults.fault[what])
        continue
      }
      for (const { file, text, warnings } of what.articles) {
        const lines = text.split('\n').map(asShown).filter(Boolean)
        expect(items[file]?.warnings, file).toEqual(warnings)
        expect(items[file]?.kept.map(asShown).slice(-lines.length), file).toEqual(lines)
        for (const code of warnings) await expect(stories.note(file)).toContainText(faults.imported[code])
      }
      for (const { file, fault } of what.skipped) await expect(stories.note(file)).toContainText(faults.fault[fault])
    }
    await expect(stories.note('text-of-fifty-megabytes.txt')).toContainText(faults.fault['too-large'])
    // What was cut is shown whatever the format.
    expect(items['pdf-of-three-hundred-pages.pdf']?.kept).toHaveLength(300)
    expect(items['pdf-of-three-hundred-pages.pdf']?.cut).toHaveLength(300)
    expect(items['document-with-heads-feet-and-notes.docx']?.cut).toEqual([
      'صحيفة الضفة',
      'الكلفة بأسعار العام الماضي.',
    ])
    expect(items['mail-that-quotes-an-earlier-one.eml']?.cut).toContain('> هل تأجل الرسو؟')
    expect(items['<img src=x onerror="window.harmed=\'name\'">.txt']?.kept).toEqual(['أعلنت البلدية بدء العمل.'])

    // A paste that no box holds.
    await page.evaluate((letters) => navigator.clipboard.writeText('خبر '.repeat(letters / 4)), 28 * MILLION)
    await stories.text(1).click()
    await page.keyboard.press('Control+v')
    await expect(stories.note(catalogue[language].stories.pasted)).toContainText(faults.fault['too-large'])
    await expect(stories.text(1)).toHaveValue('')

    await stories.leave.click()
    await expect(stories.coming).toHaveCount(0)
    await expect(stories.boxes).toHaveCount(2)
    await expect(stories.saved).toBeVisible()
    expect(page.frames()).toHaveLength(1)
    expect(await page.evaluate(() => 'harmed' in window || 'polluted' in {})).toBe(false)
    expect(asked).toEqual([])
    expect(strangers).toEqual([])
    expect(page.url()).toBe(address)
    await page.reload()
    await expect(stories.name).toHaveValue(TITLE)
    await expect(stories.day).toHaveValue('2025-04-06')
    await expect(stories.text(0)).toHaveValue(WORDS)
    await expect(stories.text(1)).toHaveValue('')
  })
}
