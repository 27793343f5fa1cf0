export const messages = {
  ar: {
    name: 'عدد الأشخاص',
    about: 'أشخاص يعدّهم مقالان في عبارة واحدة، من غير الضحايا، لكل سؤال صف.',
    questions: {
      'counted-people': 'كم عدد «{{noun}}» ({{words}})؟',
      'counted-people-alone': 'كم عدد «{{noun}}»؟',
    },
  },
  en: {
    name: 'Numbers of people',
    about: 'People whom two articles count in one clause, casualties aside, a row for each question.',
    questions: {
      'counted-people': 'How many people: {{noun}} ({{words}})?',
      'counted-people-alone': 'How many people: {{noun}}?',
    },
  },
}
