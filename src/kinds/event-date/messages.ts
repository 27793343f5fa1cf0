export const messages = {
  ar: {
    name: 'تاريخ الحدث',
    about: 'اليوم الذي وقع فيه الحدث كما يذكره كل مقال، وما يُستكمل من تاريخ المقال يُذكر أنه مستكمَل.',
    questions: { 'event-date': 'متى وقع الحدث؟' },
  },
  en: {
    name: 'Date of the event',
    about:
      "The day of the event as each article prints it; what is filled in from the article's date is said to be so.",
    questions: { 'event-date': 'When did it take place?' },
  },
}
