import type { KindCorpus } from '../../corpus-types.ts'

/** One article makes no row here: an utterance is collated where two articles carry it. */
export const corpus: KindCorpus = {
  reference: '2024-05-14',
  phrasings: [],
  nothing: ['قال وزير الزراعة سامر الخطيب: «لن نستورد القمح قبل نهاية الحصاد».'],
  pairs: [
    {
      fact: 'said-zre-shl-qmh',
      a: 'قال وزير الزراعة سامر الخطيب: «سنزرع القمح في السهول الشرقية».',
      b: 'وقال سامر الخطيب: «سنزرع القمح في السهول الشرقية».',
      relation: 'same',
    },
    {
      fact: 'said-anha-tnazl-nzae-tlb',
      a: 'قالت رئيسة البلدية هناء الصالح: «إنهاء النزاع يتطلب تنازلات مؤلمة».',
      b: 'وقالت هناء الصالح: «وقف الحرب يتطلب تنازلات مؤلمة».',
      relation: 'wording',
    },
    {
      fact: 'said-rfe-qdm-nql',
      a: 'قال مدير المرفأ وليد سعيد: «الرافعة القديمة ستنقل إلى المتحف البحري».',
      b: 'وقال وليد سعيد: «ربما تنقل الرافعة القديمة إلى المتحف البحري».',
      relation: 'strength',
    },
    {
      fact: 'said-jre-hmy-khtr-def',
      a: 'قال الطبيب ماجد العلي: «الجرعة الثانية تحمي الأطفال من المضاعفات الخطيرة».',
      b: 'وقالت الطبيبة سلمى رشيد: «الجرعة الثانية تحمي الأطفال من المضاعفات الخطيرة».',
      relation: 'attribution',
    },
  ],
  gaps: [],
}
