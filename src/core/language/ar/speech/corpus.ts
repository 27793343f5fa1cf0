/**
 * Own sentences: the words of quotations, and who is heard at a probe. `at` is
 * a stretch of the text whose first letter is asked; `speaker` the words of the
 * name whose entity is expected, or null.
 */
export interface SpeechCase {
  readonly text: string
  readonly quotations?: readonly string[]
  readonly heard?: readonly {
    readonly at: string
    readonly voice: 'own' | 'attributed' | 'direct' | 'document'
    readonly speaker?: string | null
    readonly via?: string
  }[]
}

export const speechCorpus: readonly SpeechCase[] = [
  {
    text: 'قال وزير النقل الفنلندي ماتي كورهو إن الجسر سيفتح غدا. وحضر مئات الحفل.',
    quotations: [],
    heard: [
      { at: 'وزير', voice: 'own' },
      { at: 'الجسر', voice: 'attributed', speaker: 'ماتي كورهو' },
      { at: 'وحضر', voice: 'own' },
    ],
  },
  {
    text: 'وأكد المتحدث يان نوفاكور: «سنعيد فتح المعبر قريبا». وأضاف: "لن نتأخر في ذلك".',
    quotations: ['سنعيد فتح المعبر قريبا', 'لن نتأخر في ذلك'],
    heard: [
      { at: 'سنعيد', voice: 'direct', speaker: 'يان نوفاكور' },
      { at: 'نتأخر', voice: 'direct', speaker: 'يان نوفاكور' },
    ],
  },
  {
    text: '«لا نخشى هذه العقوبات على الإطلاق»، قال كارلسبيرغ، مستشار الرئيس السويدي.',
    quotations: ['لا نخشى هذه العقوبات على الإطلاق'],
    heard: [{ at: 'نخشى', voice: 'direct', speaker: 'كارلسبيرغ' }],
  },
  {
    text: 'التقى الوزير الكيني جيمس أوكوتو نظيره. ولفت الوزير الكيني إلى أن الحدود آمنة.',
    heard: [{ at: 'الحدود', voice: 'attributed', speaker: 'جيمس أوكوتو' }],
  },
  { text: 'وصلت القافلة أمس، بحسب وكالة رويترز.', heard: [{ at: 'القافلة', voice: 'attributed', speaker: 'رويترز' }] },
  {
    text: 'ونقلت وكالة رويترز عن المتحدث يان نوفاكور قوله إن الطريق آمن.',
    heard: [{ at: 'الطريق', voice: 'attributed', speaker: 'يان نوفاكور', via: 'وكالة رويترز' }],
  },
  {
    text: 'لم يحضر يان نوفاكور أمس. ونوفاكور قال إن السفر تعذر، مشيراً إلى أن الطائرة تعطلت.',
    heard: [
      { at: 'السفر', voice: 'attributed', speaker: 'نوفاكور' },
      { at: 'الطائرة', voice: 'attributed', speaker: 'نوفاكور' },
    ],
  },
  {
    text: 'قال الوزير سامي كرمول إن المفاوضات مستمرة، فيما تواصل القصف على المدينة.',
    heard: [
      { at: 'المفاوضات', voice: 'attributed', speaker: 'سامي كرمول' },
      { at: 'القصف', voice: 'own' },
    ],
  },
  { text: 'نشرت صحيفة «الأفق» صورا للحادث.', quotations: [] },
  { text: 'اختتم مهرجان «ليالي الشمال» أعماله أمس.', quotations: [] },
  { text: 'قال مصدر أمني إن الطريق مغلق.', heard: [{ at: 'الطريق', voice: 'attributed', speaker: null }] },
  { text: 'كرمولاف: الاتفاق قريب', heard: [{ at: 'الاتفاق', voice: 'attributed', speaker: 'كرمولاف' }] },
]

/** Out of reach; each fails the day it is reached. */
export const speechGaps: readonly SpeechCase[] = [
  {
    text: 'زار يان نوفاكور القرية. في رأيه أن الأزمة طالت.',
    heard: [{ at: 'الأزمة', voice: 'attributed', speaker: 'يان نوفاكور' }],
  },
]
