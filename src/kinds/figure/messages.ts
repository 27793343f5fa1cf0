export const messages = {
  ar: {
    name: 'رقم',
    about: 'رقم عن شيء واحد في وقت واحد.',
  },
  en: {
    name: 'Figure',
    about: 'A figure for one thing at one time.',
  },
}
