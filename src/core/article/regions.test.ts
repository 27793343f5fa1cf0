import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Span } from '../text/span.ts'
import { pages, readCase } from './regions.corpus.ts'
import { findRegions } from './regions.ts'
import { isArticle, type Region, type RegionKind } from './types.ts'

interface GoldArticle {
  readonly id: string
  readonly file: string
  readonly sha256: string
  readonly regions: readonly (Span & { readonly kind: RegionKind })[]
}

const seeds = new URL('../../../seeds/riyadh-talks/', import.meta.url)
const gold = JSON.parse(readFileSync(new URL('gold/regions.json', seeds), 'utf8')) as { articles: GoldArticle[] }

const isSpace = (unit: string | undefined): boolean => (unit ?? '').trim() === ''
const articleUnits = (regions: readonly (Span & { kind: RegionKind })[], length: number): Uint8Array => {
  const units = new Uint8Array(length)
  for (const region of regions) if (isArticle(region.kind)) units.fill(1, region.start, region.end)
  return units
}

/** Article against the rest, per character that is not white space. */
function f1(text: string, found: Uint8Array, right: Uint8Array): number {
  let hit = 0
  let wrong = 0
  for (let i = 0; i < text.length; i++) {
    if (isSpace(text[i])) continue
    if (found[i] === 1 && right[i] === 1) hit++
    else if (found[i] !== right[i]) wrong++
  }
  return (2 * hit) / (2 * hit + wrong)
}

const read = (file: string): string => readFileSync(new URL(file, seeds), 'utf8')
const shownKinds = (text: string, regions: readonly Region[], kind: RegionKind): string[] =>
  regions.filter((region) => region.kind === kind).map((region) => text.slice(region.start, region.end))

describe('the seed articles against the gold', () => {
  it.each(gold.articles)('$id: article against the rest, F1 at least 0.98', ({ file, sha256, regions }) => {
    const bytes = readFileSync(new URL(file, seeds))
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256)
    const text = bytes.toString('utf8')
    const score = f1(text, articleUnits(findRegions(text), text.length), articleUnits(regions, text.length))
    expect(score).toBeGreaterThanOrEqual(0.98)
  })

  it.each(gold.articles)('$id: the kinds of what is not body agree with the gold', ({ file, regions }) => {
    const text = read(file)
    const found = findRegions(text)
    for (const kind of ['headline', 'document', 'caption', 'credit', 'disclaimer'] as const) {
      const right = regions.filter((region) => region.kind === kind)
      for (const region of found.filter((one) => one.kind === kind)) {
        const inside = right.some((one) => one.start <= region.start && region.end <= one.end)
        expect([kind, inside || !insideArticleOf(regions, region), text.slice(region.start, region.end)]).toEqual([
          kind,
          true,
          text.slice(region.start, region.end),
        ])
      }
      if (right.length > 0) expect(found.some((one) => one.kind === kind)).toBe(true)
    }
  })

  it('finds the pasted statement with its signature, and the outlet speaking below it', () => {
    const text = read('001_427d348d9454bad7.txt')
    const found = findRegions(text)
    const statement = shownKinds(text, found, 'document')
    expect(statement[0]).toMatch(/^ينسب ما يلي/)
    expect(statement.at(-1)).toBe('18 شباط/فبراير 2025')
    expect(shownKinds(text, found, 'heading')).toContain('أربع ساعات ونصف')
  })

  it('lets no person of the teasers into an article', () => {
    const { onlyOutsideTheArticles } = JSON.parse(readFileSync(new URL('gold/persons.json', seeds), 'utf8')) as {
      onlyOutsideTheArticles: { name: string; article: string }[]
    }
    expect(onlyOutsideTheArticles.length).toBeGreaterThan(5)
    for (const { name, article } of onlyOutsideTheArticles) {
      const text = read(gold.articles.find(({ id }) => id === article)?.file ?? '')
      const kept = findRegions(text).filter(({ kind }) => isArticle(kind))
      expect(kept.filter(({ start, end }) => text.slice(start, end).includes(name))).toEqual([])
    }
  })
})

describe('the gold', () => {
  interface Slice {
    readonly article: string
    readonly start: number
    readonly end: number
    readonly quote: string
  }
  const { facts } = JSON.parse(readFileSync(new URL('gold/readings.json', seeds), 'utf8')) as {
    facts: { id: string; readings: Slice[] }[]
  }

  it('holds its 133 facts, every quote verbatim and inside what is found to be the article', () => {
    expect(facts).toHaveLength(133)
    const found = new Map(
      gold.articles.map(({ id, file }) => [id, { text: read(file), regions: findRegions(read(file)) }]),
    )
    for (const { article, start, end, quote } of facts.flatMap(({ readings }) => readings)) {
      const { text, regions } = found.get(article) ?? { text: '', regions: [] }
      expect(text.slice(start, end)).toBe(quote)
      const region = regions.find((one) => one.start <= start && start < one.end)
      expect([quote, region !== undefined && isArticle(region.kind)]).toEqual([quote, true])
    }
  })
})

function insideArticleOf(regions: readonly (Span & { kind: RegionKind })[], span: Span): boolean {
  return regions.some((one) => isArticle(one.kind) && one.start <= span.start && span.end <= one.end)
}

describe('pages as newsrooms give them', () => {
  it.each(pages)('$name', (entry) => {
    const { text, article, rest } = readCase(entry)
    const kept = findRegions(text)
      .filter(({ kind }) => isArticle(kind))
      .map(({ start, end }) => text.slice(start, end))
    expect(kept).toEqual(article)
    expect(rest.length + article.length).toBe(text.split('\n').length)
  })

  it('takes the title given with the article for the headline, whatever stands above it', () => {
    const text =
      'دليل المدينة لفصل الشتاء كاملا\nبلدية المدينة توزع الأغطية على السكان\nوزعت البلدية ألف غطاء على سكان الحي القديم مساء أمس.'
    const found = findRegions(text, 'بلدية المدينة توزّع الأغطية على السكان')
    expect(shownKinds(text, found, 'headline')).toEqual(['بلدية المدينة توزع الأغطية على السكان'])
    expect(shownKinds(text, found, 'navigation')).toEqual(['دليل المدينة لفصل الشتاء كاملا'])
  })

  it('knows a reporter and a town where there is no headline, and a headline that the title repeats', () => {
    const lead = 'افتتح الوزير المحطة الجديدة أمام الركاب صباح الاثنين بحضور مئات من السكان.'
    const kindOf = (first: string, title?: string): string | undefined =>
      findRegions(`${first}\n${lead}`, title)[0]?.kind
    expect(kindOf('سامي حداد – الميناء')).toBe('byline')
    expect(kindOf('محادثات الميناء – العاصمة', 'محادثات الميناء – العاصمة')).toBe('headline')
    expect(kindOf('محطة جديدة في الميناء')).toBe('headline')
  })

  it('keeps a town before the first sentence and cuts a wire tag', () => {
    const town = 'الميناء – افتتح الوزير المحطة الجديدة أمام الركاب صباح الاثنين.'
    expect(findRegions(town).map(({ kind }) => kind)).toEqual(['body'])
    const tagged = `(وكالة المدينة) – افتتح الوزير المحطة الجديدة أمام الركاب صباح الاثنين.`
    const [tag, body] = findRegions(tagged)
    expect([tag?.kind, tagged.slice(tag?.start, tag?.end)]).toEqual(['dateline', '(وكالة المدينة) –'])
    expect(tagged.slice(body?.start, body?.end)).toMatch(/^افتتح/)
  })

  it('knows a statement without a signature by its quotation marks', () => {
    const entry = pages.find(({ name }) => name.startsWith('statement without'))
    const { text } = readCase(entry ?? { name: '', page: '' })
    const statement = shownKinds(text, findRegions(text), 'document')
    expect(statement.map((line) => line.slice(0, 7))).toEqual(['"يدعو ا', 'ويطالب '])
  })

  it.each([
    'وأعلنت الشركة أنها ستغير سياسة الخصوصية وشروط الاستخدام في تطبيقها مطلع العام المقبل.',
    'وقالت الصحيفة إن الحكومة لا تتحمل المسؤولية عن انهيار الجسر، ونقلت عن خبراء رأيا مخالفا.',
    'وشاركت عشرون منظمة في إعداد التقرير.',
    'ورأى الوزير أن الاتفاق لا يعبر بالضرورة عن موقف الحكومة كلها.',
    'وأضاف الوزير أن المفاوضات ستستأنف في الخريف المقبل بعد عطلة البرلمان الصيفية (رويترز)',
    'وانضم إلى الوفد وزيرا الطاقة والنقل، وتابع الحضور الجلسة على شاشة كبيرة.',
    'وبالضغط على الشركة المنفذة تمكنت الوزارة من تسليم المحطة قبل موعدها بشهر.',
    'يستخدم هذا الموقع الجديد نظاما آليا لبيع التذاكر من دون موظفين.',
    'وغرمت الهيئة الشركة لأنها جمعت بيانات الركاب من ملفات تعريف الارتباط.',
    'وقال الوزير إن حقوق العمال محفوظة وإن القانون يمنع نسخ تصميم المحطة.',
    'التعليق على القرار جاء سريعا من نقابة السائقين التي رفضته.',
    'ويعمل الموظفون في المحطة على مدار الساعة طوال أيام الأسبوع.',
  ])('keeps a sentence of the story that only sounds like page furniture: %s', (sentence) => {
    const lead = 'افتتح الوزير المحطة الجديدة أمام الركاب صباح الاثنين بحضور مئات من السكان.'
    const end = 'وقال الوزير إن المحطة الجديدة ستخدم السكان في الضواحي أيضا.'
    const found = findRegions([lead, sentence, end].join('\n'))
    expect(found.map(({ kind }) => kind)).toEqual(['body', 'body', 'body'])
  })

  it.each([
    'البنك الدولي: النمو يتباطأ في المنطقة هذا العام',
    'تقرير: المحطة الجديدة تقلص زمن الرحلة إلى النصف',
    'المفوضية الأوروبية: اتفاق على محطة جديدة',
    'فريق التحقيق: خلل في الإشارات سبب حادث المحطة',
    'رئيس مجلس الإدارة: أرباح المحطة تضاعفت',
    'سياسة الخصوصية في تطبيق المحطة تثير جدلا بين الركاب',
  ])('takes for the headline what only opens like a label: %s', (headline) => {
    const lead = 'افتتح الوزير المحطة الجديدة أمام الركاب صباح الاثنين بحضور مئات من السكان.'
    const end = 'وقال الوزير إن المحطة الجديدة ستخدم السكان في الضواحي أيضا.'
    expect(findRegions([headline, lead, end].join('\n')).map(({ kind }) => kind)).toEqual(['headline', 'body', 'body'])
  })

  it('does not take a movement named in brackets at a line’s end for a photograph’s credit', () => {
    const text =
      'وقالت الحكومة إنها لن تفاوض أحدا قبل وقف النار في البلاد.\nوجاء ذلك ردا على عرض من حركة شباب الريف (حشر)\nولم تعلق الحركة على قرار الحكومة حتى مساء الأحد.'
    expect(findRegions(text).every(({ kind }) => isArticle(kind))).toBe(true)
  })
})

const pieces = [
  'TT',
  '×',
  '',
  '\u00a0',
  'اقرأ أيضا',
  'مقالات ذات صلة',
  'المصدر: وكالات',
  'وفي بيان هذا نصه:',
  'وزارة النقل',
  '3 مايو 2024',
  '(وكالة) – قال الوزير إن المحطة افتتحت',
  'وزير النقل خلال الافتتاح (واس)',
  'عنوان من خمس كلمات فقط',
  'قال الوزير إن المحطة الجديدة افتتحت أمام الركاب صباح الاثنين.',
  'وأضاف أن كلفة المحطة بلغت مليوني دولار، وأن العمل استغرق عاما.',
  'مزارعو الوادي يبدأون قطف الزيتون مبكرا هذا العام.',
  '• بند أول',
  'Facebook',
  '😀',
  '\u200f',
]
const soup = fc
  .array(
    fc.tuple(
      fc.oneof(fc.constantFrom(...pieces), fc.string()),
      fc.constantFrom('\n', '\r\n', '\n\n', '\u2028', '\r', ' '),
    ),
  )
  .map((parts) => parts.map(([line, end]) => line + end).join(''))

describe('whatever the text', () => {
  it('regions are in order, disjoint, trimmed, within the text, and only white space lies between', () => {
    fc.assert(
      fc.property(soup, fc.option(fc.constantFrom(...pieces), { nil: undefined }), (text, title) => {
        let at = 0
        for (const { start, end } of findRegions(text, title)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end).trim()).toHaveLength(end - start)
          expect(text.slice(at, start).trim()).toBe('')
          at = end
        }
        expect(text.slice(at).trim()).toBe('')
      }),
    )
  })

  it.each(['\r\n', '\r', '\u2028', '\v'])('lines end at any kind of break: %j', (end) => {
    for (const entry of pages) {
      const { text } = readCase(entry)
      const other = text.replaceAll('\n', end)
      const linesOf = (page: string): string[] =>
        findRegions(page).map(({ kind, start, end }) => `${kind}: ${page.slice(start, end)}`)
      expect(linesOf(other)).toEqual(linesOf(text))
    }
  })

  it('gives the same answer twice', () => {
    fc.assert(
      fc.property(soup, (text) => {
        expect(findRegions(text)).toEqual(findRegions(text))
      }),
    )
  })

  const large: readonly (readonly [string, string])[] = [
    ['one line', 'كلمة أخرى في سطر طويل جدا '.repeat(40_000)],
    ['one word', 'ا'.repeat(1_000_000)],
    ['newlines', '\n'.repeat(1_000_000)],
    ['signs alone', '×\n'.repeat(300_000)],
    ['open brackets', `${'('.repeat(500_000)} –`],
    ['related labels', 'اقرأ أيضا\nعنوان من أربع كلمات\n'.repeat(20_000)],
    [
      'announcements',
      `${'قال الوزير في كلمته أمام الحضور مساء أمس إن العمل مستمر.\n'}${'وفي بيان هذا نصه:\n'.repeat(30_000)}`,
    ],
    [
      'one title',
      `${'عنوان واحد يتكرر دائما\n'.repeat(40_000)}قال الوزير في كلمته أمام الحضور مساء أمس إن العمل مستمر.`,
    ],
  ]
  it.each(large)('a megabyte of %s takes no longer than its length allows', (_name, text) => {
    const started = performance.now()
    findRegions(text)
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})
