export const messages = {
  ar: {
    name: 'كتابة اسم',
    about: 'كيف يكتب كل مقال اسم الشخص الواحد.',
  },
  en: {
    name: 'Spelling of a name',
    about: 'How each article spells the name of one person.',
  },
}
