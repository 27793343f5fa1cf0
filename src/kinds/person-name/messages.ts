export const messages = {
  ar: {
    name: 'كتابة اسم',
    about: 'كيف يكتب كل مقال اسم الشخص الواحد.',
    questions: { name: 'كيف يُكتب اسم {{person}}؟' },
  },
  en: {
    name: 'Spelling of a name',
    about: 'How each article spells the name of one person.',
    questions: { name: 'How is the name of {{person}} spelt?' },
  },
}
