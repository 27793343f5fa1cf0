import type { KindCorpus } from '../../corpus-types.ts'

/** One article makes no row here: a question stands where two articles answer it. */
export const corpus: KindCorpus = {
  reference: '2024-05-14',
  phrasings: [],
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
