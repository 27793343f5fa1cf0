import type { KindCorpus } from '../../corpus-types.ts'

export const corpus: KindCorpus = {
  reference: '2024-05-14',
  phrasings: [
    {
      fact: 'earlier-war-iq',
      value: { type: 'date', from: '2003-03-20', to: '2003-03-21' },
      certainty: 'asserted',
      texts: [
        'تغير ميزان القوى منذ غزو العراق في 20 مارس 2003.',
        'وكانت الحرب على العراق في 20 آذار/مارس 2003 قد بدلت المنطقة.',
      ],
    },
    {
      fact: 'earlier-war-sd',
      value: { type: 'date', from: '2023-04-01', to: '2023-05-01', grain: 'month' },
      texts: ['دعا المجلس إلى وقف الحرب في السودان المستمرة منذ أبريل 2023.'],
    },
    {
      fact: 'earlier-annexation-ru-ua',
      value: { type: 'date', from: '2014-01-01', to: '2015-01-01', grain: 'year' },
      texts: ['توترت العلاقات منذ أن قامت روسيا بضم أراض لروسيا من أوكرانيا في عام 2014.'],
    },
    {
      fact: 'earlier-summit-lb-2002-03',
      value: { type: 'date', from: '2002-03-01' },
      texts: ['وأعاد البيان التذكير بالمبادرة التي أقرتها القمة في لبنان في مارس 2002.'],
    },
  ],
  nothing: [
    'انعقد الاجتماع في القاهرة يوم الثلاثاء.',
    'ضم الوفد في 20 مارس 2003 ستة وزراء.',
    'ارتفعت الأسعار في مارس 2023.',
    'تعقد القمة في لبنان في 20 يونيو 2024.',
  ],
  pairs: [
    {
      fact: 'earlier-war-sd',
      a: 'دعا المجلس إلى وقف الحرب في السودان المستمرة منذ 15 أبريل 2023.',
      b: 'وتتواصل الحرب في السودان منذ أبريل 2023.',
      relation: 'finer',
    },
  ],
  gaps: [
    {
      fact: 'earlier-war-sd',
      text: 'ودخلت الحرب في السودان عامها الثاني.',
      why: 'زمن بلا تاريخ مطبوع',
    },
  ],
}
