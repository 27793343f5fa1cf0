import type { KindCorpus } from '../../corpus-types.ts'

export const corpus: KindCorpus = {
  reference: '2024-05-14',
  phrasings: [
    {
      fact: 'status-br-hay',
      value: { type: 'choice', code: 'postponed' },
      certainty: 'asserted',
      texts: [
        'وأعلن الاتحاد تأجيل المباراة النهائية بسبب الأمطار.',
        'تأجلت المباراة النهائية يوماً واحداً.',
        'وأُرجئت المباراة النهائية إلى موعد آخر.',
      ],
    },
    {
      fact: 'status-zrt',
      value: { type: 'choice', code: 'cancelled' },
      certainty: 'asserted',
      texts: ['وألغى الوزير زيارته إلى العاصمة.', 'وقررت الوزارة إلغاء زيارته.'],
    },
  ],
  nothing: ['وألغى البنك رسوم التحويل.', 'من أجل المباراة حضر الآلاف.', 'وانتهت المباراة في موعدها.'],
  pairs: [
    {
      fact: 'status-br-hay',
      a: 'وأعلن الاتحاد تأجيل المباراة النهائية بسبب الأمطار.',
      b: 'تأجلت المباراة النهائية يوماً واحداً.',
      relation: 'same',
    },
  ],
  gaps: [{ fact: 'status-br-hay', text: 'ولن تقام المباراة النهائية في يومها.', why: 'تأجيل مفهوم من نفي الموعد' }],
}
