import type { KindCorpus } from '../../corpus-types.ts'

/** One article makes no row here: a question stands where two articles answer it. */
export const corpus: KindCorpus = {
  reference: '2024-05-14',
  phrasings: [],
  stories: [
    {
      fact: 'age-age-77',
      value: { type: 'age', min: 77, max: 77 },
      texts: ['توفي الرسام الشهير عن عمر ناهز 77 عاماً في منزله.', 'رحل الرسام الشهير في منزله عن عمر 77 عاماً.'],
    },
  ],
  nothing: ['توفي الرسام عن 77 عاماً.', 'فتح المتحف أبوابه قبل 77 عاماً.'],
  pairs: [
    {
      fact: 'age-age-77',
      a: 'توفي الرسام الشهير عن عمر ناهز 77 عاماً في منزله.',
      b: 'رحل الرسام الشهير في منزله عن عمر 77 عاماً.',
      relation: 'same',
    },
  ],
  gaps: [{ fact: 'age-age-77', text: 'وُلد الرسام قبل سبعة وسبعين عاماً.', why: 'عمر مفهوم غير مقول' }],
}
