export const messages = {
  ar: {
    name: 'حضور طرف',
    about: 'هل شارك طرف بعينه أو غاب عن الحدث.',
  },
  en: {
    name: 'Presence of a party',
    about: 'Whether one party took part in the event or stayed away.',
  },
}
