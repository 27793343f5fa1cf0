import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Reading } from '../story/types.ts'
import { worldOf } from '../values/world.ts'
import { Desk } from './collation.ts'
import { type CollationTable, collationTable, type Witness } from './table.ts'

const world = worldOf([], [])

const witness = (text: string, more: Partial<Reading> = {}): Witness => ({
  text,
  reading: {
    voice: 'direct',
    speaker: null,
    certainty: 'asserted',
    words: { field: 'text', start: 0, end: text.length, quote: text },
    ...more,
  },
})

const tableOf = (base: string, ...others: string[]): CollationTable =>
  collationTable(
    witness(base),
    others.map((text) => witness(text)),
    world,
    new Desk(),
  )

/** A row as people would set it: cells by their column, `∅` for a gap, `=` for what all share, marks in brackets. */
const shown = ({ rows }: CollationTable): string[] =>
  rows.map(({ cells }) =>
    cells
      .map(({ text, marks, state, span, shared }) => {
        const marked = [...marks]
          .sort((a, b) => b.start - a.start)
          .reduce((s, { start, end }) => `${s.slice(0, start)}[${s.slice(start, end)}]${s.slice(end)}`, text)
        return `${shared ? '=' : ''}${state === 'gap' ? '∅' : marked.trim()}${span > 1 ? `×${span}` : ''}`
      })
      .join(' | '),
  )

describe('renderings of one utterance', () => {
  it('stand word under word, with what all share in one cell', () => {
    expect(shown(tableOf('سنزرع ألف شجرة هذا العام', 'سنزرع مئة شجرة هذا العام', 'سنزرع ألف شجرة هذا العام'))).toEqual([
      '=سنزرع | ألف | =شجرة هذا العام',
      '=سنزرع | [مئة] | =شجرة هذا العام',
      '=سنزرع | ألف | =شجرة هذا العام',
    ])
  })

  it('mark only the letters of a particle where the word is the same', () => {
    expect(shown(tableOf('الطريق إلى القرية مفتوح', 'والطريق إلى قرية مفتوح'))).toEqual([
      'الطريق | =إلى | [ال]قرية | =مفتوح',
      '[و]الطريق | =إلى | قرية | =مفتوح',
    ])
  })

  it('leave a gap where one has nothing, and room where one has more', () => {
    expect(shown(tableOf('وصل الوفد الكبير أمس', 'وصل الوفد أمس', 'وصل أيضا الوفد الكبير أمس'))).toEqual([
      '=وصل | ∅ | =الوفد | الكبير | =أمس',
      '=وصل | ∅ | =الوفد | ∅ | =أمس',
      '=وصل | [أيضا] | =الوفد | الكبير | =أمس',
    ])
  })

  it('put a change over all the columns that it replaces', () => {
    expect(shown(tableOf('الماء نظيف وصالح للشرب', 'الماء ملوث', 'الماء نظيف ومناسب للشرب')).slice(0, 2)).toEqual([
      '=الماء | نظيف | [وصالح] | للشرب',
      '=الماء | [ملوث]×3',
    ])
  })

  it('lose no letter of a witness, and every row fills the table', () => {
    const texts = [
      'قال: «لن نغلق، اليوم، أبواب المدرسة» أبدا.',
      'لن تُغلق أبواب “المدرسة القديمة” اليوم!',
      'المدرسة لن تغلق، بل ستفتح أبوابها',
    ]
    const table = tableOf(texts[0] as string, texts[1] as string, texts[2] as string)
    expect(table.rows.map(({ cells }) => cells.map(({ text }) => text).join(''))).toEqual(texts)
    for (const { cells } of table.rows) expect(cells.reduce((sum, { span }) => sum + span, 0)).toBe(table.columns)
  })

  it('fill the table whatever the words', () => {
    const words = fc.array(fc.constantFrom('بحر', 'والبحر', 'جبل', 'نهر', 'واد', 'سهل'), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(words, fc.array(words, { minLength: 1, maxLength: 4 }), (base, others) => {
        const table = tableOf(base.join(' '), ...others.map((other) => other.join(' ')))
        expect(table.rows.map(({ cells }) => cells.map(({ text }) => text).join(''))).toEqual(
          [base, ...others].map((list) => list.join(' ')),
        )
        for (const { cells } of table.rows) expect(cells.reduce((sum, { span }) => sum + span, 0)).toBe(table.columns)
      }),
    )
  })

  it('say how each lies to the base and what was turned', () => {
    const base = witness('قد يتأخر الافتتاح إلى الخريف', { certainty: 'possible' })
    const told = witness('يتأخر الافتتاح إلى الخريف', { voice: 'attributed' })
    const [first, second] = collationTable(base, [told], world, new Desk()).rows
    expect(first?.from).toBeNull()
    expect(second?.from).toEqual({ closeness: 'near', turns: ['made-indirect', 'hedge-lost'] })
  })
})
