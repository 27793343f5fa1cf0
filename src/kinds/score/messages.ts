export const messages = {
  ar: {
    name: 'نتائج',
    about: 'نتائج مباريات أو تصويت يذكرها مقالان في عبارة واحدة.',
    questions: {
      score: 'ما النتيجة ({{words}})؟',
      'score-alone': 'ما النتيجة؟',
    },
  },
  en: {
    name: 'Scores',
    about: 'Results of matches or votes that two articles give in one clause.',
    questions: {
      score: 'What was the result ({{words}})?',
      'score-alone': 'What was the result?',
    },
  },
}
