import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CLAUSE, clauseAround } from './clause.ts'
import { makeEvidence, verify } from './evidence.ts'
import { locate, placesOf, relocate } from './locate.ts'

const text = fc.string({
  unit: fc.constantFrom('ا', 'ب', 'و', ' ', '،', '.', '\n', '«', '»', '😀', '5', 'َ', 'a'),
  maxLength: 700,
})
const withSpan = text
  .filter((one) => one.length > 0)
  .chain((one) =>
    fc.tuple(fc.constant(one), fc.nat(one.length - 1), fc.nat(one.length - 1)).map(([whole, a, b]) => ({
      whole,
      span: { start: Math.min(a, b), end: Math.max(a, b) + 1 },
    })),
  )
const isLoneSurrogate = (unit: string): boolean => /^[\ud800-\udfff]$/.test(unit)

describe('evidence', () => {
  it('is the passage with what stands beside it, never half a character', () => {
    fc.assert(
      fc.property(withSpan, ({ whole, span }) => {
        const evidence = makeEvidence(whole, 'text', span)
        expect(verify(evidence, whole)).toBe(true)
        expect(whole).toContain(evidence.prefix + evidence.quote + evidence.suffix)
        expect(evidence.prefix.length).toBeGreaterThanOrEqual(Math.min(span.start, 31))
        expect(evidence.prefix.length).toBeLessThanOrEqual(32)
        expect(evidence.suffix.length).toBeGreaterThanOrEqual(Math.min(whole.length - span.end, 31))
        expect(evidence.suffix.length).toBeLessThanOrEqual(32)
        const [first] = evidence.prefix
        const last = Array.from(evidence.suffix).at(-1)
        if (evidence.prefix.length > 1) expect(isLoneSurrogate(first ?? '')).toBe(false)
        if (evidence.suffix.length > 1) expect(isLoneSurrogate(last ?? '')).toBe(false)
      }),
    )
  })

  it('leaves a character out rather than half of it', () => {
    const whole = `${'😀'.repeat(20)}ا${'😀'.repeat(20)}`
    const even = makeEvidence(whole, 'text', { start: 40, end: 41 })
    expect([even.prefix, even.suffix]).toEqual(['😀'.repeat(16), '😀'.repeat(16)])
    const odd = makeEvidence(`و${whole}و`.replaceAll('ا', 'اا'), 'text', { start: 42, end: 43 })
    expect([odd.prefix, odd.suffix]).toEqual([`${'😀'.repeat(15)}ا`, '😀'.repeat(16)])
    const late = makeEvidence(`${whole.slice(0, 40)}اا${whole.slice(41)}`, 'text', { start: 40, end: 41 })
    expect(late.suffix).toBe(`ا${'😀'.repeat(15)}`)
  })

  it('does not hold once an offset is off by one', () => {
    const evidence = makeEvidence('وصل أربعة وزراء', 'text', { start: 4, end: 15 })
    expect(verify({ ...evidence, start: 5, end: 16 }, 'وصل أربعة وزراء ')).toBe(false)
    expect(verify({ ...evidence, start: -11, end: 15 }, 'وصل أربعة وزراء')).toBe(false)
    expect(verify({ start: 2, end: 2, quote: '' }, 'وصل')).toBe(false)
  })
})

describe('locating a quote', () => {
  const told = 'قال إن الوزير وصل، ثم قال إن الوفد وصل'
  it('gives the only place, or says how many there are', () => {
    expect(locate(told, 'الوفد')).toEqual({ found: true, span: { start: 29, end: 34 } })
    expect(locate(told, 'قال إن')).toEqual({ found: false, reason: 'ambiguous', count: 2 })
    expect(locate(told, 'الملك')).toEqual({ found: false, reason: 'absent' })
    expect(locate(told, '')).toEqual({ found: false, reason: 'absent' })
  })

  it('takes the occurrence that is named, and none beyond the last', () => {
    expect(locate(told, 'قال إن', 2)).toEqual({ found: true, span: { start: 22, end: 28 } })
    expect(locate(told, 'قال إن', 3)).toEqual({ found: false, reason: 'absent' })
    expect(locate(told, 'قال إن', 0)).toEqual({ found: false, reason: 'absent' })
  })

  it('finds what it names, for any text', () => {
    fc.assert(
      fc.property(withSpan, ({ whole, span }) => {
        const quote = whole.slice(span.start, span.end)
        const nth = placesOf(whole, quote).indexOf(span.start) + 1
        expect(locate(whole, quote, nth)).toEqual({ found: true, span })
      }),
    )
  })
})

describe('finding evidence again in a changed text', () => {
  const before = 'أعلن الوزير أن المحطة تفتح غدا. وأعلن الوزير أن الجسر يفتح بعد غد.'
  const second = makeEvidence(before, 'text', { start: 33, end: 44 })

  it('keeps the place while the words stand there', () => {
    expect(relocate(second, before)).toEqual({ found: true, by: 'position', span: { start: 33, end: 44 } })
  })

  it('follows the only place of the quote', () => {
    expect(relocate(second, 'بيان: أعلن الوزير أن الجسر')).toEqual({
      found: true,
      by: 'quote',
      span: { start: 6, end: 17 },
    })
  })

  it('tells several places apart by their context, else says so', () => {
    const moved = `خبر عاجل. ${before}`
    expect(relocate(second, moved)).toEqual({ found: true, by: 'context', span: { start: 43, end: 54 } })
    expect(relocate(second, `${moved.replace('الجسر', 'النفق')}`)).toEqual({ found: false, reason: 'ambiguous' })
  })

  it('asks for both sides of the context', () => {
    const evidence = makeEvidence('مساء قال نعم هنا', 'text', { start: 5, end: 8 })
    expect(relocate(evidence, '- صباح قال نعم هنا، مساء قال نعم هنا')).toEqual({
      found: true,
      by: 'context',
      span: { start: 25, end: 28 },
    })
    expect(relocate(evidence, '- مساء قال لا، مساء قال نعم هنا').found).toBe(true)
  })

  it('does not find what was reworded', () => {
    expect(relocate(second, before.replaceAll('أعلن', 'ذكر'))).toEqual({ found: false, reason: 'absent' })
  })

  it('never gives a place where the quote does not stand', () => {
    fc.assert(
      fc.property(withSpan, text, ({ whole, span }, inserted) => {
        const evidence = makeEvidence(whole, 'text', span)
        const result = relocate(evidence, inserted + whole)
        if (result.found) expect((inserted + whole).slice(result.span.start, result.span.end)).toBe(evidence.quote)
        else expect(result.reason).toBe('ambiguous')
      }),
    )
  })
})

describe('the clause around a span', () => {
  const cut = (whole: string, words: string): string => {
    const start = whole.indexOf(words)
    const { start: from, end } = clauseAround(
      whole,
      { start, end: start + words.length },
      { start: 0, end: whole.length },
    )
    return whole.slice(from, end)
  }
  const filler =
    'في كلمة ألقاها أمام أعضاء اللجنة التي اجتمعت صباح الأحد في مقر الهيئة القديم على ضفة النهر وسط العاصمة بحضور مندوبين عن المحافظات'

  it('is the sentence where that is short enough', () => {
    expect(cut('وقال الوزير إن الكلفة بلغت 4.5 مليون دولار.', '4.5')).toBe(
      'وقال الوزير إن الكلفة بلغت 4.5 مليون دولار.',
    )
  })

  it('is else cut at clause marks, not at the point of a figure or the colon of a time', () => {
    const long = `${filler}، قال الوزير عند الساعة 18:10 إن الكلفة بلغت 4.5 مليون دولار، ${filler}`
    expect(cut(long, '4.5')).toBe(`${filler}، قال الوزير عند الساعة 18:10 إن الكلفة بلغت 4.5 مليون دولار`)
  })

  it('keeps the whole word when the span begins behind an attached letter', () => {
    const long = `${filler} ${filler} بالعاصمة ${filler} ${filler}`
    const start = long.indexOf('بالعاصمة') + 1
    const found = clauseAround(long, { start, end: start + 7 }, { start: 0, end: long.length })
    expect(long.slice(found.start, found.end)).toContain(' بالعاصمة ')
    expect(found.end - found.start).toBeLessThanOrEqual(CLAUSE)
    expect(found.end - found.start).toBeGreaterThan(200)
    const words = long.split(' ')
    expect(
      long
        .slice(found.start, found.end)
        .split(' ')
        .every((word) => words.includes(word)),
    ).toBe(true)
  })

  it('keeps that word whole also where little else fits', () => {
    const long = `${'كلمة '.repeat(60)}وبالعاصمة${' كلمة'.repeat(60)}`
    const start = long.indexOf('وبالعاصمة') + 2
    const found = clauseAround(long, { start, end: start + 7 + 46 * 5 }, { start: 0, end: long.length })
    expect(found.start).toBe(start - 2)
  })

  it('holds the span, is short, cuts no word', () => {
    const marks = ['كلمة', 'و', 'المدينة', 'قال،', 'نعم.']
    const plain = ['كلمة', 'و', 'المدينة', 'استمرارها']
    const running = fc
      .constantFrom(marks, plain)
      .chain((kinds) =>
        fc
          .tuple(fc.array(fc.constantFrom(...kinds), { minLength: 80, maxLength: 120 }), fc.nat(200), fc.nat(20))
          .map(([words, start, length]) => ({ whole: words.join(' '), span: { start, end: start + length + 1 } })),
      )
    fc.assert(
      fc.property(fc.oneof(withSpan, running), fc.nat(300), fc.nat(300), ({ whole, span }, left, right) => {
        const bounds = { start: Math.max(0, span.start - left), end: Math.min(whole.length, span.end + right) }
        const clause = clauseAround(whole, span, bounds)
        expect(clause.start).toBeLessThanOrEqual(span.start)
        expect(clause.end).toBeGreaterThanOrEqual(span.end)
        expect(clause.end - clause.start).toBeLessThanOrEqual(Math.max(CLAUSE, span.end - span.start))
        const inWord = (at: number): boolean =>
          /[\p{L}\p{M}\p{N}]/u.test(whole[at] ?? '') && /[\p{L}\p{M}\p{N}]/u.test(whole[at - 1] ?? '')
        const edges = [clause.start, clause.end].filter((at) => at > bounds.start && at < bounds.end)
        for (const at of edges) if (at !== span.start && at !== span.end) expect(inWord(at)).toBe(false)
      }),
      { numRuns: 400 },
    )
  })

  it('does not search a text without clause marks to its ends', () => {
    const endless = 'كلمة '.repeat(200_000)
    const started = performance.now()
    for (let i = 0; i < 200; i++)
      clauseAround(endless, { start: 500_000, end: 500_004 }, { start: 0, end: endless.length })
    expect(performance.now() - started).toBeLessThan(1_000)
  })
})
