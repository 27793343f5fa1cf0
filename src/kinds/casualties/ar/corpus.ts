import type { KindCorpus } from '../../corpus-types.ts'

export const corpus: KindCorpus = {
  reference: '2024-05-14',
  phrasings: [
    {
      fact: 'casualties-killed',
      value: { type: 'count', min: 12, max: 12, class: 'killed' },
      certainty: 'asserted',
      texts: [
        'قُتل 12 شخصاً في حريق اندلع صباح الثلاثاء بمصنع للنسيج.',
        'أسفر الحادث عن مقتل اثني عشر عاملاً.',
        'وارتفعت حصيلة الحريق إلى 12 قتيلاً.',
      ],
    },
    {
      fact: 'casualties-injured',
      value: { type: 'count', min: 30, max: null, minOpen: true, class: 'injured' },
      texts: ['وأصيب أكثر من 30 آخرين في التدافع.', 'وأدى الانفجار إلى إصابة أكثر من ثلاثين شخصاً.'],
    },
  ],
  nothing: ['وكان حريق مماثل قد أودى بحياة 20 شخصاً العام الماضي.', 'قتل الجيش الوقت في انتظار الأوامر.'],
  pairs: [
    {
      fact: 'casualties-killed',
      a: 'قُتل 12 شخصاً في الحريق.',
      b: 'قُتل أكثر من عشرة أشخاص في الحريق.',
      relation: 'finer',
    },
    { fact: 'casualties-killed', a: 'قُتل 12 شخصاً في الحريق.', b: 'مقتل 12 عاملاً في الحريق.', relation: 'wording' },
  ],
  gaps: [{ fact: 'casualties-killed', text: 'لم ينجُ من الركاب السبعة أحد.', why: 'عدد القتلى مفهوم غير مقول' }],
}
