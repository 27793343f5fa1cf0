import type { KindCorpus } from '../../corpus-types.ts'

const NEXT_WEEK = { type: 'proposition', present: true } as const

export const corpus: KindCorpus = {
  reference: '2024-05-14',
  phrasings: [
    {
      fact: 'planned-ntkhb-bld',
      value: { type: 'date', from: '2024-06-25', to: '2024-06-26', grain: 'day' },
      certainty: 'expected',
      texts: [
        'وتأتي الحملة قبل الانتخابات البلدية المقررة في 25 يونيو.',
        'وستجرى الانتخابات البلدية في 25 حزيران/يونيو.',
        'وتُجرى في 25 يونيو المقبل الانتخابات البلدية.',
      ],
    },
    {
      fact: 'planned-br-hay',
      value: { type: 'date', from: '2024-05-19', to: '2024-05-20', grain: 'day' },
      texts: ['وتقام المباراة النهائية الأحد المقبل.', 'وكان من المقرر أن تقام المباراة النهائية الأحد المقبل.'],
    },
    {
      fact: 'planned-zrt',
      value: { type: 'date', from: '2024-06-10', to: '2024-06-11', grain: 'day' },
      texts: ['وأعيدت جدولة زيارته إلى 10 يونيو.', 'وتأجلت زيارته إلى 10 يونيو.'],
    },
    {
      fact: 'summit-next-week',
      value: NEXT_WEEK,
      certainty: 'denied',
      texts: [
        'وقال مستشار الرئيس إن القمة بين الرئيسين لن تُعقد الأسبوع المقبل.',
        'وأكد أن اللقاء بين الرئيسين لن يتم خلال الأسبوع القادم.',
      ],
    },
    {
      fact: 'summit-next-week',
      value: NEXT_WEEK,
      certainty: 'excluded',
      texts: ['واستبعد المتحدث عقد قمة بين الزعيمين الأسبوع المقبل.'],
    },
    {
      fact: 'summit-next-week',
      value: NEXT_WEEK,
      certainty: 'unlikely',
      texts: ['ومن غير المحتمل أن تُعقد القمة الأسبوع المقبل.', 'من غير المرجح عقد القمة في الأسبوع المقبل.'],
    },
    {
      fact: 'summit-next-week',
      value: NEXT_WEEK,
      certainty: 'expected',
      texts: ['من المتوقع أن تنعقد القمة الأسبوع المقبل.', 'ستُعقد القمة الأسبوع المقبل في جنيف.'],
    },
    {
      fact: 'summit-date-set',
      value: NEXT_WEEK,
      certainty: 'denied',
      texts: [
        'وأضاف أنه لم يتم تحديد موعد للقمة بعد.',
        'ولا يزال من الصعب تحديد موعد للقمة.',
        'لم يُحدَّد بعد موعد للقاء بين الرئيسين.',
      ],
    },
    {
      fact: 'summit-date-set',
      value: NEXT_WEEK,
      certainty: 'asserted',
      texts: ['أعلن الديوان موعد القمة المرتقبة.', 'تم تحديد موعد القمة رسمياً.'],
    },
    {
      fact: 'summit-window',
      value: { type: 'date', from: null, to: '2024-06-01' },
      certainty: 'possible',
      texts: ['وقال المتحدث إن القمة قد تُعقد قبل نهاية أيار/مايو الجاري.', 'وربما تنعقد القمة قبل نهاية مايو.'],
    },
  ],
  nothing: [
    'وقال المتحدث الاثنين إنه ينتظر نتائج الاجتماع.',
    'وخاض 46 مباراة قبل إصابته في أبريل.',
    'ويجب تسليم الأوراق قبل 25 يونيو، وفق لجنة الانتخابات.',
    'ويزور الوزير العاصمة الأسبوع المقبل.',
    'انتهت القمة الثلاثاء وسط ترحيب واسع.',
    'ولم يتم تحديد موعد لاستئناف الدراسة.',
  ],
  pairs: [
    {
      fact: 'summit-next-week',
      a: 'وقال إن القمة بين الرئيسين لن تُعقد الأسبوع المقبل.',
      b: 'ومن غير المحتمل أن تُعقد القمة الأسبوع المقبل.',
      relation: 'strength',
    },
  ],
  gaps: [
    { fact: 'summit-next-week', text: 'القمة؟ ليس في الأيام السبعة القادمة.', why: 'مدة تساوي الأسبوع بغير اسمه' },
  ],
}
