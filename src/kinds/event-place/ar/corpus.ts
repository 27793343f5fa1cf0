import type { KindCorpus } from '../../corpus-types.ts'

export const corpus: KindCorpus = {
  reference: '2024-05-14',
  phrasings: [
    {
      fact: 'event-city',
      value: { type: 'place', name: 'بيروت' },
      certainty: 'asserted',
      texts: [
        'اختتم الوزيران محادثاتهما في بيروت مساء الاثنين.',
        'وعُقد الاجتماع ببيروت بعيداً عن وسائل الإعلام.',
        'بيروت، لبنان – اتفق الوزيران على مواصلة الحوار.',
      ],
    },
    {
      fact: 'event-country',
      value: { type: 'place', entity: 'LB' },
      texts: ['عقد الوفدان اجتماعهما في بيروت، لبنان.', 'تجري المحادثات في لبنان منذ أسبوع.'],
    },
    {
      fact: 'event-venue',
      value: { type: 'place' },
      texts: ['وجرت المحادثات في قصر بعبدا.', 'انعقدت القمة في فندق الحبتور وسط المدينة.'],
    },
  ],
  nothing: ['وبحث الوزيران الحرب في لبنان.', 'وقال الوزير إن التسوية في لبنان ممكنة.'],
  pairs: [
    {
      fact: 'event-city',
      a: 'عُقد الاجتماع في بيروت.',
      b: 'عُقد الاجتماع في القاهرة.',
      relation: 'unclear',
    },
    { fact: 'event-city', a: 'عُقد الاجتماع في بيروت.', b: 'انتهى الاجتماع في بيروت.', relation: 'same' },
  ],
  gaps: [{ fact: 'event-city', text: 'استقبلت العاصمة اللبنانية الوفدين.', why: 'المدينة مكنّى عنها بالعاصمة' }],
}
