import type { KindCorpus } from '../../corpus-types.ts'

export const corpus: KindCorpus = {
  reference: '2024-05-14',
  phrasings: [
    {
      fact: 'figure-destroyed-mnzl',
      value: { type: 'count', min: 30, max: 30 },
      texts: [
        'ودمر الزلزال 30 منزلاً في القرية.',
        'وأدت السيول إلى تدمير ثلاثين منزلاً.',
        'وانهارت 30 منزلاً تحت الأمطار.',
      ],
    },
    {
      fact: 'figure-damaged-mbny',
      value: { type: 'count', min: 4, max: 4 },
      texts: ['وتضررت أربعة مبانٍ سكنية بسبب العاصفة.'],
    },
    {
      fact: 'figure-seized-syarh',
      value: { type: 'count', min: 12, max: 12 },
      texts: ['وضبطت الشرطة 12 سيارة مسروقة.'],
    },
  ],
  nothing: ['ويملك المتحف 30 لوحة نادرة.', 'وأطلق اللاعب مرتين على المرمى.', 'ودمر الزلزال المدينة قبل 30 عاماً.'],
  pairs: [],
  gaps: [{ fact: 'figure-destroyed-mnzl', text: 'ولم يبق من منازل القرية الثلاثين منزل.', why: 'دمار مفهوم من النفي' }],
}
