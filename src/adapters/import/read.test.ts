import { readFileSync } from 'node:fs'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import type { Imported, ImportedArticle } from '../../core/article/imported.ts'
import {
  deleted,
  docx,
  encoded,
  inserted,
  lockedZip,
  mangled,
  NEWS,
  pdf,
  reversed,
  run,
  shaped,
  utf8,
  utf16,
  zip,
} from './fixtures.ts'
import { createFileReader } from './read.ts'

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`./fixtures/${name}`, import.meta.url)))

const readFile = createFileReader({
  parseHtml: (html) => parseHTML(html).document,
  loadPdf: () => import('pdfjs-dist/legacy/build/pdf.mjs'),
})

const articlesOf = (result: Imported): readonly ImportedArticle[] => (result.ok ? result.articles : [])
async function only(name: string, bytes: Uint8Array = fixture(name)): Promise<ImportedArticle> {
  const result = await readFile(name, bytes)
  expect(result).toMatchObject({ ok: true, skipped: [] })
  const [article] = articlesOf(result)
  if (!article) throw new Error(`nothing read of ${name}`)
  return article
}
const faultOf = async (name: string, bytes: Uint8Array): Promise<string | null> => {
  const result = await readFile(name, bytes)
  return result.ok ? null : result.fault
}

describe('a text, whatever its encoding', () => {
  it.each([
    ['UTF-8', utf8(NEWS)],
    ['UTF-8 with its mark', utf8(`\ufeff${NEWS}`)],
    ['UTF-16 little end first, with its mark', utf16(NEWS, 'le', true)],
    ['UTF-16 big end first, with its mark', utf16(NEWS, 'be', true)],
    ['UTF-16 little end first, without a mark', utf16(NEWS, 'le', false)],
    ['UTF-16 big end first, without a mark', utf16(NEWS, 'be', false)],
  ])('%s', async (_name, bytes) => {
    expect(await only('news.txt', bytes)).toEqual({ text: NEWS, file: 'news.txt', warnings: [] })
  })

  it.each([
    ['windows-1256', encoded(NEWS, 'windows-1256')],
    ['ISO-8859-6', encoded(NEWS, 'iso-8859-6')],
  ])('%s, guessed and said so', async (_name, bytes) => {
    expect(await only('news.txt', bytes)).toEqual({ text: NEWS, file: 'news.txt', warnings: ['encoding-guessed'] })
  })

  it('UTF-8 cut off in the middle of a letter', async () => {
    const { text } = await only('news.txt', utf8(NEWS).subarray(0, -2))
    expect(text.startsWith(NEWS.slice(0, -2))).toBe(true)
  })

  it('UTF-8 that was read as something else and saved so', async () => {
    expect(await only('news.txt', mangled(NEWS))).toMatchObject({ text: NEWS, warnings: ['mojibake-repaired'] })
  })

  it('letters in presentation form', async () => {
    expect(await only('news.txt', utf8(shaped(NEWS)))).toMatchObject({ text: NEWS, warnings: ['letters-repaired'] })
  })

  it('lines from left to right', async () => {
    const news = NEWS.repeat(3)
    expect(await only('news.txt', utf8(reversed(news)))).toMatchObject({ text: news, warnings: ['order-repaired'] })
  })

  it('emoji in its name, and none of its letters lost', async () => {
    const { file, text } = await only('😀 خبر.txt', utf8(`${NEWS} 😀`))
    expect([file, text]).toEqual(['😀 خبر.txt', `${NEWS} 😀`])
  })

  it.each([
    ['English', 'The minister opened the new station on Monday in front of a large crowd.', ['not-arabic']],
    [
      'Persian',
      'وزیر راه گفت که این پروژه بزرگ تا پایان سال آینده گشایش می‌یابد و چهار ایستگاه دارد.',
      ['other-language'],
    ],
    ['marks of direction', `${NEWS}\u202e000,5\u202c`, ['direction-marks']],
    ['letters without their dots', 'ٯال الورٮر إں المحطه الحدٮده سڡٮح ٯرٮٮا', ['letters-damaged']],
  ])('says what is odd about it: %s', async (_name, text, warnings) => {
    expect((await only('news.txt', utf8(text))).warnings).toEqual(warnings)
  })
})

describe('a page', () => {
  it('of a news site: the article, and what the page says about itself with the place', async () => {
    const article = await only('page-of-a-news-site.html')
    expect(article).toMatchObject({
      title: { value: 'البلدية تعيد فتح سوق الخضار بعد ترميمه', basis: 'structured-data' },
      author: { value: 'هالة منصور، سامي حداد', basis: 'structured-data' },
      outlet: { value: 'صوت الميناء', basis: 'structured-data' },
      publishedAt: { value: '2024-05-12T10:30:00+03:00', basis: 'structured-data' },
      lang: { value: 'ar', basis: 'meta' },
      url: { value: 'https://news.example.org/local/4711', basis: 'meta' },
      warnings: [],
    })
    expect(article.text).toContain('وقال رئيس البلدية إن السوق يتسع لمئة وعشرين بائعا')
    expect(article.text).toContain('وأضاف أن البلدية ستفتح موقفا للسيارات')
    expect(article.text).toContain('السقف\tمليون')
    expect(article.text).not.toMatch(/الرئيسية|متى يفتح الموقف|جميع الحقوق/)
    expect(article.whole).toMatch(/الرئيسية[\s\S]*متى يفتح الموقف[\s\S]*جميع الحقوق/)
  })

  it('with scripts and handlers: words only, and nothing runs', async () => {
    const { text, whole, title } = await only('page-with-scripts-and-handlers.html')
    expect(title?.value).toBe('تأجيل افتتاح المكتبة')
    expect(text).toContain('أجلت الوزارة افتتاح المكتبة الوطنية')
    expect(`${text}${whole}`).not.toMatch(/payload|script|evil|قالب|جافاسكربت|أرسل/)
    expect(globalThis).not.toHaveProperty('payload')
  })

  it('with text that its readers cannot see', async () => {
    const { text } = await only('page-with-hidden-text.html')
    expect(text).toContain('وسيكتمل الرصيف')
    expect(text).not.toMatch(/عشرة ملايين|مخفي|الآلي/)
  })

  it('with forged and broken structured data', async () => {
    const article = await only('page-with-forged-structured-data.html')
    expect(article).toMatchObject({
      title: { value: 'حديقة جديدة على ضفة النهر', basis: 'page' },
      outlet: { value: 'صحيفة النهر', basis: 'structured-data' },
    })
    expect(article).not.toHaveProperty('author')
    expect(article).not.toHaveProperty('publishedAt')
    expect({}).not.toHaveProperty('polluted')
  })

  it.each([
    ['page-for-subscribers-only.html', 'paywall-stub'],
    ['page-full-of-direction-marks.html', 'direction-marks'],
    ['page-of-headlines-without-an-article.html', 'whole-page'],
  ])('%s: %s', async (name, warning) => {
    expect((await only(name)).warnings).toContain(warning)
  })

  it('whose text stands in its structured data only', async () => {
    const { text } = await only('page-whose-text-is-in-its-data-only.html')
    expect(text).toMatch(/^عاد سباق القوارب[\s\S]*رياح قوية\.$/)
  })

  it('with broken markup', async () => {
    const { text } = await only('page-with-broken-markup.html')
    expect(text).toMatch(/افتتحت وزارة التربية[\s\S]*وقال مدير التربية[\s\S]*\nوأضاف أن الحافلة/)
  })

  it('as a browser saved it, with the address in a comment', async () => {
    expect(await only('page-saved-by-a-browser.html')).toMatchObject({
      url: { value: 'https://www.paper.example.org/12345', basis: 'meta' },
      outlet: { value: 'paper.example.org', basis: 'meta' },
      publishedAt: { value: '2024-05-12', basis: 'page' },
    })
  })

  const page = (charset: string): string =>
    `<html lang="ar"><head><meta http-equiv="content-type" content="text/html; charset=${charset}"><title>الجسر</title></head><body><article>${NEWS.split(
      '\n',
    )
      .map((line) => `<p>${line} ${line}</p>`)
      .join('')}</article></body></html>`

  it('in the old encoding that it names', async () => {
    const { text, warnings } = await only('page.html', encoded(page('windows-1256'), 'windows-1256'))
    expect([text.split('\n')[0]?.slice(0, 14), warnings]).toEqual(['أعلنت البلدية،', []])
  })

  it('in the old encoding while it names another', async () => {
    const { text, warnings } = await only('page.html', encoded(page('utf-8'), 'windows-1256'))
    expect([text.slice(0, 14), warnings]).toEqual(['أعلنت البلدية،', ['encoding-guessed']])
  })

  it('nested deeper than any newsroom makes it', async () => {
    const deep = `${'<div>'.repeat(3000)}<p>${NEWS}</p>${'</div>'.repeat(3000)}`
    const { text, warnings } = await only('page.html', utf8(`<html><body>${deep}</body></html>`))
    expect([text, warnings]).toEqual([NEWS.replace('\n', ' '), ['whole-page']])
  })
})

describe('mails, and pages saved with their pictures', () => {
  it('a mail of plain text, its head in coded words', async () => {
    expect(await only('mail-of-plain-text.eml')).toMatchObject({
      title: { value: 'بيان نقابة الصحفيين', basis: 'file' },
      author: { value: 'نقابة الصحفيين', basis: 'file' },
      publishedAt: { value: expect.stringMatching(/^2024-05-12T06:30/), basis: 'file' },
      text: expect.stringMatching(/^تعلن نقابة الصحفيين[\s\S]*أسبوعا واحدا\.$/),
    })
  })

  it('a page with its pictures', async () => {
    expect(await only('page-saved-with-its-pictures.mhtml')).toMatchObject({
      title: { value: 'البحيرة تمتلئ من جديد' },
      url: { value: 'https://news.example.org/lake/9' },
      text: expect.stringContaining('امتلأت بحيرة الجبل'),
    })
  })

  it('a mail with files, of which one cannot be read', async () => {
    const part = (name: string, content: Uint8Array): string =>
      `--b\r\nContent-Type: application/octet-stream; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(content).toString('base64')}\r\n`
    const mail = `From: a@example.org\r\nSubject: s\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${part('news.txt', utf8(NEWS))}${part('picture.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47))}--b--\r\n`
    const result = await readFile('m.eml', encoded(mail, 'latin1'))
    expect(articlesOf(result).map(({ file, text }) => [file, text])).toEqual([['m.eml/news.txt', NEWS]])
    expect(result).toMatchObject({ skipped: [{ file: 'm.eml/picture.png' }] })
  })

  it('a mail without a word', async () => {
    expect(await faultOf('m.eml', utf8('From: a@example.org\nMIME-Version: 1.0\nSubject: s\n\n'))).toBe('empty')
  })
})

describe('several files in one', () => {
  it('every article, and which files could not be read', async () => {
    const result = await readFile(
      's.zip',
      zip({
        'a.txt': utf8(NEWS),
        'b/page.html': fixture('page-saved-by-a-browser.html'),
        'c.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47),
        '__MACOSX/a.txt': utf8('x'),
        '.DS_Store': utf8('x'),
      }),
    )
    expect(articlesOf(result).map(({ file }) => file)).toEqual(['s.zip/a.txt', 's.zip/b/page.html'])
    expect(result).toMatchObject({ skipped: [{ file: 's.zip/c.png', fault: 'unknown-format' }] })
  })

  it('names that climb out of the folder, or are those of an object’s own', async () => {
    const result = await readFile('s.zip', zip({ '../../etc/a.txt': utf8(NEWS), constructor: utf8(NEWS) }))
    expect(articlesOf(result).map(({ file }) => file)).toEqual(['s.zip/../../etc/a.txt', 's.zip/constructor'])
  })

  it('a zip in a zip', async () => {
    const result = await readFile('s.zip', zip({ 'in.zip': zip({ 'a.txt': utf8(NEWS) }) }))
    expect(articlesOf(result).map(({ file, text }) => [file, text])).toEqual([['s.zip/in.zip/a.txt', NEWS]])
  })

  it.each([
    ['broken off', zip({ 'a.txt': utf8(NEWS.repeat(20)) }).subarray(0, 150), 'damaged'],
    ['with a password', lockedZip({ 'a.txt': utf8(NEWS) }), 'encrypted'],
    ['of nothing', zip({}), 'empty'],
    ['that opens to more than it should', zip({ 'a.txt': new Uint8Array(210_000_000) }), 'too-large'],
    [
      'of a thousand files',
      zip(Object.fromEntries(Array.from({ length: 1000 }, (_, n) => [`${n}.txt`, utf8('x')]))),
      'too-large',
    ],
  ])('a zip %s', async (_name, bytes, fault) => {
    expect(await faultOf('s.zip', bytes)).toBe(fault)
  })
})

describe('a word processor file', () => {
  const core =
    '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>الجسر &amp; النهر</dc:title><dc:creator>هالة منصور</dc:creator></cp:coreProperties>'

  it('its paragraphs and properties', async () => {
    expect(await only('news.docx', docx(NEWS.split('\n').map(run), core))).toEqual({
      title: { value: 'الجسر & النهر', basis: 'file' },
      author: { value: 'هالة منصور', basis: 'file' },
      text: NEWS,
      file: 'news.docx',
      warnings: [],
    })
  })

  it('with tracked changes: what was put in is in, what was taken out is out, and it is said', async () => {
    const file = docx([`${run('بلغت الكلفة ')}${deleted('مليونا')}${inserted('مليونين')}${run(' من الدولارات.')}`])
    expect(await only('news.docx', file)).toMatchObject({
      text: 'بلغت الكلفة مليونين من الدولارات.',
      warnings: ['tracked-changes'],
    })
  })

  it.each([
    [
      'whose document is no XML',
      zip({ '[Content_Types].xml': utf8('<'), 'word/document.xml': utf8('<w:document') }),
      'damaged',
    ],
    ['of empty paragraphs', docx(['', '']), 'empty'],
    ['of the old kind', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'unknown-format'],
  ])('%s', async (_name, bytes, fault) => {
    expect(await faultOf('news.docx', bytes)).toBe(fault)
  })
})

describe('a PDF', () => {
  it.each(['pdf-printed-with-whole-words.pdf', 'pdf-printed-letter-by-letter.pdf'])('%s', async (name) => {
    const { text } = await only(name)
    expect(text.split('\n')).toEqual([
      'محطة القطار الجديدة',
      'افتتح وزير النقل، الاثنين 12 مايو 2024، محطة القطار الجديدة في العاصمة بحضور ثلاثمئة ضيف من عشرين دولة، وقال إن كلفتها بلغت 18.5 مليون دولار.',
      'وأضاف الوزير أن شركة (Rail Works) ستدير المحطة خمس سنوات، وأن «التذاكر» لن يرتفع سعرها قبل ٢٠٢٦.',
    ])
  })

  it('of three hundred pages, without the line at the head of each', async () => {
    const pages = Array.from({ length: 300 }, (_, n) => `The paper, page ${n}`)
    expect(await faultOf('book.pdf', pdf(pages))).toBe('no-text')
    const { text } = await only(
      'book.pdf',
      pdf(
        pages.map(
          (_, n) =>
            `News of village ${'abcdefghij'[n % 10]}${'klmnopqrst'[((n / 10) % 10) | 0]}${'uvw'[(n / 100) | 0]} in the hills`,
        ),
      ),
    )
    expect(text.split('\n')).toHaveLength(300)
  })

  it.each([
    ['of pictures', pdf(['', '', '']), 'no-text'],
    ['with a password', pdf(['secret words of the minister'], true), 'encrypted'],
    ['broken off', pdf(['some words']).subarray(0, 60), 'damaged'],
  ])('%s', async (_name, bytes, fault) => {
    expect(await faultOf('a.pdf', bytes)).toBe(fault)
  })
})

describe('what is no article', () => {
  it.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['white space', utf8(' \n\t\u00a0\n'), 'empty'],
    ['a picture under a text’s name', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d), 'unknown-format'],
    ['bytes of no format', Uint8Array.from({ length: 300 }, (_, i) => (i * 37) % 251), 'unknown-format'],
    ['fifty megabytes of one text', utf8('خبر '.repeat(7_000_000)), 'too-large'],
  ])('%s', async (_name, bytes, fault) => {
    expect(await faultOf('a.txt', bytes)).toBe(fault)
  })
})
