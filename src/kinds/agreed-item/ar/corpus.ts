import type { KindCorpus } from '../../corpus-types.ts'

export const corpus: KindCorpus = {
  reference: '2024-05-14',
  phrasings: [
    {
      fact: 'agreed-establish-ljn',
      value: { type: 'proposition', present: true },
      certainty: 'asserted',
      texts: [
        'اتفق الجانبان على تشكيل لجنة مشتركة للنظر في الشكاوى.',
        'وتم الاتفاق بين الوزيرين على إنشاء لجنة فنية.',
        'وتوصل الوفدان إلى اتفاق بشأن تشكيل لجان عمل.',
        'وتعهدت الحكومتان بتعيين لجنة للمتابعة.',
      ],
    },
    {
      fact: 'agreed-restore-rhl',
      value: { type: 'proposition', present: true },
      texts: [
        'اتفق الطرفان على تشكيل لجنة مشتركة، واستئناف الرحلات الجوية.',
        'وجاء في البيان: اتفقنا على ما يلي:\n• استئناف الرحلات الجوية.',
        'وجاء في البيان: اتفقنا على ما يلي:\n• تعهد الطرفان في لقاء اليوم باستئناف الرحلات الجوية.',
      ],
    },
    {
      fact: 'agreed-pursue-te-commitment',
      value: { type: 'scale', level: 'expand' },
      texts: ['اتفق البلدان على توسيع التعاون الزراعي.'],
    },
    {
      fact: 'settlement-criteria',
      value: { type: 'items', items: ['as-soon-as-possible', 'just', 'lasting'] },
      texts: ['اتفق الوفدان على تعيين مفاوضين لإنهاء النزاع في أقرب وقت ممكن وبطريقة عادلة ودائمة.'],
    },
  ],
  nothing: [
    'ستعمل الشركة على توسيع التعاون مع المدارس.',
    'ناقش الجانبان تشكيل لجنة مشتركة.',
    'وافق المدير على طلب الموظف.',
    'واتفقت الروايات على أن الطقس كان بارداً.',
  ],
  pairs: [
    {
      fact: 'agreed-pursue-te',
      a: 'اتفق البلدان على توسيع التعاون الزراعي بعد انتهاء الأزمة.',
      b: 'اتفق البلدان على توسيع التعاون الزراعي.',
      relation: 'qualifier',
    },
    {
      fact: 'agreed-pursue-te-commitment',
      a: 'اتفق البلدان على دراسة التعاون الزراعي.',
      b: 'اتفق البلدان على توسيع التعاون الزراعي.',
      relation: 'strength',
    },
    {
      fact: 'agreed-establish-ljn',
      a: 'اتفق الجانبان على تشكيل لجنة مشتركة.',
      b: 'اتفق الجانبان على إنشاء لجنة فنية.',
      relation: 'same',
    },
  ],
  gaps: [
    {
      fact: 'agreed-establish-ljn',
      text: 'ومن ثمار اللقاء لجنة مشتركة تنظر في الشكاوى.',
      why: 'بند بلا مصدر من مصادر الاتفاق',
    },
  ],
}
