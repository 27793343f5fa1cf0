export const messages = {
  ar: {
    name: 'مجاميع',
    about: 'عدد يوزّعه المقال على أجزاء لا يبلغها مجموعها أو تزيد عليه.',
    questions: {
      total: '«{{noun}}»: العدد المذكور {{total}}، ومجموع أجزائه {{sum}}',
    },
  },
  en: {
    name: 'Totals',
    about: 'A number that an article shares out into parts that make another sum.',
    questions: {
      total: '{{noun}}: {{total}} as printed, its parts make {{sum}}',
    },
  },
}
