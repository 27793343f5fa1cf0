export const messages = {
  ar: {
    name: 'نسب مئوية',
    about: 'نسب يذكرها مقالان في عبارة واحدة.',
    questions: {
      percentage: 'كم النسبة ({{words}})؟',
      'percentage-alone': 'كم النسبة؟',
    },
  },
  en: {
    name: 'Percentages',
    about: 'Percentages that two articles give in one clause.',
    questions: {
      percentage: 'What percentage ({{words}})?',
      'percentage-alone': 'What percentage?',
    },
  },
}
