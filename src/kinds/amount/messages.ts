export const messages = {
  ar: {
    name: 'مبالغ',
    about: 'مبالغ يذكرها مقالان في عبارة واحدة وبعملة واحدة.',
    questions: {
      amount: 'كم المبلغ ({{words}})؟',
      'amount-alone': 'كم المبلغ؟',
    },
  },
  en: {
    name: 'Amounts',
    about: 'Sums of money that two articles give in one clause and one currency.',
    questions: {
      amount: 'What sum ({{words}})?',
      'amount-alone': 'What sum?',
    },
  },
}
