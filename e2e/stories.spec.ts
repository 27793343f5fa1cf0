import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Page, test as plain } from '@playwright/test'
import { expect, test } from './journey.ts'
import { Stories, type Typed } from './page-models/stories.ts'

/** Two outlets on a fire: they agree on the place, give the dead as a figure and as more, and contradict each other on the wounded. */
const FIRE: readonly Typed[] = [
  {
    outlet: 'صحيفة الضفة',
    published: '2025-04-07',
    text: [
      'حريق في سوق طرابلس',
      'قال قائد الدفاع المدني سامر البيطار إن حريقًا اندلع في سوق مدينة طرابلس يوم الأحد أسفر عن مقتل 12 شخصًا وإصابة 30 آخرين بجروح.',
      'وأضاف البيطار أن فرق الإطفاء عملت أربع ساعات قبل أن تسيطر على النيران، وأن أسباب الحريق لم تُعرف بعد، وأن السوق سيُفتح من جديد الأسبوع المقبل.',
    ].join('\n\n'),
  },
  {
    outlet: 'وكالة الساحل',
    published: '2025-04-07',
    text: [
      'النيران تلتهم سوقًا في طرابلس',
      'اندلع حريق في سوق مدينة طرابلس الأحد، وقُتل فيه أكثر من 10 أشخاص وأصيب 45 شخصًا، بحسب ما أعلنت وزارة الصحة.',
      'وذكرت الوزارة أن المصابين نُقلوا إلى ثلاثة مستشفيات في المدينة، وأن الحريق استمر أربع ساعات، وأن التحقيق في أسبابه بدأ صباح الاثنين.',
    ].join('\n\n'),
  },
]

for (const language of ['ar', 'en'] as const) {
  test(`${language}: two pasted articles become a table that stays on the device`, async ({ app, matrix, page }) => {
    const stories = new Stories(page)
    await app.open(`stories?lang=${language}`)
    await stories.fresh.click()
    await expect(stories.compare).toBeDisabled()
    await stories.name.fill('حريق السوق')
    await stories.day.fill('2025-04-06')
    await stories.fill(FIRE)
    await stories.compare.click()
    await expect(matrix.columns).toHaveText([/صحيفة الضفة/, /وكالة الساحل/])
    await expect(app.title).toHaveText('حريق السوق')
    const dead = matrix.rows.filter({ hasText: '12' }).or(matrix.rows.filter({ hasText: '١٢' }))
    await expect(dead.first()).toContainText(/أكثر من|more than/i)

    const address = page.url()
    await page.reload()
    await expect(app.title).toHaveText('حريق السوق')
    expect(page.url()).toBe(address)

    await app.open(`stories?lang=${language}`)
    await expect(stories.item('حريق السوق')).toContainText(language === 'ar' ? 'قورن' : 'Compared')

    await stories.search.fill('زلزال')
    await expect(stories.found).toHaveText(language === 'ar' ? 'لا مقال فيه كل هذه الكلمات.' : /No article has/)
    await stories.search.fill('اخرين بجروح')
    await expect(stories.hits).toHaveCount(1)
    await expect(stories.hits.locator('mark')).toHaveText('آخرين بجروح')
    await stories.hits.getByRole('button').press('Enter')
    await expect(page).toHaveURL(/reader.*at=\d+-\d+/)
    expect(await stories.sought()).toBe('آخرين بجروح')

    await app.open(`stories?lang=${language}`)
    await stories.act('حريق السوق', /^(احذف|Delete)/).click()
    await stories.act('حريق السوق', /^(نعم، احذفه|Yes, delete it)$/).click()
    await expect(stories.item('حريق السوق')).toHaveCount(0)
  })
}

test('keyboard alone: a new story from the palette to the table', async ({ app, frame, keyboard, matrix, page }) => {
  const stories = new Stories(page)
  await app.open()
  await frame.ask('أخبارك')
  await keyboard.press('Enter')
  await keyboard.tabTo(stories.fresh)
  await keyboard.press('Enter')
  for (const [place, { outlet, text }] of FIRE.entries()) {
    await keyboard.tabTo(stories.outlet(place))
    await page.keyboard.insertText(outlet)
    await keyboard.tabTo(stories.text(place))
    await page.keyboard.insertText(text)
  }
  await keyboard.tabTo(stories.compare)
  await keyboard.press('Enter')
  await expect(matrix.columns).toHaveText([/صحيفة الضفة/, /وكالة الساحل/])
})

test('two windows on one story: the later one is told, and nothing is overwritten', async ({ app, page, context }) => {
  const stories = new Stories(page)
  await app.open('stories')
  await stories.fresh.click()
  await stories.name.fill('أول')
  await expect(stories.saved).toBeVisible()
  const second = await context.newPage()
  await second.goto(page.url())
  const there = new Stories(second)
  await expect(there.name).toHaveValue('أول')
  await there.name.fill('ثانٍ')
  await expect(there.saved).toBeVisible()
  await stories.name.fill('ثالث')
  await expect(stories.fault).toContainText('غيّرت نافذة أخرى هذا الخبر')
  await stories.fault.getByRole('button', { name: 'احفظ ما هنا خبرًا ثانيًا' }).click()
  await expect(stories.name).toHaveValue('ثالث')
  await stories.back.click()
  await expect(stories.item('ثانٍ')).toHaveCount(1)
  await expect(stories.item('ثالث')).toHaveCount(1)
})

const PAGE = `<!doctype html><html lang="ar"><head><meta charset="utf-8"><title>حريق في السوق | صحيفة الضفة</title>
<meta property="og:title" content="حريق في السوق"><meta property="og:site_name" content="صحيفة الضفة">
<meta property="article:published_time" content="2025-04-07T10:00:00Z">
<script>window.harmed = true; document.title = 'harmed'</script></head>
<body onload="window.harmed = true"><nav>الرئيسية | سياسة | رياضة</nav><article><h1>حريق في السوق</h1>
<p>${'قال قائد الدفاع المدني إن حريقًا اندلع في السوق وأسفر عن مقتل 12 شخصًا وإصابة 30 آخرين بجروح. '.repeat(4)}</p>
<p onclick="window.harmed = true">${'وأضاف أن فرق الإطفاء عملت أربع ساعات قبل أن تسيطر على النيران في المكان. '.repeat(4)}</p>
<img src="x" onerror="window.harmed = true"></article><footer>جميع الحقوق محفوظة</footer></body></html>`

/** The same page without what the policy would refuse aloud. */
const QUIET = PAGE.replace(/<script>[\s\S]*?<\/script>/, '').replace(/ on\w+="[^"]*"/g, '')

// The page's policy refuses the handlers of such a page aloud, which the watch over journeys would take for errors.
plain(
  'files: a page with what it says of itself, a text, what is neither by name; nothing in them runs',
  async ({ page }) => {
    const stories = new Stories(page)
    await page.goto('/#/stories')
    await stories.fresh.click()
    await stories.offer([
      { name: 'page.html', buffer: Buffer.from(PAGE) },
      { name: 'plain.txt', buffer: Buffer.from('أعلنت الوزارة\nبدء العمل') },
      { name: 'photo.png', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]) },
    ])
    await expect(stories.line('جميع الحقوق')).toHaveAttribute('data-kept', 'false')
    await stories.take.click()
    await expect(stories.outlet(0)).toHaveValue('صحيفة الضفة')
    await expect(stories.published(0)).toHaveValue('2025-04-07')
    await expect(stories.text(0)).toHaveValue(/^حريق في السوق\s+قال قائد الدفاع المدني/)
    expect(await stories.text(0).inputValue()).not.toContain('جميع الحقوق')
    await expect(stories.text(1)).toHaveValue(/أعلنت الوزارة/)
    await expect(stories.note('photo.png')).toContainText('صيغة لا نقرأها')
    expect(await page.evaluate(() => 'harmed' in window)).toBe(false)
  },
)

test('printed letters that were pasted are repaired on request', async ({ app, page }) => {
  const stories = new Stories(page)
  await app.open('stories')
  await stories.fresh.click()
  await stories.text(0).fill('ﺃﻋﻠﻨﺖ ﺍﻟﻮﺯﺍﺭﺓ')
  await stories.warning(0, 'glyph-forms').getByRole('button').click()
  await expect(stories.text(0)).toHaveValue('أعلنت الوزارة')
})

test('a page that is pasted goes through the preview into its box; a few words of one go where they were put', async ({
  app,
  page,
}) => {
  const stories = new Stories(page)
  const paste = async (place: number, html: string) => {
    await page.evaluate(async (page) => {
      const plain = new DOMParser().parseFromString(page, 'text/html').body.textContent ?? ''
      const part = (type: string, text: string) => ({ [type]: new Blob([text], { type }) })
      await navigator.clipboard.write([
        new ClipboardItem({ ...part('text/html', page), ...part('text/plain', plain.trim()) }),
      ])
    }, html)
    await stories.text(place).click()
    await page.keyboard.press('Control+v')
  }
  await app.open('stories?lang=ar')
  await stories.fresh.click()
  await stories.outlet(1).fill('اسم كتبته أنا')
  await paste(1, QUIET.replace(/<head>[\s\S]*<\/head>/, ''))
  await expect(stories.line('جميع الحقوق')).toHaveAttribute('data-kept', 'false')
  await expect(stories.text(1)).toHaveValue('')
  await stories.take.click()
  await expect(stories.text(1)).toHaveValue(/^حريق في السوق\s+قال[\s\S]*في المكان\.$/)
  await expect(stories.outlet(1)).toHaveValue('اسم كتبته أنا')
  await expect(stories.text(0)).toHaveValue('')
  await paste(0, '<p><b>كلمات قليلة</b></p>')
  await expect(stories.text(0)).toHaveValue('كلمات قليلة')
  await expect(stories.coming).toHaveCount(0)
})

test('a removed article comes back with its words', async ({ app, page }) => {
  const stories = new Stories(page)
  await app.open('stories')
  await stories.fresh.click()
  await stories.fill(FIRE)
  await stories.boxes
    .first()
    .getByRole('button', { name: /^أزل المقال/ })
    .click()
  await expect(stories.outlet(0)).toHaveValue('وكالة الساحل')
  await page.getByRole('button', { name: 'أعد ما أزلته' }).click()
  await expect(stories.outlet(0)).toHaveValue('صحيفة الضفة')
  await expect(stories.text(0)).toHaveValue(FIRE[0]?.text ?? '')
})

test('a link to a story of another device says so and leads to the example', async ({ app, page }) => {
  await page.goto('/#/compare?story=elsewhere')
  await expect(app.alert).toContainText('ليس هذا الخبر على هذا الجهاز')
  await page.getByRole('button', { name: 'إلى الخبر المثال' }).click()
  await expect(app.title).toContainText('الرياض')
})

test('a link carries a story to another device, which is asked before it keeps anything', async ({
  app,
  browser,
  page,
}) => {
  const stories = new Stories(page)
  await app.open('stories')
  await stories.fresh.click()
  await stories.name.fill('حريق السوق')
  await stories.fill(FIRE)
  await page.getByRole('button', { name: 'رابط يحمل الخبر…' }).click()
  await expect(page.getByText('يحمل هذا الرابط نصوص المقالات كلها')).toBeVisible()
  await page.getByRole('button', { name: 'انسخ الرابط' }).click()
  await expect(page.getByText('نُسخ الرابط. لا يمر النص بأي خادم')).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  const context = await browser.newContext({ locale: 'ar' })
  const other = await context.newPage()
  await other.goto(link)
  const there = new Stories(other)
  await expect(other.getByRole('alert')).toContainText('حريق السوق')
  await expect(there.shelf).toHaveCount(1)
  await other.getByRole('button', { name: 'احفظه على هذا الجهاز' }).click()
  await expect(there.text(1)).toHaveValue(FIRE[1]?.text ?? '')
  await other.goto(link.slice(0, -40))
  await expect(other.getByRole('alert')).toContainText('لعل الرابط قُطع')
  await context.close()
})

test('before it comes in: the border is moved, what the page says of itself is changed; a newer version takes its place', async ({
  app,
  page,
}) => {
  const stories = new Stories(page)
  await app.open('stories')
  await stories.fresh.click()
  await stories.offer([{ name: 'page.html', buffer: Buffer.from(QUIET) }])
  const headline = stories.coming.getByLabel(/^العنوان/)
  await expect(headline).toHaveValue('حريق في السوق')
  await expect(stories.coming.locator('[data-basis="meta"]').first()).toContainText('من رأس الصفحة')

  // By keyboard one line down and up again; by pointer over the page's foot.
  await stories.edge('start').focus()
  await page.keyboard.press('ArrowDown')
  await expect(stories.line('حريق في السوق').first()).toHaveAttribute('data-kept', 'false')
  await page.keyboard.press('ArrowUp')
  await expect(stories.line('حريق في السوق').first()).toHaveAttribute('data-kept', 'true')
  await expect(stories.edge('start')).toBeFocused()
  const foot = stories.line('جميع الحقوق')
  await expect(foot).toHaveAttribute('data-kept', 'false')
  await stories.edge('end').hover()
  await page.mouse.down()
  const box = await foot.boundingBox()
  if (!box) throw new Error('The foot of the page is not shown')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height - 2, { steps: 4 })
  await page.mouse.up()
  await expect(foot).toHaveAttribute('data-kept', 'true')
  await foot.getByRole('checkbox').click()
  await expect(foot).toHaveAttribute('data-kept', 'false')
  await stories.take.click()
  await expect(stories.text(0)).toHaveValue(/^حريق في السوق\s+قال[\s\S]*في المكان\.$/)

  await stories.offer([{ name: 'copy.html', buffer: Buffer.from(QUIET) }])
  await expect(stories.coming.getByText('هذا نص المقال')).toBeVisible()
  await stories.take.click()
  await expect(stories.coming).toHaveCount(0)
  await expect(stories.text(1)).toHaveValue('')

  await stories.offer([{ name: 'newer.html', buffer: Buffer.from(QUIET.replaceAll('12 شخصًا', '14 شخصًا')) }])
  await expect(stories.coming.locator('ins').first()).toContainText('14')
  await stories.coming.getByRole('radio', { name: /^ضعه مكان المقال/ }).check()
  await stories.take.click()
  await expect(stories.text(0)).toHaveValue(/14 شخصًا/)
  await expect(stories.text(1)).toHaveValue('')

  await stories.confidential.check()
  await expect(page.getByRole('button', { name: 'رابط يحمل الخبر…' })).toHaveCount(0)
  await expect(stories.saved).toBeVisible()
  await stories.back.click()
  await expect(stories.shelf.first()).toContainText('سرّي')
})

test('everything in one file, and back: beside what is here, never over it', async ({ app, browser, page }) => {
  const stories = new Stories(page)
  await app.open('stories')
  await stories.fresh.click()
  await stories.name.fill('حريق السوق')
  await stories.fill(FIRE)
  await stories.compare.click()
  await expect(app.title).toHaveText('حريق السوق')
  await app.open('stories?lang=ar')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'صدّر كل شيء' }).click()
  const file = readFileSync(await (await download).path())

  const restore = async (there: Page, buffer: Buffer) => {
    const chooser = there.waitForEvent('filechooser')
    await there.getByRole('button', { name: 'استعد من ملف…' }).click()
    await (await chooser).setFiles({ name: 'all.zip', mimeType: 'application/zip', buffer })
  }
  // Here the story goes on; the file's state comes in as a second story.
  await stories.act('حريق السوق', /^عدّل/).click()
  await stories.name.fill('حريق السوق، الأحدث')
  await expect(stories.saved).toBeVisible()
  await stories.back.click()
  await restore(page, file)
  await expect(page.locator('[data-standing="differs"]')).toContainText('بالمعرّف نفسه')
  await page.getByRole('button', { name: 'استعد', exact: true }).click()
  await expect(stories.item('حريق السوق، الأحدث')).toHaveCount(1)
  await expect(stories.shelf).toHaveCount(3)
  await restore(page, Buffer.from('PK'))
  await expect(page.getByText('لم يتغيّر شيء')).toBeVisible()

  // On another device it is all there, the table with it.
  const context = await browser.newContext({ locale: 'ar' })
  const other = await context.newPage()
  await other.goto('/#/stories?lang=ar')
  await restore(other, file)
  await expect(other.locator('[data-standing="new"]')).toHaveCount(1)
  await other.getByRole('button', { name: 'استعد', exact: true }).click()
  await new Stories(other).act('حريق السوق', /^افتح/).click()
  await expect(other.locator('tr[data-fact-row]').first()).toBeVisible()

  await context.close()
})

test('a device without room says so, and the words stay on the page until there is room again', async ({
  app,
  page,
}) => {
  const there = new Stories(page)
  await app.open('stories?lang=ar')
  const session = await page.context().newCDPSession(page)
  const { origin } = new URL(page.url())
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
  await there.fresh.click()
  await there.text(0).fill('كلمة '.repeat(2000))
  await expect(there.fault).toContainText('لم يعد في هذا المتصفح مكان')
  await expect(there.text(0)).toHaveValue(/^كلمة/)
  await session.send('Storage.overrideQuotaForOrigin', { origin })
  await there.fault.getByRole('button', { name: 'حاول مرة أخرى' }).click()
  await expect(there.saved).toBeVisible()
})

// The page of another origin is the point here, so the watch over strangers is not.
plain('a bookmark hands the open page over, which is read only once that is agreed to', async ({ page, context }) => {
  const paper = createServer((_, answer) => answer.setHeader('content-type', 'text/html; charset=utf-8').end(QUIET))
  await new Promise<void>((listening) => paper.listen(0, '127.0.0.1', listening))
  const { port } = paper.address() as AddressInfo
  await page.goto('/#/stories?lang=ar')
  const mark = await page.getByRole('link', { name: 'إلى تبيُّن' }).getAttribute('href')
  await page.goto(`http://127.0.0.1:${port}/news/7`)
  const opened = context.waitForEvent('page')
  await page.evaluate(decodeURIComponent((mark ?? '').replace(/^javascript:/, '')))
  const there = await opened
  const asked = there.getByRole('alert')
  await expect(asked).toContainText(`http://127.0.0.1:${port}`)
  await expect(asked).toContainText('لم يُقرأ منها شيء بعد')
  const stories = new Stories(there)
  await asked.getByRole('button', { name: 'اقرأها في خبر جديد' }).click()
  await expect(stories.line('حريق في السوق').first()).toHaveAttribute('data-kept', 'true')
  await stories.take.click()
  await expect(stories.text(0)).toHaveValue(/^حريق في السوق/)
  await expect(stories.boxes.first().getByLabel(/^الرابط/)).toHaveValue(`http://127.0.0.1:${port}/news/7`)
  paper.close()
})
