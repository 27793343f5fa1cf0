import type { KindCorpus } from '../../corpus-types.ts'

export const corpus: KindCorpus = {
  reference: '2024-05-14',
  phrasings: [
    {
      fact: 'agreed-count',
      value: { type: 'count', min: 5, max: 5, lemma: 'نقطه' },
      certainty: 'asserted',
      texts: [
        'اتفق الوفدان على خمس نقاط رئيسية في ختام الجولة.',
        'وقال الوزير إن الطرفين توافقا على 5 نقاط.',
        'وأسفر اللقاء عن اتفاق من خمس نقاط.',
      ],
    },
    {
      fact: 'agreed-count',
      value: { type: 'count', min: 3, max: 3, lemma: 'مبدا' },
      texts: ['وأضاف أن الاتفاق مع الوفد يقوم على ثلاثة مبادئ.', 'اتفقا على المبادئ الثلاثة التي عرضها الوسيط.'],
    },
    {
      fact: 'agreed-count',
      value: { type: 'count', min: 6, max: 6, lemma: 'بند' },
      texts: ['تعهد الجانبان بستة بنود تُنفَّذ قبل نهاية العام.'],
    },
  ],
  nothing: [
    'وتحدث الوزير عن خمس نقاط خلافية بين البلدين.',
    'وسجل الفريق ثلاثة أهداف في الشوط الأول.',
    'اتفق الجانبان على مواصلة الحوار.',
    'وقع الطرفان اتفاقاً تجارياً مدته خمس سنوات.',
  ],
  pairs: [
    {
      fact: 'agreed-count',
      a: 'اتفق الوفدان على خمس نقاط.',
      b: 'وقال الوزير إن الجانبين اتفقا على ثلاث نقاط.',
      relation: 'contradiction',
    },
    { fact: 'agreed-count', a: 'اتفق الوفدان على خمس نقاط.', b: 'اتفق الطرفان على 5 نقاط.', relation: 'same' },
  ],
  gaps: [
    {
      fact: 'agreed-count',
      text: 'خرج الاجتماع بالنقاط الآتية وعددها خمس.',
      why: 'العدد بعد المعدود وبينهما كلام، ولا فعل اتفاق في الجملة',
    },
  ],
}
