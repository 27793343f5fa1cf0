import type { KindCorpus } from '../../corpus-types.ts'

/** One article spells a name one way: a row stands where two spell it otherwise. */
export const corpus: KindCorpus = {
  reference: '2024-05-14',
  phrasings: [],
  nothing: ['التقى وزير الخارجية الروسي سيرغي لافروف نظيره التركي.'],
  pairs: [],
  gaps: [
    {
      fact: 'name-lavrov',
      text: 'قال لافروف إن المحادثات مفيدة.',
      why: 'الاسم المفرد لا يُقارن بالاسم الكامل',
    },
  ],
}
