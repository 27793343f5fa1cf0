export const messages = {
  ar: {
    name: 'حالة الحدث',
    about: 'هل انتهى الحدث أم هو جارٍ أم لم يبدأ بعد أم أُجّل، كما يقول كل مقال.',
    codes: { finished: 'انتهت', 'under-way': 'جارية', upcoming: 'لم تبدأ بعد', postponed: 'مؤجَّلة' },
  },
  en: {
    name: 'State of the event',
    about: 'Whether each article has the event over, under way, still to come or postponed.',
    codes: { finished: 'over', 'under-way': 'under way', upcoming: 'still to come', postponed: 'postponed' },
  },
}
