export const messages = {
  ar: {
    name: 'مدد',
    about: 'مدد من الزمن يذكرها مقالان في عبارة واحدة، من غير مدة الحدث نفسه.',
    questions: {
      'time-span': 'كم المدة ({{words}})؟',
      'time-span-alone': 'كم المدة؟',
    },
  },
  en: {
    name: 'Stretches of time',
    about: "Stretches of time that two articles give in one clause, the event's own length aside.",
    questions: {
      'time-span': 'How long ({{words}})?',
      'time-span-alone': 'How long?',
    },
  },
}
