export const messages = {
  ar: {
    name: 'المشاركون',
    about: 'من حضر الحدث من كل طرف، بحسب كل مقال. الاقتباس من شخص لا يعني أنه حضر.',
    questions: { participants: 'من حضر من جانب {{side}}؟' },
  },
  en: {
    name: 'Participants',
    about: 'Who attended from each side, by each article. Being quoted is not attending.',
    questions: { participants: 'Who attended for {{side}}?' },
  },
}
