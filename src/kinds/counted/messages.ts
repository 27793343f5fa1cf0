export const messages = {
  ar: {
    name: 'معدودات',
    about: 'أشياء يعدّها مقالان في عبارة واحدة، لكل سؤال صف، وتُذكر الكلمات التي جمعت العبارات.',
    questions: {
      counted: 'كم عدد «{{noun}}» ({{words}})؟',
      'counted-alone': 'كم عدد «{{noun}}»؟',
    },
  },
  en: {
    name: 'Counted things',
    about:
      'Things that two articles count in one clause, a row for each question; the words that tied the clauses are shown.',
    questions: {
      counted: 'How many: {{noun}} ({{words}})?',
      'counted-alone': 'How many: {{noun}}?',
    },
  },
}
