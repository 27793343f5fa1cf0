import type { KindCorpus } from '../../corpus-types.ts'

export const corpus: KindCorpus = {
  reference: '2024-05-14',
  phrasings: [
    {
      fact: 'event-duration',
      value: { type: 'duration', min: 10_800, max: 10_800 },
      certainty: 'asserted',
      texts: [
        'استمرت المباحثات بين الوزيرين ثلاث ساعات في مقر الحكومة.',
        'وقال المتحدث إن الاجتماع الذي دام 3 ساعات كان مثمراً.',
        'وغادر الوفد القاعة بعد لقاء استغرق ثلاث ساعات.',
        'وانتهت القمة مساء الاثنين بعدما استمرت ثلاث ساعات.',
      ],
    },
    {
      fact: 'event-duration',
      value: { type: 'duration', min: 7200, minOpen: true, max: null },
      texts: ['استمر الاجتماع أكثر من ساعتين.', 'ودامت المشاورات لأكثر من ساعتين خلف أبواب مغلقة.'],
    },
    {
      fact: 'event-duration',
      value: { type: 'duration', min: 9000, max: 9000, approximate: true },
      texts: ['بعد الاجتماع الذي استمر نحو ساعتين ونصف الساعة، غادر الوفدان.'],
    },
  ],
  nothing: [
    'وتأتي الزيارة بعد حرب استمرت ثلاث سنوات بين البلدين.',
    'واستمر انقطاع الكهرباء عن المدينة خمس ساعات.',
    'ومن المقرر أن يعود الوفد خلال يومين.',
    'ووصلت القافلة بعد رحلة دامت أربع ساعات إلى مكان الاجتماع.',
  ],
  pairs: [
    {
      fact: 'event-duration',
      a: 'استمر الاجتماع أربع ساعات.',
      b: 'استمر الاجتماع أكثر من ثلاث ساعات.',
      relation: 'finer',
    },
    {
      fact: 'event-duration',
      a: 'استمر الاجتماع ساعتين.',
      b: 'استمر الاجتماع أكثر من ثلاث ساعات.',
      relation: 'contradiction',
    },
    {
      fact: 'event-duration',
      a: 'استمرت المحادثات ساعتين.',
      b: 'قال الوزير إن المحادثات دامت ساعتين.',
      relation: 'same',
    },
  ],
  gaps: [
    {
      fact: 'event-duration',
      text: 'بدأ الاجتماع في التاسعة صباحاً وانتهى ظهراً.',
      why: 'مدة تُحسب من ساعتين ولا تُذكر',
    },
  ],
}
