import type { KindCorpus } from '../../corpus-types.ts'

/** One article makes no row here: a question stands where two articles answer it. */
export const corpus: KindCorpus = {
  reference: '2024-05-14',
  phrasings: [],
  stories: [
    {
      fact: 'score-score-4-2',
      value: { type: 'score', home: 4, away: 2 },
      texts: ['فاز المنتخب باللقب بركلات الترجيح 4-2.', 'وحسم المنتخب اللقب بركلات الترجيح 4-2 أمام جمهوره.'],
    },
  ],
  nothing: ['فاز الفريق بثلاثة أهداف نظيفة.'],
  pairs: [
    {
      fact: 'score-score-4-2',
      a: 'فاز المنتخب باللقب بركلات الترجيح 4-2.',
      b: 'وحسم المنتخب اللقب بركلات الترجيح 4-2 أمام جمهوره.',
      relation: 'same',
    },
  ],
  gaps: [{ fact: 'score-score-4-2', text: 'حسمها الحارس بصدّ ركلتين.', why: 'نتيجة بلا أرقام' }],
}
