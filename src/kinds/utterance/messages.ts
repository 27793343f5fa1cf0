export const messages = {
  ar: {
    name: 'قول',
    about: 'من قال ماذا، وبأي صياغة نُقل. لكل قول صف، نقله مقالان فأكثر أم انفرد به واحد بين علامتي اقتباس.',
    questions: {
      said: 'كيف نُقل قول «{{words}}»؟',
      'said-by': 'كيف نُقل قول {{speaker}}: «{{words}}»؟',
      quoted: 'قول {{speaker}}: «{{words}}»',
    },
  },
  en: {
    name: 'Utterance',
    about:
      'Who said what, and in which rendering it was passed on: a row for each utterance, carried by several articles or quoted by one alone.',
    questions: {
      said: 'How was it passed on: “{{words}}”?',
      'said-by': 'How were the words of {{speaker}} passed on: “{{words}}”?',
      quoted: '{{speaker}}: “{{words}}”',
    },
  },
}
