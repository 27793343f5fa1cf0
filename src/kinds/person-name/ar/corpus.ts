import type { KindCorpus } from '../../corpus-types.ts'

/** A row stands where a name is spelt in two ways, or where one of two articles gives the name without an office. */
export const corpus: KindCorpus = {
  reference: '2024-05-14',
  phrasings: [],
  stories: [
    {
      fact: 'name-سامي-الجندي',
      value: { type: 'person', name: 'سامي الجندي' },
      texts: ['وصل المدرب سامي الجندي إلى الملعب.', 'وقال سامي الجندي إنه متعب.'],
    },
  ],
  nothing: [
    'التقى وزير الخارجية الروسي سيرغي لافروف نظيره التركي.',
    'قال الرئيس الفرنسي إيمانويل ماكرون إن اللقاء مفيد. وأضاف ماكرون أنه متفائل.',
  ],
  pairs: [
    {
      fact: 'name-جاستن-ترودو',
      a: 'قال رئيس الوزراء الكندي جاستن ترودو إن الميزانية جاهزة.',
      b: 'قال رئيس الوزراء الكندي جستن ترودو إن الميزانية جاهزة.',
      relation: 'wording',
    },
    {
      fact: 'name-سامي-الجندي',
      a: 'وصل المدرب سامي الجندي إلى الملعب.',
      b: 'وقال سامي الجندي إنه متعب.',
      relation: 'same',
    },
    {
      fact: 'name-دونالد-ترامب',
      a: 'قال الرئيس دونالد ترامب إن المحادثات مفيدة.',
      b: 'وقال الرئيس ترمب إن المحادثات مفيدة.',
      relation: 'wording',
    },
  ],
  gaps: [
    {
      fact: 'name-lavrov',
      text: 'قال لافروف إن المحادثات مفيدة.',
      why: 'الاسم المفرد لا يُقارن بالاسم الكامل',
    },
  ],
}
