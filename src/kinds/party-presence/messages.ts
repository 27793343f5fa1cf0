export const messages = {
  ar: {
    name: 'حضور طرف',
    about: 'هل شارك طرف بعينه أو غاب عن الحدث.',
    questions: { presence: 'هل شارك هذا الطرف: {{party}}؟' },
  },
  en: {
    name: 'Presence of a party',
    about: 'Whether one party took part in the event or stayed away.',
    questions: { presence: 'Did this party take part: {{party}}?' },
  },
}
