import type { KindCorpus } from '../../corpus-types.ts'

/** One article makes no row here: a question stands where two articles answer it. */
export const corpus: KindCorpus = {
  reference: '2024-05-14',
  phrasings: [],
  stories: [
    {
      fact: 'amount-usd-20000000',
      value: { type: 'money', min: 20000000, max: 20000000, currency: 'USD' },
      texts: [
        'وقعت الوزارة عقداً لتوريد القطارات بقيمة 20 مليون دولار.',
        'بلغت قيمة عقد توريد القطارات 20 مليون دولار.',
        'وقالت الوزارة إن عقد توريد القطارات يكلف عشرين مليون دولار.',
      ],
    },
    {
      fact: 'amount-eur-1500000',
      value: { type: 'money', min: 1500000, max: 1500000, currency: 'EUR' },
      texts: [
        'غرّمت المحكمة شركة الاتصالات 1.5 مليون يورو بسبب تسريب البيانات.',
        'وحكمت المحكمة على شركة الاتصالات بغرامة قدرها مليون ونصف المليون يورو بسبب تسريب البيانات.',
      ],
    },
  ],
  nothing: ['وبلغت قيمة العقد 20 مليون دولار.'],
  pairs: [
    {
      fact: 'amount-usd-20000000',
      a: 'وقعت الوزارة عقداً لتوريد القطارات بقيمة 20 مليون دولار.',
      b: 'بلغت قيمة عقد توريد القطارات 20 مليون دولار.',
      relation: 'same',
    },
  ],
  gaps: [{ fact: 'amount-usd-20000000', text: 'العقد بعشرين، والعملة الدولار.', why: 'العملة بعيدة عن الرقم' }],
}
