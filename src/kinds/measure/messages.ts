export const messages = {
  ar: {
    name: 'قياسات',
    about: 'مسافات ودرجات وسرعات يذكرها مقالان في عبارة واحدة وبوحدة واحدة.',
    questions: {
      measure: 'كم القياس ({{words}})؟',
      'measure-alone': 'كم القياس؟',
    },
  },
  en: {
    name: 'Measures',
    about: 'Distances, magnitudes and speeds that two articles give in one clause and one unit.',
    questions: {
      measure: 'What measure ({{words}})?',
      'measure-alone': 'What measure?',
    },
  },
}
