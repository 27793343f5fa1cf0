export const messages = {
  ar: {
    name: 'مكان الحدث',
    about: 'البلد والمدينة والمبنى الذي وقع فيه الحدث كما يذكرها كل مقال.',
    questions: {
      'event-country': 'في أي بلد وقع الحدث؟',
      'event-city': 'في أي مدينة وقع الحدث؟',
      'event-venue': 'في أي مبنى وقع الحدث؟',
    },
  },
  en: {
    name: 'Place of the event',
    about: 'Country, city and building of the event as each article names them.',
    questions: {
      'event-country': 'In which country did it take place?',
      'event-city': 'In which city did it take place?',
      'event-venue': 'In which building did it take place?',
    },
  },
}
