import type { KindCorpus } from '../../corpus-types.ts'

/** One article makes no row here: a question stands where two articles answer it. */
export const corpus: KindCorpus = {
  reference: '2024-05-14',
  phrasings: [],
  stories: [
    {
      fact: 'time-span-elapsed-1500',
      value: { type: 'duration', min: 1500, max: 1500 },
      texts: ['تحطمت الطائرة بعد 25 دقيقة من إقلاعها من المطار.', 'سقطت الطائرة بعد 25 دقيقة من إقلاعها.'],
    },
  ],
  nothing: ['استمرت المباحثات ثلاث ساعات.'],
  pairs: [
    {
      fact: 'time-span-elapsed-1500',
      a: 'تحطمت الطائرة بعد 25 دقيقة من إقلاعها من المطار.',
      b: 'سقطت الطائرة بعد 25 دقيقة من إقلاعها.',
      relation: 'same',
    },
  ],
  gaps: [{ fact: 'time-span-elapsed-1500', text: 'سقطت قبل أن تبلغ ارتفاعها المقرر.', why: 'مدة مفهومة غير مقولة' }],
}
