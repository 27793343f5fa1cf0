export const messages = {
  ar: {
    name: 'دقائق الأهداف',
    about: 'الدقيقة التي سُجّل فيها كل هدف يؤرّخه مقالان.',
    questions: { 'scored-in': 'في أي دقيقة سجّل {{person}} (الهدف {{goal}})؟', scored: 'في أي دقيقة سجّل {{person}}؟' },
  },
  en: {
    name: 'Minutes of goals',
    about: 'The minute of each goal that two articles date.',
    questions: {
      'scored-in': 'In which minute did {{person}} score (goal {{goal}})?',
      scored: 'In which minute did {{person}} score?',
    },
  },
}
