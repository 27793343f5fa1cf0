import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { borderOf, edgesOf, textWithin, withEdge, withLine } from './border.ts'

const PAGE = 'الرئيسية\nافتتاح الجسر\nقال الوزير إن الجسر جاهز\nاقرأ أيضًا\nوأضاف أن العبور مجاني\nجميع الحقوق'
const ARTICLE = 'افتتاح الجسر\nقال الوزير إن الجسر جاهز\nوأضاف أن العبور مجاني'

describe('the border of an article', () => {
  it('shows what was cut beside what was kept, in the order of the page', () => {
    const border = borderOf(ARTICLE, PAGE)
    expect(border.lines.join('\n')).toBe(PAGE)
    expect(border.kept).toEqual([false, true, true, false, true, false])
    expect(textWithin(border)).toBe(ARTICLE)
    expect(edgesOf(border)).toEqual({ start: 1, end: 5 })
  })

  it('moves over lines that it takes in or leaves out', () => {
    const border = borderOf(ARTICLE, PAGE)
    expect(withEdge(border, 'start', 0).kept).toEqual([true, true, true, false, true, false])
    expect(withEdge(border, 'start', 2).kept).toEqual([false, false, true, false, true, false])
    expect(withEdge(border, 'end', 6).kept).toEqual([false, true, true, false, true, true])
    expect(withEdge(border, 'end', 4).kept).toEqual([false, true, true, true, false, false])
    expect(textWithin(withLine(border, 3))).toContain('اقرأ أيضًا')
  })

  it('lies round all of a text that is not the page’s', () => {
    const border = borderOf('سطر أول\nسطر ثان', 'صفحة أخرى\nلا تشبهه')
    expect(border).toEqual({ lines: ['سطر أول', 'سطر ثان'], kept: [true, true] })
  })

  it('leaves out what a paste carries along, where nothing but its words tells it apart', () => {
    const body =
      'قال رئيس البلدية إن العمل في الجسر الجديد سينتهي قبل الصيف، وإن كلفته بلغت مليوني دولار دفعتها الوزارة.'
    const border = borderOf(
      ['افتتاح الجسر', body, `${body} وأضاف ذلك.`, 'اقرأ أيضًا: مطر في الشمال', 'شارك على فيسبوك'].join('\n'),
    )
    expect(border.kept).toEqual([true, true, true, false, false])
    expect(borderOf('سطر واحد').kept).toEqual([true])
  })

  it('whatever the page: nothing of the article is lost, and an edge stands where it was put', () => {
    const line = fc.constantFrom('أ', 'ب', 'ج', 'د')
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), fc.array(line), fc.nat(9), (article, page, to) => {
        const border = borderOf(article.join('\n'), page.join('\n'))
        expect(textWithin(border)).toBe(article.join('\n'))
        const { end } = edgesOf(border)
        expect(edgesOf(withEdge(border, 'start', to)).start).toBe(Math.min(to, end - 1))
      }),
    )
  })
})
