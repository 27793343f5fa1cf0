import type { KindCorpus } from '../../corpus-types.ts'

/** One article makes no row here: a question stands where two articles answer it. */
export const corpus: KindCorpus = {
  reference: '2024-05-14',
  phrasings: [],
  stories: [
    {
      fact: 'counted-tabq-4',
      value: { type: 'count', min: 4, max: 4 },
      texts: [
        'اندلع الحريق في مبنى سكني مكون من أربعة طوابق وسط المدينة.',
        'شبت النار في مبنى سكني مكون من 4 طوابق قرب السوق.',
      ],
    },
    {
      fact: 'counted-mqed-35',
      value: { type: 'count', min: 35, max: 35 },
      texts: [
        'حصل الحزب على 35 مقعداً في البرلمان الجديد.',
        'وفاز الحزب بـ35 مقعداً في البرلمان الجديد وفق النتائج.',
        'حصد الحزب خمسة وثلاثين مقعداً في البرلمان الجديد.',
      ],
    },
  ],
  nothing: ['وفي المبنى أربعة طوابق.', 'اتفق الوفدان على خمس نقاط.'],
  pairs: [
    {
      fact: 'counted-tabq-4',
      a: 'اندلع الحريق في مبنى سكني مكون من أربعة طوابق وسط المدينة.',
      b: 'شبت النار في مبنى سكني مكون من 4 طوابق قرب السوق.',
      relation: 'same',
    },
  ],
  gaps: [
    {
      fact: 'counted-tabq-4',
      text: 'المبنى طوابقه الأربعة احترقت.',
      why: 'المعدود معرّف قبل العدد وبعده فعل، ولا مقال ثانيًا يعدّه',
    },
  ],
}
