import type { KindCorpus } from '../../corpus-types.ts'

/** One article makes no row here: a question stands where two articles answer it. */
export const corpus: KindCorpus = {
  reference: '2024-05-14',
  phrasings: [],
  stories: [
    {
      fact: 'counted-people-shkhs-45',
      value: { type: 'count', min: 45, max: 45 },
      texts: ['أخلت فرق الدفاع المدني 45 شخصاً من المبنى المحترق.', 'تم إخلاء 45 شخصاً من المبنى المحترق في حي النزهة.'],
    },
    {
      fact: 'counted-people-rakb-120',
      value: { type: 'count', min: 120, max: 120 },
      texts: [
        'وكان على متن الطائرة المنكوبة 120 راكباً.',
        'وقالت الشركة إن على متن الطائرة المنكوبة 120 راكباً.',
        'وتقل الطائرة المنكوبة مئة وعشرين راكباً.',
      ],
    },
  ],
  nothing: ['وكان على متن الطائرة 120 راكباً.'],
  pairs: [
    {
      fact: 'counted-people-shkhs-45',
      a: 'أخلت فرق الدفاع المدني 45 شخصاً من المبنى المحترق.',
      b: 'تم إخلاء 45 شخصاً من المبنى المحترق في حي النزهة.',
      relation: 'same',
    },
    {
      fact: 'counted-people-rakb-120',
      a: 'وكان على متن الطائرة المنكوبة 120 راكباً.',
      b: 'وقالت الشركة إن على متن الطائرة المنكوبة 120 راكباً.',
      relation: 'same',
    },
  ],
  gaps: [
    { fact: 'counted-people-shkhs-45', text: 'أُخرج كل سكان المبنى وهم خمس عائلات.', why: 'لا يُعدّ الأشخاص بل عائلاتهم' },
  ],
}
