import type { KindCorpus } from '../../corpus-types.ts'

/** One article makes no row here: a question stands where two articles answer it. */
export const corpus: KindCorpus = {
  reference: '2024-05-14',
  phrasings: [],
  stories: [
    {
      fact: 'percentage-percent-63',
      value: { type: 'percent', min: 63, max: 63 },
      texts: [
        'بلغت نسبة المشاركة في الانتخابات البلدية 63 في المئة.',
        'وصلت نسبة المشاركة في الانتخابات البلدية إلى 63%.',
        'وسجلت المشاركة في الانتخابات البلدية نسبة 63 بالمئة.',
      ],
    },
  ],
  nothing: ['وارتفعت الأسعار بنسبة 7 في المئة.'],
  pairs: [
    {
      fact: 'percentage-percent-63',
      a: 'بلغت نسبة المشاركة في الانتخابات البلدية 63 في المئة.',
      b: 'وصلت نسبة المشاركة في الانتخابات البلدية إلى 63%.',
      relation: 'same',
    },
  ],
  gaps: [{ fact: 'percentage-percent-63', text: 'شارك أكثر من نصف الناخبين بقليل.', why: 'نسبة بلا رقم' }],
}
