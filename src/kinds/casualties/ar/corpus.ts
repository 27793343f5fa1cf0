import type { KindCorpus } from '../../corpus-types.ts'

export const corpus: KindCorpus = {
  reference: '2024-05-14',
  phrasings: [
    {
      fact: 'casualties-killed',
      value: { type: 'count', min: 1, max: 1, class: 'killed' },
      texts: [
        'قُتل شخص وأصيب خمسة آخرون في حادث سير صباح الاثنين.',
        'مقتل طالب وإصابة 22 في انقلاب حافلة.',
        'لقي راكب مصرعه في انهيار سقف.',
      ],
    },
    {
      fact: 'casualties-killed',
      value: { type: 'count', min: 0, max: 0, class: 'killed' },
      texts: [
        'اندلع حريق في مستودع للأخشاب دون سقوط قتلى.',
        'لم يسفر انهيار السقف عن سقوط أي ضحايا.',
        'انحرف القطار عن سكته من دون تسجيل وفيات أو إصابات.',
        'تحطمت طائرة تدريب ولم تقع خسائر بشرية.',
        'أدى انقلاب الحافلة إلى إصابة سبعة ركاب من دون وقوع وفيات.',
      ],
    },
    {
      fact: 'casualties-injured',
      value: { type: 'count', min: 0, max: 0, class: 'injured' },
      texts: ['هز انفجار حي الميناء دون وقوع إصابات.', 'لم يخلف الحريق إصابات.'],
    },
    {
      fact: 'casualties-killed',
      value: { type: 'count', min: 12, max: 12, class: 'killed' },
      certainty: 'asserted',
      texts: [
        'قُتل 12 شخصاً في حريق اندلع صباح الثلاثاء بمصنع للنسيج.',
        'أسفر الحادث عن مقتل اثني عشر عاملاً.',
        'وارتفعت حصيلة الحريق إلى 12 قتيلاً.',
        'ارتفعت حصيلة القتلى إلى 12 شخصاً.',
        'راح ضحية الحادث 12 عاملاً.',
        'أزهق الحريق أرواح 12 شخصاً.',
      ],
    },
    {
      fact: 'casualties-injured',
      value: { type: 'count', min: 30, max: null, minOpen: true, class: 'injured' },
      texts: ['وأصيب أكثر من 30 آخرين في التدافع.', 'وأدى الانفجار إلى إصابة أكثر من ثلاثين شخصاً.'],
    },
    {
      fact: 'casualties-killed',
      value: { type: 'count', min: 24, max: null, class: 'killed' },
      certainty: 'asserted',
      texts: ['قُتل ما لا يقل عن 24 عاملاً في انهيار منجم.'],
    },
    {
      fact: 'casualties-killed',
      value: { type: 'count', min: 40, max: 40, class: 'killed' },
      texts: ['وقال المحافظ إن عدد القتلى ارتفع إلى 40.'],
    },
    {
      fact: 'casualties-killed-security',
      value: { type: 'count', min: 6, max: 6, class: 'killed' },
      texts: ['وأعلنت الوزارة أن ستة من عناصر الشرطة قتلوا في الكمين.', 'مقتل 6 جنود في كمين على الطريق الجبلي.'],
    },
  ],
  nothing: [
    'أعلن البيان مقتل قائد الجيش.',
    'لم يُقتل شخص في الحادث.',
    'اندلع حريق ولم ترد أنباء عن سقوط قتلى.',
    'غادر المسؤول دون أن يذكر عدد القتلى.',
    'تضرر المبنى دون إصابات بين الطاقم.',
    'انهار الجدار دون خسائر في الممتلكات.',
    'لم يُصب 30 شخصاً كانوا في القاعة.',
    'وكان حريق مماثل قد أودى بحياة 20 شخصاً العام الماضي.',
    'قتل الجيش الوقت في انتظار الأوامر.',
  ],
  pairs: [
    {
      fact: 'casualties-killed',
      a: 'انحرف قطار البضائع عن سكته، ما أدى إلى مقتل ثلاثة عمال.',
      b: 'انحرف قطار البضائع عن سكته دون سقوط قتلى.',
      relation: 'contradiction',
    },
    {
      fact: 'casualties-killed',
      a: 'قُتل 12 شخصاً في الحريق.',
      b: 'قُتل 11 شخصاً في الحريق.',
      relation: 'contradiction',
    },
    {
      fact: 'casualties-killed',
      a: 'قُتل 12 شخصاً في الانفجار، بينهم أربعة أطفال.',
      b: 'قُتل أربعة جنود في الانفجار.',
      relation: 'qualifier',
    },
    {
      fact: 'casualties-injured',
      a: 'أصيب 40 شخصاً في الزلزال.',
      b: 'أصيب 90 شخصاً في الزلزال.',
      relation: 'unclear',
    },
    {
      fact: 'casualties-killed-in-shrj',
      a: 'قُتل 77 شخصاً في العاصفة. ولقي 27 شخصاً حتفهم في ولاية الشارجة.',
      b: 'قُتل 77 شخصاً في العاصفة. وقُتل 31 شخصاً في ولاية الشارجة.',
      relation: 'contradiction',
    },
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
