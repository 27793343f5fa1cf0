import type { KindCorpus } from '../../corpus-types.ts'

export const corpus: KindCorpus = {
  reference: '2024-05-14',
  phrasings: [
    {
      fact: 'position-tr-unacceptable-nshr-qwa-hdd',
      value: { type: 'choice', code: 'unacceptable' },
      texts: [
        'رفضت تركيا نشر القوات على حدودها.',
        'ترفض أنقرة نشر القوات على حدودها.',
        'وقال مراقبون إن تركيا ترفض نشر القوات على حدودها.',
      ],
    },
    {
      fact: 'position-samy-aljndy-unacceptable-be-leb',
      value: { type: 'choice', code: 'unacceptable' },
      texts: [
        'رفض رئيس النادي سامي الجندي بيع الملعب.',
        'وقال رئيس النادي سامي الجندي إن بيع الملعب أمر غير مقبول.',
        'وأكد رئيس النادي سامي الجندي أن ناديه لن يقبل بيع الملعب.',
        'قال رئيس النادي سامي الجندي: «نرفض بيع الملعب».',
      ],
    },
    {
      fact: 'position-samy-aljndy-demanded-ed-frz-asw',
      value: { type: 'choice', code: 'demanded' },
      texts: [
        'وقال مراسلون إن المرشح سامي الجندي طالب بإعادة فرز الأصوات.',
        'ودعا المرشح سامي الجندي إلى إعادة فرز الأصوات.',
        'دعا المرشح سامي الجندي أنصاره إلى إعادة فرز الأصوات.',
      ],
    },
    {
      fact: 'position-fr-condemned-hjm-rkz',
      value: { type: 'choice', code: 'condemned' },
      texts: [
        'أدانت فرنسا بأشد العبارات الهجوم على المركز.',
        'ونددت باريس بالهجوم على المركز، فيما تواصل البحث عن ناجين.',
      ],
    },
    {
      fact: 'position-hna-alsalh-required-rmm-sdd',
      value: { type: 'choice', code: 'required' },
      texts: [
        'وشددت الوزيرة هناء الصالح على ضرورة ترميم السدود.',
        'وقالت الوزيرة هناء الصالح إنه يجب ترميم السدود.',
        'قالت الوزيرة هناء الصالح: «ينبغي ترميم السدود».',
        'قالت الوزيرة هناء الصالح: «نحتاج إلى ترميم السدود».',
      ],
    },
    {
      fact: 'position-hna-alsalh-too-early-hkm-hsl',
      value: { type: 'choice', code: 'too-early' },
      texts: ['وقالت الوزيرة هناء الصالح إنه من السابق لأوانه الحكم على المحصول.'],
    },
    {
      fact: 'position-hna-alsalh-unrealistic-ed-mrf',
      value: { type: 'choice', code: 'unrealistic' },
      texts: ['ورأت الوزيرة هناء الصالح أن وعود بناء المرفأ كانت غير واقعية.'],
    },
    {
      fact: 'position-hna-alsalh-a-threat-lsd-shkl-hdd-hsl',
      value: { type: 'choice', code: 'a-threat' },
      texts: ['وقالت الوزيرة هناء الصالح إن السد يشكل تهديداً للمحاصيل.'],
    },
  ],
  nothing: [
    'ودانت الحكومة في بيانها الهجوم على المركز.',
    'لم ترفض تركيا نشر القوات على حدودها.',
    'وطالب تركيا بالرد على أسئلته.',
    'حثوا أنقرة على ضبط النفس.',
    'ويدين الفريق بالفضل في فوزه للحارس علي حسن.',
    'واتفق الوزيران على ضرورة ترميم السدود.',
    'قال الخبير علي حسن إن المواصفات التي يجب أن تتوافر في الجسر معروفة.',
    'وقال الوزير علي حسن إن أي تحرك يشكل خطراً على المدينة سيقابل بالرد.',
    'كان الطالب علي حسن يدرس الطب في القاهرة.',
  ],
  pairs: [
    {
      fact: 'position-fr-condemned-hjm-rkz-jr',
      a: 'نددت فرنسا بالهجوم على المركز التجاري.',
      b: 'وأدانت باريس بشدة الهجوم على المركز التجاري.',
      relation: 'same',
    },
  ],
  gaps: [
    {
      fact: 'position-fr-condemned-hjm-rkz',
      text: 'وعبّرت باريس عن غضبها من الهجوم على المركز.',
      why: 'موقف بالتعبير عن شعور لا بفعل موقف',
    },
  ],
}
