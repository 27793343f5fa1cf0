import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText, foldWithMap, rawSpan } from './fold.ts'
import { compileLexicon } from './lexicon.ts'
import { sentencesOf } from './sentences.ts'
import { CLITIC, foldedAt, NUMBER, rawAt, stemAt, tokenFrom, tokenize, WORD } from './tokens.ts'

const lexicon = compileLexicon(['وزير', 'قال', 'الرياض', 'عاصمة', 'بين', 'ولي', 'عهد', 'اجتماع', 'لقاء', 'سعودية'])
const arabicish = fc.string({
  unit: fc.constantFrom(...Array.from('اأإبتةهوفلكىيقَّـ .،\n«»"٤5.ﻻ\u200fabé𝄞')),
  maxLength: 60,
})

describe('folding', () => {
  it.each([
    ['أَحْمَد', 'احمد'],
    ['الســـلام', 'السلام'],
    ['مدرسة', 'مدرسه'],
    ['على', 'علي'],
    ['١٢٫٥', '12٫5'],
    ['۱۲', '12'],
    ['ﻻ', 'لا'],
    ['Reuters', 'reuters'],
    ['\u200fالرياض\u200e', 'الرياض'],
    ['مسؤول', 'مسوول'],
  ])('%s → %s', (raw, folded) => expect(foldText(raw)).toBe(folded))

  it('maps every folded stretch back to raw text that folds to it', () => {
    fc.assert(
      fc.property(arabicish, fc.nat(60), fc.nat(60), (raw, a, b) => {
        const folded = foldWithMap(raw)
        expect(folded.text).toBe(foldText(raw))
        const start = Math.min(a, folded.text.length)
        const end = Math.min(start + b, folded.text.length)
        const span = rawSpan(folded, start, end)
        expect(foldText(raw.slice(span.start, span.end))).toContain(
          raw.includes('ﻻ') ? '' : folded.text.slice(start, end),
        )
      }),
    )
  })
})

describe('tokens', () => {
  it.each([
    ['وزير', 'وزير', 0, 'وزير'],
    ['والوزير', 'وزير', CLITIC.wa | CLITIC.al, 'الوزير'],
    ['بالرياض', 'الرياض', CLITIC.ba, 'الرياض'],
    ['للوزير', 'وزير', CLITIC.la | CLITIC.al, 'لوزير'],
    ['وقال', 'قال', CLITIC.wa, 'قال'],
    ['بين', 'بين', 0, 'بين'],
    ['ولي', 'ولي', 0, 'ولي'],
    ['وبالعاصمة', 'عاصمه', CLITIC.wa | CLITIC.ba | CLITIC.al, 'العاصمة'],
    ['فَلِقاءٌ', 'لقاء', CLITIC.fa, null],
    ['السعودية', 'سعوديه', CLITIC.al, 'السعودية'],
  ])('takes the particles off %s', (raw, stem, clitics, span) => {
    const tokens = tokenize(raw, lexicon)
    expect(tokens.count).toBe(1)
    expect(stemAt(tokens, 0)).toBe(stem)
    expect(tokens.clitics[0]).toBe(clitics)
    if (span !== null) expect(raw.slice(tokens.stemStart[0], tokens.end[0])).toBe(span)
  })

  it('reads presentation forms as the letters they stand for, wherever they stand in the text', () => {
    const raw = `${'اﻷول '.repeat(3000)}ﷺ ﻻجتماع ﻟﻘﺎء`
    const tokens = tokenize(raw, compileLexicon(['الاول', 'اجتماع', 'لقاء']))
    expect(tokens.count).toBe(3003)
    expect(stemAt(tokens, 2999)).toBe('الاول')
    expect(tokens.word[3002]).toBe(2)
    expect([stemAt(tokens, 3001), tokens.clitics[3001]]).toEqual(['اجتماع', CLITIC.la])
  })

  it('keeps unknown words whole', () => {
    const tokens = tokenize('وارسو', lexicon)
    expect([tokens.stem[0], tokens.clitics[0], stemAt(tokens, 0)]).toEqual([-1, 0, 'وارسو'])
  })

  it('parts digits from the letters glued to them and keeps inner separators', () => {
    const tokens = tokenize('بـ34.3 و١٬٢٣٤٫٥، 18/2/2025 G-20', lexicon)
    const numbers = [...Array(tokens.count).keys()].filter((i) => tokens.kind[i] === NUMBER)
    expect(numbers.map((i) => rawAt(tokens, i))).toEqual(['34.3', '١٬٢٣٤٫٥', '18', '2', '2025', '20'])
  })

  it('covers every letter exactly once, in order', () => {
    fc.assert(
      fc.property(arabicish, (raw) => {
        const tokens = tokenize(raw, lexicon)
        let last = 0
        for (let i = 0; i < tokens.count; i++) {
          expect(tokens.start[i]).toBeGreaterThanOrEqual(last)
          expect(tokens.end[i]).toBeGreaterThan(tokens.start[i] as number)
          expect(foldText(raw.slice(last, tokens.start[i])).trim()).toBe('')
          if (tokens.kind[i] === WORD) expect(foldedAt(tokens, i)).not.toBe('')
          last = tokens.end[i] as number
        }
        expect(foldText(raw.slice(last)).trim()).toBe('')
      }),
    )
  })

  it('finds the token behind an offset', () => {
    const tokens = tokenize('قال وزير', lexicon)
    expect([0, 2, 3, 4, 9].map((offset) => tokenFrom(tokens, offset))).toEqual([0, 0, 1, 1, 2])
  })
})

describe('sentences', () => {
  const split = (text: string): string[] =>
    sentencesOf(tokenize(text, lexicon), [{ start: 0, end: text.length }]).map((s) => text.slice(s.start, s.end))

  it.each([
    ['انتهى اللقاء.وبدأ آخر', ['انتهى اللقاء.', 'وبدأ آخر']],
    ['نقلت (أ.ف.ب) عنه. ثم غادر', ['نقلت (أ.ف.ب) عنه.', 'ثم غادر']],
    ['قال د. سامي: «نعم.» وغادر', ['قال د. سامي: «نعم.»', 'وغادر']],
    ['بلغ 4.5 ساعات.\nوقال', ['بلغ 4.5 ساعات.', 'وقال']],
    ['موقع www.example.org نشر', ['موقع www.example.org نشر']],
    ['العلاقات.. والأمر مهم', ['العلاقات.. والأمر مهم']],
    ['هل انتهى؟ لا!', ['هل انتهى؟', 'لا!']],
  ])('%s', (text, expected) => expect(split(text)).toEqual(expected))

  it('never crosses a region', () => {
    const text = 'عنوان قصير\nنص الخبر'
    const out = sentencesOf(tokenize(text, lexicon), [
      { start: 0, end: 10 },
      { start: 11, end: text.length },
    ])
    expect(out.map((s) => text.slice(s.start, s.end))).toEqual(['عنوان قصير', 'نص الخبر'])
  })
})
