import type { KindCorpus } from '../../corpus-types.ts'

/** One article calls a thing one name: a row stands where two name it. */
export const corpus: KindCorpus = {
  reference: '2024-05-14',
  phrasings: [],
  stories: [
    {
      fact: 'war-designation',
      value: { type: 'choice', code: 'war' },
      texts: [
        'دعا المجلس إلى وقف الحرب الدائرة في السودان فوراً.',
        'وقال الأمين العام إن حرب السودان يجب أن تنتهي.',
        'وتدور الحرب السودانية منذ عام.',
      ],
    },
    {
      fact: 'teams-number',
      value: { type: 'choice', code: 'several-teams' },
      texts: [
        'اتفق الوزيران على تشكيل فرق مشتركة لمتابعة الملف.',
        'وتوصل الجانبان إلى اتفاق على تشكيل فرق عمل لمتابعة الملف.',
      ],
    },
  ],
  nothing: [
    'ناقش الوزيران الحرب الدائرة في السودان والأزمة الاقتصادية في السودان.',
    'وحذر الخبراء من الحرب التجارية مع الصين ومن الصراع في السودان.',
    'ناقش الوزيران الحرب في السودان والنزاع في ليبيا.',
  ],
  pairs: [
    {
      fact: 'called-nato',
      a: 'وبحث الوزراء دور الناتو في المنطقة.',
      b: 'وبحث الوزراء دور حلف شمال الأطلسي في المنطقة.',
      relation: 'wording',
    },
    {
      fact: 'teams-number',
      a: 'اتفق الوزيران على تشكيل فريق مشترك لمتابعة الملف.',
      b: 'اتفق الوزيران على تشكيل فرق مشتركة لمتابعة الملف.',
      relation: 'framing',
    },
    {
      fact: 'war-designation',
      a: 'دعا المجلس إلى وقف الحرب الدائرة في السودان فوراً.',
      b: 'دعا المجلس إلى حل النزاع السوداني فوراً.',
      relation: 'framing',
    },
    {
      fact: 'war-designation',
      a: 'وقال الأمين العام إن حرب السودان يجب أن تنتهي.',
      b: 'وقال الأمين العام إن الحرب في السودان يجب أن تنتهي.',
      relation: 'same',
    },
    {
      fact: 'war-designation',
      a: 'بحث الطرفان الأزمة السودانية.',
      b: 'بحث الطرفان الصراع المسلح في السودان.',
      relation: 'framing',
    },
  ],
  gaps: [
    {
      fact: 'war-designation',
      text: 'وتتواصل المعارك منذ عام بين الجيش وقوات الدعم السريع.',
      why: 'تسمية بلا اسم بلد',
    },
  ],
}
