import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { strToU8, zipSync } from 'fflate'
import { COLUMNS } from '../src/core/export/columns.ts'
import { expect, test } from './journey.ts'
import { AS_CSV, CSV, converted, office, rowsOf, TXT, WHY_NOT } from './office.ts'
import { HandIn } from './page-models/hand-in.ts'
import { Stories } from './page-models/stories.ts'

const TITLE = 'تأجيل رسو السفينة'
const PARAGRAPHS = [
  'أعلنت إدارة المرفأ، الاثنين 13 أيار/مايو 2024، تأجيل رسو السفينة الكبيرة إلى مساء الأربعاء بسبب ارتفاع الأمواج.',
  'وقالت مديرة المرفأ إن «الرصيف الثالث» سيبقى مفتوحًا أمام قوارب الصيد (نحو 40 قاربًا)، وإن العمل فيه لن يتوقف.',
  'وأضافت أن كلفة إصلاح الرافعة بلغت 18.5 مليون دولار، وأن شركة Rail Works ستنهي الإصلاح قبل نهاية الشهر.',
]
const PAGE = `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${TITLE}</title></head><body>
<nav>الرئيسية | سياسة | رياضة</nav><article><h1>${TITLE}</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`
const LETTER = [
  'From: a@example.org',
  `Subject: =?UTF-8?B?${Buffer.from(TITLE).toString('base64')}?=`,
  'MIME-Version: 1.0',
  'Content-Type: text/html; charset=utf-8',
  'Content-Transfer-Encoding: base64',
  '',
  Buffer.from(PAGE).toString('base64').replace(/.{76}/g, '$&\r\n'),
].join('\r\n')
const OWN = JSON.stringify({
  format: 'tabayyun-own',
  version: 1,
  id: 's1',
  title: '',
  eventDay: null,
  articles: [{ id: 'a1', title: TITLE, text: PARAGRAPHS.join('\n') }],
})

/** Nothing but what a reader would miss: marks of direction and white space are the formats' own. */
const plain = (text: string): string =>
  text
    .replaceAll(/[\u200e\u200f\u2066-\u2069\ufeff]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()

test('every format that is brought in gives the same article: as programs and browsers write it, one by one and in a zip', async ({
  app,
  page,
}, testInfo) => {
  test.setTimeout(180_000)
  const at = (name: string) => testInfo.outputPath(name)
  const keep = (name: string, content: string | Uint8Array): Uint8Array => {
    writeFileSync(at(name), content)
    return typeof content === 'string' ? strToU8(content) : content
  }
  // A page as this browser saves it.
  const paper = await page.context().newPage()
  await paper.setContent(PAGE)
  const session = await paper.context().newCDPSession(paper)
  const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' })
  const files: Record<string, Uint8Array> = {
    'plain.txt': keep('plain.txt', [TITLE, ...PARAGRAPHS].join('\n\n')),
    'page.html': keep('page.html', await paper.content()),
    'page.mhtml': keep('page.mhtml', data),
    'letter.eml': keep('letter.eml', LETTER),
    'story.json': keep('story.json', OWN),
  }
  await paper.close()
  if (office) {
    // A document has no navigation.
    keep('document.html', PAGE.replace(/<nav>.*?<\/nav>/, ''))
    files['document.docx'] = await converted(at('document.html'), 'docx:MS Word 2007 XML', testInfo.outputDir)
  }
  keep('all.zip', zipSync(files))

  const stories = new Stories(page)
  await app.open('stories?lang=ar')
  await stories.fresh.click()
  const names = [...Object.keys(files), 'all.zip']
  await stories.drop(names.map(at))
  await expect(stories.coming).toHaveCount(2 * Object.keys(files).length)
  for (const name of Object.keys(files)) {
    for (const file of [name, `all.zip/${name}`].map((one) => (name === 'story.json' ? `${one}/a1` : one))) {
      const lines = await stories.kept(file)
      expect(lines.map(plain), file).toEqual([TITLE, ...PARAGRAPHS])
    }
  }
  if (!office) testInfo.annotations.push({ type: 'left out', description: `docx of another program: ${WHY_NOT}` })
})

for (const [language, names] of Object.entries({
  ar: {
    html: 'تقرير HTML',
    docx: 'مستند Word',
    xlsx: 'جدول Excel',
    csv: 'جدول CSV',
    md: 'نص Markdown',
    jsonld: 'حواشٍ بمعيار W3C',
    json: 'ملف الخبر',
  },
  en: {
    html: 'HTML report',
    docx: 'Word document',
    xlsx: 'Excel table',
    csv: 'CSV table',
    md: 'Markdown text',
    jsonld: 'W3C annotations',
    json: 'Story file',
  },
})) {
  test(`${language}: every format that is handed in is read again by another program, in its direction`, async ({
    app,
    browser,
    page,
  }, testInfo) => {
    test.setTimeout(180_000)
    const direction = language === 'ar' ? 'rl-tb' : 'lr-tb'
    const handIn = new HandIn(page)
    await app.open(`compare?lang=${language}`)
    await handIn.button.click()
    const at: Record<string, string> = {}
    for (const [format, name] of Object.entries(names)) {
      at[format] = testInfo.outputPath(`story.${format}`)
      await (await handIn.download(name)).saveAs(at[format])
    }
    const text = (format: string) => readFileSync(at[format] ?? '', 'utf8')
    const story = JSON.parse(text('json'))
    const passages: string[] = story.facts.flatMap(
      (fact: { cells: Record<string, { readings: { evidence: { quote: string }[] }[] }> }) =>
        Object.values(fact.cells).flatMap(({ readings }) =>
          readings.flatMap(({ evidence }) => evidence.map(({ quote }) => quote)),
        ),
    )
    const labels: string[] = story.facts.map(({ label }: { label: Record<string, string> }) => label[language])
    expect(passages.length).toBeGreaterThan(200)

    // Web annotations: what each one quotes is a passage of the story.
    const quoted: string[] = JSON.parse(text('jsonld')).items.flatMap((item: object) =>
      Array.from(JSON.stringify(item).matchAll(/"exact":("(?:[^"\\]|\\.)*")/g), ([, exact = '""']) =>
        JSON.parse(exact),
      ),
    )
    const texts: string[] = story.articles.flatMap((article: { text: string; title: string }) => [
      article.title,
      article.text,
    ])
    expect(quoted.length).toBeGreaterThan(200)
    expect(quoted.filter((quote) => !texts.some((whole) => whole.includes(quote)))).toEqual([])

    // The report by itself, as from a mail.
    const letterBox = await browser.newContext({ offline: true })
    const mail = await letterBox.newPage()
    await mail.goto(pathToFileURL(at['html'] ?? '').href)
    await expect(mail.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr')
    const report = plain(await mail.locator('body').innerText())
    await letterBox.close()
    const markdown = plain(text('md'))
    for (const label of labels) {
      expect(report).toContain(plain(label))
      expect(markdown.replaceAll('\\', '')).toContain(plain(label))
    }

    test.skip(!office, WHY_NOT)
    const folder = testInfo.outputDir
    const words = plain((await converted(at['docx'] ?? '', TXT, folder)).toString('utf8'))
    for (const label of labels) expect(words).toContain(plain(label))
    for (const passage of passages) expect(words).toContain(plain(passage))
    const flat = (await converted(at['docx'] ?? '', 'fodt', folder)).toString('utf8')
    expect(
      flat.match(/style:writing-mode="(?:rl|lr)-tb"/g)?.filter((mode) => mode.includes(direction)).length,
    ).toBeGreaterThan(3)

    // The workbook as the office program shows it is our own table; so is the table as it opens it.
    const ours = rowsOf(text('csv')).map((row) => row.map(unguarded))
    expect(ours.length).toBeGreaterThan(labels.length)
    const read = async (book: string, to: string) => rowsOf((await converted(book, CSV, to)).toString('utf8'))
    expect(whole(await read(at['xlsx'] ?? '', `${folder}/sheet`))).toBe(whole(ours))
    await converted(at['csv'] ?? '', 'xlsx', `${folder}/table`, AS_CSV)
    const opened = await read(`${folder}/table/story.xlsx`, `${folder}/table`)
    // Of a table of plain text it makes figures and dates of what looks like them; the workbook says that they are texts.
    const sentences = (rows: readonly (readonly string[])[]) =>
      rows.map((row) => SENTENCES.map((n) => unguarded(row[n] ?? '')))
    expect(whole(sentences(opened))).toBe(whole(sentences(ours)))
    const flatSheet = (await converted(at['xlsx'] ?? '', 'fods', folder)).toString('utf8')
    expect(flatSheet).toContain(`style:writing-mode="${direction}"`)
  })
}

/** What docs/formats.md tells a reader to do. */
const unguarded = (cell: string): string => cell.replace(/^'(?='*(?:[\t\r\n]|\s*[=+\-@＝＋－＠]))/, '')
/** Question, reason, outlet, passage. */
const SENTENCES = ['question', 'reason', 'outlet', 'passage'].map((name) =>
  COLUMNS.findIndex((column) => column === name),
)

const whole = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.join(' | ').replaceAll('\r', '').trimEnd()).join('\n')
