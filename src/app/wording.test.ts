import { describe, expect, it } from 'vitest'
import { createWording } from '@/adapters/i18n/format.ts'
import { hijriOf } from '@/adapters/i18n/hijri.ts'
import { createTranslator } from '@/adapters/i18n/translator.ts'
import type { Language, Numerals } from '@/core/story/ports.ts'
import { sampleStory } from '@/core/story/testing.ts'
import type { NumberRange, Value } from '@/core/values/types.ts'
import { catalogue } from './messages/catalogue.ts'

const wordingOf = (lang: Language, numerals: Numerals) =>
  createWording(createTranslator(lang, catalogue), sampleStory, lang, numerals)
const ar = wordingOf('ar', 'arab')
const en = wordingOf('en', 'latn')
const say = (value: Value, certainty: 'asserted' | 'denied' | 'unlikely' = 'asserted') =>
  ar.value(value, 'agreed-count', { certainty })

const hours = (min: number | null, max = min, more: Partial<NumberRange> = {}): Value => ({
  type: 'duration',
  min: min === null ? null : min * 3600,
  max: max === null ? null : max * 3600,
  ...more,
})
const day = (from: string | null, to: string | null): Value => ({
  type: 'date',
  from,
  to,
  grain: 'day',
  certain: [],
  implied: [],
})

describe('figures', () => {
  it('stand in the chosen numerals, with the signs that belong to them', () => {
    expect(ar.number(1234567.5)).toBe('١٬٢٣٤٬٥٦٧٫٥')
    expect(wordingOf('ar', 'latn').number(1234.25)).toBe('1,234.25')
    expect(ar.number(40)).toBe('٤٠')
    expect(ar.number(-3)).toBe('\u200E-٣')
  })

  it.each([
    [hours(4.5), '٤٫٥ ساعات'],
    [hours(2), 'ساعتان'],
    [hours(1), 'ساعة واحدة'],
    [hours(2.5), '٢٫٥ ساعة'],
    [hours(11), '١١ ساعة'],
    [hours(4.5, 4.5, { approximate: true }), 'نحو ٤٫٥ ساعات'],
    [hours(2, 2, { approximate: true }), 'نحو ساعتين'],
    [hours(4, null, { minOpen: true }), 'أكثر من ٤ ساعات'],
    [hours(2, null), 'ساعتين على الأقل'],
    [hours(null, 3, { maxOpen: true }), 'أقل من ٣ ساعات'],
    [hours(2, 4), 'من ساعتين إلى ٤ ساعات'],
    [{ type: 'duration', min: 5 * 86_400, max: 5 * 86_400 } as Value, '٥ أيام'],
    [{ type: 'duration', min: 5400, max: 5400 } as Value, '١٫٥ ساعة'],
    [{ type: 'age', min: 40, max: 40 } as Value, '٤٠ سنة'],
    [{ type: 'percent', min: 12.5, max: 12.5 } as Value, '١٢٫٥٪'],
  ])('are counted as Arabic counts: %o', (value, text) => expect(say(value)).toBe(text))

  it('keep the noun as the source has it, isolated in an English sentence', () => {
    const value: Value = { type: 'count', min: 4, max: 4, noun: 'مبادئ', lemma: 'مبدا' }
    expect(say(value)).toBe('٤ مبادئ')
    expect(en.value(value, 'agreed-count')).toBe('4 \u2068مبادئ\u2069')
  })

  it.each([
    ['الأهداف', 'هدف', '٣ أهداف'],
    ['الأهداف الرئيسية في الخطة', 'هدف', '٣ أهداف رئيسية في الخطة'],
    ['التزامات', 'التزام', '٣ التزامات'],
    ['الالتزامات', 'التزام', '٣ التزامات'],
    ['مسؤولي الأمن', 'مسوول', '٣ مسؤولي الأمن'],
    ['مسؤولين وزاريين', 'مسوول', '٣ مسؤولين وزاريين'],
    ['الأم وطفليها', 'شخص', '٣ (الأم وطفليها)'],
  ])('count an indefinite noun, whatever the source has: %s', (noun, lemma, text) => {
    expect(say({ type: 'count', min: 3, max: 3, noun, lemma })).toBe(text)
  })
})

describe('dates', () => {
  it('carry the weekday and both names of the month', () => {
    expect(say(day('2025-02-18', '2025-02-19'))).toBe('الثلاثاء ١٨ شباط/فبراير ٢٠٢٥')
    expect(en.value(day('2025-02-18', '2025-02-19'), 'event-date')).toBe('Tuesday 18 February 2025')
  })

  it.each([
    [day(null, '2025-03-01'), 'قبل نهاية شباط/فبراير ٢٠٢٥'],
    [day(null, '2025-02-20'), 'قبل الخميس ٢٠ شباط/فبراير ٢٠٢٥'],
    [day('2025-02-01', '2025-03-01'), 'شباط/فبراير ٢٠٢٥'],
    [day('2024-12-01', '2025-01-01'), 'كانون الأول/ديسمبر ٢٠٢٤'],
    [day('2013-01-01', '2014-01-01'), 'عام ٢٠١٣'],
    [day('2025-02-19', '2025-02-24'), 'من الأربعاء ١٩ إلى الأحد ٢٣ شباط/فبراير ٢٠٢٥'],
    [day('2025-02-26', '2025-03-03'), 'من الأربعاء ٢٦ شباط/فبراير ٢٠٢٥ إلى الأحد ٢ آذار/مارس ٢٠٢٥'],
    [day('2025-02-18T18:10', '2025-02-18T18:11'), 'الثلاثاء ١٨ شباط/فبراير ٢٠٢٥، ١٨:١٠'],
    [day(null, null), null],
  ])('say which window is meant: %o', (value, text) => expect(say(value)).toBe(text))
})

describe('names and codes', () => {
  it('come from the story, in the language of the page', () => {
    expect(en.value({ type: 'place', name: 'القاعة', entity: 'hall' }, 'event-place')).toBe('Great Hall')
    const two = {
      type: 'people',
      closed: false,
      members: [
        { entity: 'khatib', name: 'x' },
        { entity: 'unknown', name: 'سالم' },
      ],
    } as const
    expect(say(two)).toBe('أحمد الخطيب وسالم')
    expect(ar.shortEntity('khatib')).toBe('الخطيب')
    expect(ar.shortEntity('council')).toBe('المجلس البلدي')
  })

  it('are left to the source’s words where the catalogue knows no name', () => {
    expect(say({ type: 'choice', code: 'no-such-code' })).toBeNull()
    expect(say({ type: 'quotation', text: 'أهلًا' })).toBeNull()
    expect(say({ type: 'items', items: ['no-such-code'], closed: false })).toBeNull()
  })

  it('read a proposition by its certainty', () => {
    expect(say({ type: 'proposition', present: true })).toBe('نعم')
    expect(say({ type: 'proposition', present: true }, 'denied')).toBe('لا، نفيًا قاطعًا')
    expect(say({ type: 'proposition', present: true }, 'unlikely')).toBe('غير محتمل')
  })
})

describe('reasons', () => {
  const reason = { code: 'numbers-disjoint', params: { a: 'project-count/a1/1', b: 'project-count/a2/1' } }

  it('name outlets, words and whoever is heard', () => {
    expect(ar.reason(reason)).toContain('الصباح: «4 مشاريع» (أحمد الخطيب، بعد الجلسة)')
    expect(ar.reason(reason)).toContain('المساء: «ثلاثة مشاريع» (بصوت المقال)')
    expect(en.reason(reason)).toContain('Outlet a1: «4 مشاريع» (Ahmad Khatib, after the session)')
  })

  it('leave out in brief what the row shows anyway', () => {
    expect(ar.reason(reason, 'brief')).not.toContain('الصباح')
    expect(ar.reason(reason, 'brief')?.length).toBeLessThan(ar.reason(reason)?.length ?? 0)
  })

  it('speak of one article where both readings stand in it', () => {
    const inside = { code: 'numbers-disjoint', params: { a: 'project-count/a1/1', b: 'host/a1/1' } }
    expect(ar.reason(inside)).toMatch(/^في الصباح نفسه/)
  })

  it('count with the right plural', () => {
    expect(ar.reason({ code: 'all-same', params: { count: 2, of: 5 } })).toBe('قاله مقالان من أصل ٥، قولًا واحدًا.')
  })

  it('are null for a code that the catalogue lacks, so that the caller can fall back', () => {
    expect(ar.reason({ code: 'no-such-reason', params: {} })).toBeNull()
  })
})

it('bends every message in the pseudo-locale and keeps what is filled in', () => {
  const { t } = createTranslator('pseudo', catalogue)
  expect(t('filters.next')).toBe('⟦Néxt dífféréncé⟧')
  expect(t('count.facts', { count: 5, n: '5' })).toBe('⟦5 fácts⟧')
})

describe('both calendars', () => {
  it('give a single day by each, and leave months as they were said', () => {
    const both = createWording(createTranslator('ar', catalogue), sampleStory, 'ar', 'latn', hijriOf)
    expect(both.date('2025-02-18')).toBe('الثلاثاء 19 شعبان 1446هـ، الموافق 18 شباط/فبراير 2025م')
    expect(both.value(day('2025-02-01', '2025-03-01'), 'agreed-count')).toBe('شباط/فبراير 2025')
  })
})
