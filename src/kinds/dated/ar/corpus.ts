import type { KindCorpus } from '../../corpus-types.ts'

/** One article makes no row here: a question stands where two articles answer it. */
export const corpus: KindCorpus = {
  reference: '2024-05-14',
  phrasings: [],
  stories: [
    {
      fact: 'dated-date-2024-06-25',
      value: { type: 'date', from: '2024-06-25', to: '2024-06-26' },
      texts: [
        'وتأتي الحملة قبل الانتخابات البلدية المقررة في 25 يونيو.',
        'ويستعد الناخبون للانتخابات البلدية المقررة في 25 حزيران/يونيو.',
      ],
    },
  ],
  nothing: ['وصل الوفد يوم الثلاثاء.'],
  pairs: [
    {
      fact: 'dated-date-2024-06-25',
      a: 'وتأتي الحملة قبل الانتخابات البلدية المقررة في 25 يونيو.',
      b: 'ويستعد الناخبون للانتخابات البلدية المقررة في 25 حزيران/يونيو.',
      relation: 'same',
    },
  ],
  gaps: [{ fact: 'dated-date-2024-06-25', text: 'والانتخابات على الأبواب.', why: 'موعد بلا تاريخ' }],
}
