export const messages = {
  ar: {
    name: 'رقم',
    about: 'رقم عن شيء واحد في وقت واحد.',
    questions: {
      destroyed: 'كم دُمّر: «{{noun}}»؟',
      damaged: 'كم تضرر: «{{noun}}»؟',
      evacuated: 'كم أُخلي: «{{noun}}»؟',
      launched: 'كم أُطلق: «{{noun}}»؟',
      downed: 'كم أُسقط: «{{noun}}»؟',
      seized: 'كم ضُبط: «{{noun}}»؟',
    },
  },
  en: {
    name: 'Figure',
    about: 'A figure for one thing at one time.',
    questions: {
      destroyed: 'How many were destroyed: {{noun}}?',
      damaged: 'How many were damaged: {{noun}}?',
      evacuated: 'How many were evacuated: {{noun}}?',
      launched: 'How many were launched: {{noun}}?',
      downed: 'How many were shot down: {{noun}}?',
      seized: 'How many were seized: {{noun}}?',
    },
  },
}
