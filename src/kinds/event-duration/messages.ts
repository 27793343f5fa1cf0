export const messages = {
  ar: {
    name: 'مدة الحدث',
    about: 'كم دام الاجتماع أو الحدث، بحسب كل مقال.',
    questions: { 'event-duration': 'كم دامت المحادثات؟' },
  },
  en: {
    name: 'Length of the event',
    about: 'How long the meeting or event lasted, by each article.',
    questions: { 'event-duration': 'How long did the talks last?' },
  },
}
