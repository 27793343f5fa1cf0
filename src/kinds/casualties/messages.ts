export const messages = {
  ar: {
    name: 'الضحايا',
    about: 'كم قتيلًا أو جريحًا أو مفقودًا أو نازحًا أو موقوفًا في الحدث، كلٌّ في صف.',
    questions: {
      killed: 'كم قُتل؟',
      injured: 'كم أُصيب؟',
      missing: 'كم فُقد؟',
      displaced: 'كم نزح؟',
      arrested: 'كم أُوقف؟',
    },
  },
  en: {
    name: 'Casualties',
    about: 'How many were killed, injured, missing, displaced or arrested, each in a row of its own.',
    questions: {
      killed: 'How many were killed?',
      injured: 'How many were injured?',
      missing: 'How many are missing?',
      displaced: 'How many were displaced?',
      arrested: 'How many were arrested?',
    },
  },
}
