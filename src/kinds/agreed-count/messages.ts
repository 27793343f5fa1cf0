export const messages = {
  ar: {
    name: 'عدد ما اتُّفق عليه',
    about: 'كم نقطة أو هدفًا أو مبدأً قيل إن الاجتماع اتفق عليها، والقائمة غير المعدودة تُعدّ وتُعرض مشتقّةً.',
    questions: { 'agreed-count': 'كم نقطة اتُّفق عليها؟' },
  },
  en: {
    name: 'Number of agreed points',
    about:
      'How many points, goals or principles the meeting is said to have agreed; an uncounted list is counted and shown as derived.',
    questions: { 'agreed-count': 'How many points were agreed?' },
  },
}
