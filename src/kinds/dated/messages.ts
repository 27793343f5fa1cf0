export const messages = {
  ar: {
    name: 'تواريخ وساعات',
    about: 'تاريخ مطبوع أو ساعة لشيء غير الحدث نفسه، يذكرهما مقالان في عبارة واحدة.',
    questions: {
      dated: 'متى ({{words}})؟',
      'dated-alone': 'متى؟',
    },
  },
  en: {
    name: 'Dates and hours',
    about: 'A printed date or hour of something other than the event itself that two articles give in one clause.',
    questions: {
      dated: 'When ({{words}})?',
      'dated-alone': 'When?',
    },
  },
}
