import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { collate, Desk, type WordOp } from './collation.ts'

function collated(a: string, b: string) {
  const desk = new Desk()
  return collate(desk.rendering(a, { start: 0, end: a.length }), desk.rendering(b, { start: 0, end: b.length }))
}

const say = (a: string, b: string, op: WordOp): string => {
  const [x, y] = [op.a && a.slice(op.a.start, op.a.end), op.b && b.slice(op.b.start, op.b.end)]
  return op.op === 'keep' ? `=${x}` : `${x ?? ''}→${y ?? ''}`
}

const steps = (a: string, b: string): string[] => collated(a, b).ops.map((op) => say(a, b, op))

/** Letters that only one side has, marked in their words. */
const marks = (a: string, b: string): string[] =>
  collated(a, b).ops.flatMap((op) =>
    op.op === 'keep' && op.attached
      ? [
          ...op.attached.a.map(({ start, end }) => `-${a.slice(start, end)}`),
          ...op.attached.b.map(({ start, end }) => `+${b.slice(start, end)}`),
        ]
      : [],
  )

describe('collate', () => {
  it('shows what was changed, dropped and added', () => {
    expect(steps('سنواصل دعم المزارعين في كل القرى', 'سنواصل دعم الصيادين في القرى البعيدة')).toEqual([
      '=سنواصل',
      '=دعم',
      'المزارعين→الصيادين',
      '=في',
      'كل→',
      '=القرى',
      '→البعيدة',
    ])
  })

  it('takes spellings for one word, without a mark', () => {
    const [a, b] = ['أُعلنَت الخطّة الأولى', 'اعلنت الخطة الاولى']
    expect(collated(a, b).closeness).toBe('verbatim')
    expect(marks(a, b)).toEqual([])
  })

  it.each([
    ['وسنعمل على ذلك', 'سنعمل على ذلك', ['-و']],
    ['إنهاء الحرب', 'إنهاء حرب', ['-ال']],
    ['والاجتماع مفيد', 'الاجتماع مفيد', ['-و']],
    ['خطة لحماية المدينة', 'خطة حماية المدينة', ['-ل']],
    ['الوزير شرح موقفنا', 'الوزير شرح الموقف', ['-نا', '+ال']],
  ])('marks only the attached letters: %s / %s', (a, b, expected) => {
    expect(marks(a, b).sort()).toEqual([...expected].sort())
    expect(collated(a, b).closeness).toBe('verbatim')
  })

  it('tells near from paraphrase', () => {
    expect(collated('لن نقبل أي شرط مسبق للحوار', 'لن نقبل شرطا للحوار').closeness).toBe('near')
    expect(collated('لن نقبل أي شرط مسبق للحوار', 'الحكومة ترفض الضغوط الخارجية').closeness).toBe('paraphrase')
  })

  it('reads a stretch of a longer text with the text’s own offsets', () => {
    const text = 'قال: «الموسم جيد». وقالت: «الموسم ممتاز».'
    const desk = new Desk()
    const part = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
    const { ops } = collate(desk.rendering(text, part('الموسم جيد')), desk.rendering(text, part('الموسم ممتاز')))
    expect(ops.map((op) => say(text, text, op))).toEqual(['=الموسم', 'جيد→ممتاز'])
  })

  it('covers every word of both, in order, whatever the texts', () => {
    const word = fc.constantFrom('قال', 'الوزير', 'والوزير', 'مفيد', 'مفيدة', 'في', '12', 'NATO', 'لقاءهم', 'لقاء')
    const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(text, text, (a, b) => {
        const { ops } = collated(a, b)
        const side = (of: 'a' | 'b', whole: string) =>
          ops.flatMap((op) => (op[of] ? whole.slice(op[of].start, op[of].end).split(' ') : []))
        expect(side('a', a)).toEqual(a.split(' ').filter(Boolean))
        expect(side('b', b)).toEqual(b.split(' ').filter(Boolean))
      }),
    )
  })
})
