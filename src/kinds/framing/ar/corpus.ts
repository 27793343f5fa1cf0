import type { KindCorpus } from '../../corpus-types.ts'

export const corpus: KindCorpus = {
  reference: '2024-05-14',
  phrasings: [
    {
      fact: 'described-meeting',
      value: { type: 'choice', code: 'useful' },
      texts: [
        'وقال الوزير علي حسن إن المحادثات كانت مفيدة.',
        'كانت المباحثات بين الوفدين مفيدة.',
        'ووصف الوزير علي حسن الاجتماع بأنه مفيد للغاية.',
        'وأكد الوزير علي حسن أن اللقاء، الذي عقد في عمّان، كان «مفيداً».',
      ],
    },
    {
      fact: 'described-meeting',
      value: { type: 'choice', code: 'good' },
      texts: ['وقال الوزير علي حسن إن المفاوضات سارت بشكل جيد.', 'جرت المشاورات بصورة جيدة.'],
    },
    {
      fact: 'described-meeting',
      value: { type: 'choice', code: 'failed' },
      texts: ['وفشل الطرفان، في ختام مباحثاتهما، في الاتفاق على الحدود.'],
    },
    {
      fact: 'described-match',
      value: { type: 'choice', code: 'hard' },
      texts: ['وقال المدرب كريم الصاوي إن المباراة كانت صعبة.', 'ووصف المدرب كريم الصاوي المباراة بأنها صعبة.'],
    },
    {
      fact: 'described-vote',
      value: { type: 'choice', code: 'fair' },
      texts: ['وقال المراقبون إن الانتخابات كانت نزيهة.'],
    },
    {
      fact: 'described-visit',
      value: { type: 'choice', code: 'historic' },
      texts: ['ووصف السفير علي حسن الزيارة بأنها تاريخية.'],
    },
  ],
  nothing: [
    'لم تكن المحادثات مفيدة.',
    'وقدم الوزير علي حسن عرضاً مفيداً في الاجتماع.',
    'تناول الاجتماع صعوبات النقل في المدينة.',
    'كانت الأمطار مفيدة للمحاصيل.',
    'وكانت جولة سابقة من المحادثات قد انهارت بسبب الموقف الصعب.',
  ],
  pairs: [
    {
      fact: 'described-meeting',
      a: 'وقال الوزير علي حسن إن المحادثات كانت مفيدة.',
      b: 'وقال الوزير علي حسن إن المحادثات كانت صعبة.',
      relation: 'framing',
    },
    {
      fact: 'described-match',
      a: 'وقال المدرب كريم الصاوي إن المباراة كانت صعبة.',
      b: 'ووصف المدرب كريم الصاوي اللقاء بعد المباراة بأن المباراة صعبة.',
      relation: 'same',
    },
  ],
  gaps: [
    {
      fact: 'described-meeting',
      text: 'وخرج الوزيران من اللقاء بابتسامة عريضة.',
      why: 'وصف بالمشهد لا بصفة',
    },
  ],
}
