export const messages = {
  ar: {
    name: 'حدث مرتقب',
    about: 'اجتماع لم ينعقد بعد: هل له موعد، وفي أي مدة، وبأي درجة من الجزم.',
    events: { summit: 'القمة', meeting: 'الاجتماع' },
    questions: {
      'next-week': 'هل تُعقد {{event}} الأسبوع المقبل؟',
      'next-month': 'هل تُعقد {{event}} الشهر المقبل؟',
      'date-set': 'هل حُدِّد موعد {{event}}؟',
      window: 'متى قد تُعقد {{event}}؟',
      'window-left': 'ما الذي يبقى من مدة {{event}}؟',
    },
  },
  en: {
    name: 'Coming event',
    about: 'A meeting still to come: whether it has a date, in which window, and how surely.',
    events: { summit: 'the summit', meeting: 'the meeting' },
    questions: {
      'next-week': 'Will {{event}} be held next week?',
      'next-month': 'Will {{event}} be held next month?',
      'date-set': 'Has a date been set for {{event}}?',
      window: 'When may {{event}} be held?',
      'window-left': 'What is left of the window for {{event}}?',
    },
  },
}
