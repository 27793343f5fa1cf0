export const messages = {
  ar: {
    name: 'قول',
    about: 'من قال ماذا، وبأي صياغة نُقل.',
  },
  en: {
    name: 'Utterance',
    about: 'Who said what, and in which rendering it was passed on.',
  },
}
