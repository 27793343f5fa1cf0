import type { KindCorpus } from '../../corpus-types.ts'

/** One article makes no row here: a question stands where two articles answer it. */
export const corpus: KindCorpus = {
  reference: '2024-05-14',
  phrasings: [],
  stories: [
    {
      fact: 'measure-magnitude-5.6',
      value: { type: 'measure', min: 5.6, max: 5.6 },
      texts: [
        'ضرب زلزال بقوة 5.6 درجات على مقياس ريختر شرق البلاد.',
        'هز زلزال بلغت قوته 5,6 درجات على مقياس ريختر شرق البلاد.',
      ],
    },
  ],
  nothing: ['وبلغت قوة الزلزال 5.6 درجات.'],
  pairs: [
    {
      fact: 'measure-magnitude-5.6',
      a: 'ضرب زلزال بقوة 5.6 درجات على مقياس ريختر شرق البلاد.',
      b: 'هز زلزال بلغت قوته 5,6 درجات على مقياس ريختر شرق البلاد.',
      relation: 'same',
    },
  ],
  gaps: [{ fact: 'measure-magnitude-5.6', text: 'كانت الهزة متوسطة القوة.', why: 'قوة بلا رقم' }],
}
