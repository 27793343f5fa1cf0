export const messages = {
  ar: {
    name: 'حالة الحدث',
    about: 'هل انتهى الحدث أم هو جارٍ أم لم يبدأ بعد أم أُجّل أم أُلغي، كما يقول كل مقال.',
    questions: { status: 'ماذا جرى لـ«{{event}}»؟' },
    codes: { finished: 'انتهت', 'under-way': 'جارية', upcoming: 'لم تبدأ بعد', postponed: 'مؤجَّلة', cancelled: 'ملغاة' },
  },
  en: {
    name: 'State of the event',
    about: 'Whether each article has the event over, under way, still to come, postponed or called off.',
    questions: { status: 'What became of: {{event}}?' },
    codes: {
      finished: 'over',
      'under-way': 'under way',
      upcoming: 'still to come',
      postponed: 'postponed',
      cancelled: 'called off',
    },
  },
}
