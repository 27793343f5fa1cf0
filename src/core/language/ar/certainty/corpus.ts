import type { Certainty } from '../../../extract/mention.ts'

/** Sentence, the words asked about, what the text makes of them. */
export type CertaintyCase = readonly [text: string, words: string, certainty: Certainty, act?: 'denial']

export const certaintyCorpus: readonly CertaintyCase[] = [
  ['وصل الوفد مساء.', 'الوفد', 'asserted'],
  ['لم يصل الوفد إلى الفندق.', 'الوفد', 'denied'],
  ['لن يحضر الوفد الجلسة.', 'الجلسة', 'denied'],
  ['الوفد لن يحضر الجلسة.', 'الوفد', 'denied'],
  ['لم يصل الوفد، لكن المستشار وصل.', 'المستشار', 'asserted'],
  ['لم يصل الوفد وغادر المستشار القاعة.', 'المستشار', 'asserted'],
  ['جرى اللقاء من دون مشاركة النقابة.', 'النقابة', 'denied'],
  ['نفى المتحدث وجود اتفاق سري.', 'اتفاق', 'denied', 'denial'],
  ['استبعد الوزير عقد لقاء قريب.', 'لقاء', 'excluded'],
  ['من المستبعد أن يعقد اللقاء غدا.', 'اللقاء', 'excluded'],
  ['من غير المرجح أن يعقد اللقاء غدا.', 'اللقاء', 'unlikely'],
  ['ليس من المتوقع أن يعقد اللقاء غدا.', 'اللقاء', 'unlikely'],
  ['قد يعقد اللقاء في الربيع.', 'اللقاء', 'possible'],
  ['ربما يزور الرئيس المدينة.', 'المدينة', 'possible'],
  ['يمكن أن تستمر الهدنة شهرا.', 'الهدنة', 'possible'],
  ['لا يستبعد الوزير عقد اللقاء.', 'اللقاء', 'possible'],
  ['من المتوقع أن يعقد اللقاء غدا.', 'اللقاء', 'expected'],
  ['سيلتقي الوزيران غدا.', 'الوزيران', 'expected'],
  ['سوف يعود الوفد غدا.', 'الوفد', 'expected'],
  ['يعتزم الوفد زيارة الموقع.', 'الموقع', 'expected'],
  ['كان الوزير قد التقى الوفد.', 'الوفد', 'asserted'],
  ['لا تزال الطريق مغلقة.', 'الطريق', 'asserted'],
  ['لا بد من وقف القتال.', 'القتال', 'asserted'],
  ['لم نستمع فقط بل أجبنا.', 'نستمع', 'asserted'],
  ['لا يمثل الوفد سوى النقابة.', 'النقابة', 'asserted'],
]

/** Out of reach; each fails the day it is reached. */
export const certaintyGaps: readonly CertaintyCase[] = [
  ['هيهات أن يعقد اللقاء.', 'اللقاء', 'denied'],
  ['تلاشت فرص عقد اللقاء.', 'اللقاء', 'unlikely'],
]
