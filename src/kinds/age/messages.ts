export const messages = {
  ar: {
    name: 'أعمار',
    about: 'أعمار من يدور عليهم الخبر، حيث يذكرها مقالان في عبارة واحدة.',
    questions: {
      age: 'كم العمر ({{words}})؟',
      'age-alone': 'كم العمر؟',
    },
  },
  en: {
    name: 'Ages',
    about: 'Ages of those whom the news is about, where two articles give them in one clause.',
    questions: {
      age: 'How old ({{words}})?',
      'age-alone': 'How old?',
    },
  },
}
