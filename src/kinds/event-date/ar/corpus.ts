import type { KindCorpus } from '../../corpus-types.ts'

export const corpus: KindCorpus = {
  reference: '2024-05-14',
  phrasings: [
    {
      fact: 'event-date',
      value: { type: 'date', from: '2024-05-13', to: '2024-05-14', grain: 'day' },
      certainty: 'asserted',
      texts: [
        'اختتم الوزراء اجتماعهم في عمّان يوم الاثنين.',
        'بدأت في تونس أمس الاثنين أعمال المنتدى.',
        'عقد الوفدان في 13 مايو/أيار 2024 جولة جديدة من المحادثات.',
      ],
    },
  ],
  nothing: ['تتواصل المحادثات بين الجانبين منذ الاثنين.', 'يلتقي الوزيران الأسبوع المقبل.'],
  pairs: [
    {
      fact: 'event-date',
      a: 'اختتم الوزراء اجتماعهم في عمّان يوم الاثنين.',
      b: 'اختتم الوزراء اجتماعهم في عمّان يوم الأحد.',
      relation: 'unclear',
    },
    {
      fact: 'event-date',
      a: 'اختتم الوزراء اجتماعهم في عمّان صباح الاثنين.',
      b: 'اختتم الوزراء اجتماعهم في عمّان يوم الاثنين.',
      relation: 'finer',
    },
  ],
  gaps: [],
}
