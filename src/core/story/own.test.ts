import { describe, expect, it } from 'vitest'
import { isDated } from './input.ts'
import { inputOfOwn, type OwnArticle, type OwnStory } from './own.ts'
import { warningsOf, withoutGlyphs } from './own-warnings.ts'

const LONG =
  'أعلنت وزارة الصحة اليوم افتتاح ثلاثة مستشفيات جديدة في المدينة، وقال الوزير إن العمل يبدأ الشهر المقبل. '.repeat(4)
const article = (id: string, text = LONG, more: Partial<OwnArticle> = {}): OwnArticle => ({
  id,
  text,
  outlet: 'الجريدة',
  publishedAt: '2025-03-02',
  ...more,
})
const story = (more: Partial<OwnStory> = {}): OwnStory => ({
  format: 'tabayyun-own',
  version: 1,
  id: 'own-1',
  title: 'افتتاح المستشفيات',
  eventDay: null,
  articles: [article('a1'), article('a2', LONG, { publishedAt: '2025-03-03' })],
  ...more,
})

describe("a story of one's own", () => {
  it('is dated by the person, else around its earliest article', () => {
    expect(inputOfOwn(story({ eventDay: '2025-02-27' })).event).toMatchObject({ from: '2025-02-27', to: '2025-02-28' })
    expect(inputOfOwn(story()).event).toMatchObject({ from: '2025-03-01', to: '2025-03-03' })
    expect([story({ eventDay: '2025-02-27' }), story()].map((own) => isDated(inputOfOwn(own)))).toEqual([true, false])
  })

  it('leaves out boxes that hold no words, and keeps every text as it came', () => {
    const { articles } = inputOfOwn(story({ articles: [article('a1', `${LONG}\n `), article('a2', ' \n')] }))
    expect(articles.map(({ id, text }) => [id, text])).toEqual([['a1', `${LONG}\n `]])
  })

  it('reads headline and date line from the text where nobody gave them', () => {
    const text = `افتتاح ثلاثة مستشفيات في المدينة\n\n4 مارس 2025\n\n${LONG}\n\n${LONG}`
    const bare = inputOfOwn(story({ articles: [{ id: 'a1', text, outlet: 'الجريدة' }, article('a2')] }))
    expect(bare.articles[0]).toMatchObject({
      title: 'افتتاح ثلاثة مستشفيات في المدينة',
      headline: { start: 0 },
      asOf: { date: '2025-03-04' },
    })
    const given = inputOfOwn(story({ articles: [article('a1', text), article('a2')] }))
    expect(given.articles[0]?.asOf.date).toBe('2025-03-02')
  })

  it('has a title even where nobody gave one', () => {
    expect(inputOfOwn(story({ title: '  ' })).title.ar).not.toBe('')
  })
})

describe('what is odd about an article', () => {
  const of = (text: string, more: Partial<OwnArticle> = {}, others: readonly OwnArticle[] = []) =>
    warningsOf(article('a1', text, more), others)

  it.each<[string, string, readonly string[]]>([
    ['nothing', LONG, []],
    ['no words', ' \n ', ['empty']],
    ['a teaser', 'أعلنت وزارة الصحة افتتاح مستشفى.', ['short']],
    ['English', 'The ministry of health opened three hospitals in the city on Sunday. '.repeat(6), ['not-arabic']],
    [
      'Persian',
      'وزارت بهداشت گفت که سه بیمارستان در شهر گشایش یافته است و کار آنها آغاز می‌شود. '.repeat(6),
      ['other-script-language'],
    ],
    ['printed forms', 'ﺃﻋﻠﻨﺖ ﻭﺯﺍﺭﺓ ﺍﻟﺼﺤﺔ ﺍﻓﺘﺘﺎﺡ ﺛﻼﺛﺔ ﻣﺴﺘﺸﻔﻴﺎﺕ '.repeat(12), ['glyph-forms']],
    ['another encoding', 'Ø£Ø¹Ù„Ù†Øª ÙˆØ²Ø§Ø±Ø© Ø§Ù„ØµØ­Ø© Ø§ÙØªØªØ§Ø­ '.repeat(12), ['broken-encoding']],
    ['words from the wrong end', 'ةرازولا تنلعأ ةحصلا حاتتفا ةثلاث ةنيدملا ةديدجلا ةيبطلا '.repeat(8), ['reversed']],
  ])('%s', (_, text, codes) => {
    expect(of(text)).toEqual(codes)
  })

  it('names of foreigners written with پ and گ are Arabic all the same', () => {
    expect(of(`${LONG}شركة پيپسي وصحيفة گلوب.`)).toEqual([])
  })

  it('is a copy whatever the marks between its words', () => {
    expect(of(LONG.replaceAll('،', ' -'), {}, [article('a2')])).toEqual(['duplicate'])
    expect(of(LONG, {}, [article('a1')])).toEqual([])
  })

  it('has neither day nor name', () => {
    expect(warningsOf({ id: 'a1', text: LONG }, [])).toEqual(['undated', 'unnamed'])
  })
})

describe('printed forms', () => {
  it('become the letters that they stand for; the rest of the text stays', () => {
    expect(withoutGlyphs('ﻭﺯﺍﺭﺓ ﺍﻟﺼﺤﺔ 2½ ﷺ')).toBe('وزارة الصحة 2½ ﷺ')
  })
})
