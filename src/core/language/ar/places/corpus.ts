/** Places as named, with entity and what they lie in where the tables know it. */
export const placeCorpus: readonly (readonly [
  text: string,
  places: readonly (readonly [name: string, entity?: string | undefined, within?: string])[],
])[] = [
  [
    'وصل الوفد إلى الرياض قادما من لندن.',
    [
      ['الرياض', 'sa-ruh', 'SA'],
      ['لندن', 'gb-lon', 'GB'],
    ],
  ],
  [
    'العلاقات بين الولايات المتحدة وفرنسا.',
    [
      ['الولايات المتحدة', 'US'],
      ['فرنسا', 'FR'],
    ],
  ],
  [
    'زار المملكة العربية السعودية والبوسنة والهرسك.',
    [
      ['المملكة العربية السعودية', 'SA'],
      ['البوسنة والهرسك', 'BA'],
    ],
  ],
  ['اجتمعوا في قصر الدرعية ثم غادروا.', [['قصر الدرعية', undefined, 'sa-diriyah']]],
  ['هبطت الطائرة في مطار بكين.', [['مطار بكين', undefined, 'cn-bjs']]],
  ['وقع الزلزال قرب مدينة كارلستونا مساء.', [['كارلستونا']]],
]

/** Words that look like places and are none here. */
export const noPlaceCorpus: readonly string[] = ['كان الخبر صحيحا.', 'حضر المسؤول الروسي والوزير الأميركي.']

export const organisationCorpus: readonly (readonly [
  text: string,
  bodies: readonly (readonly [name: string, entity?: string])[],
])[] = [
  ['أعلنت وزارة الصحة البرازيلية الحصيلة.', [['وزارة الصحة البرازيلية']]],
  [
    'دعا الاتحاد الأوروبي والأمم المتحدة إلى الهدوء.',
    [
      ['الاتحاد الأوروبي', 'eu'],
      ['الأمم المتحدة', 'un'],
    ],
  ],
  ['انضمت إلى حلف شمال الأطلسي.', [['حلف شمال الأطلسي', 'nato']]],
  ['رفض مجلس الأمن المشروع.', [['مجلس الأمن', 'unsc']]],
  ['قال حزب «النهر» إنه يرفض.', [['حزب «النهر»']]],
]
