import type { KindCorpus } from '../../corpus-types.ts'

export const corpus: KindCorpus = {
  reference: '2024-05-14',
  phrasings: [
    {
      fact: 'presence-TR',
      value: { type: 'proposition', present: true },
      certainty: 'denied',
      texts: [
        'انعقدت القمة في القاهرة دون مشاركة تركيا.',
        'جرى الاجتماع في غياب تركيا عن القاعة.',
        'ولم تشارك تركيا في المحادثات.',
        'لم يكن هناك مسؤولون أتراك حاضرين في الاجتماع، كما لم يكن المسؤولون التركيون حاضرين في اللقاء.',
      ],
    },
    {
      fact: 'presence-TR',
      value: { type: 'proposition', present: true },
      certainty: 'asserted',
      texts: ['انعقد الاجتماع في الدوحة بمشاركة تركيا.', 'وانطلقت المحادثات بمشاركة وفد تركي.'],
    },
  ],
  nothing: [
    'انعقدت القمة في تركيا أمس.',
    'وغاب اللاعب التركي عن التدريب.',
    'انعقد الاجتماع بحضور وزير الخارجية التركي هاكان فيدان.',
    'ولم تشارك تركيا في الحرب.',
  ],
  pairs: [
    {
      fact: 'presence-TR',
      a: 'انعقدت القمة في القاهرة دون مشاركة تركيا.',
      b: 'وقال المنظمون إن القمة انعقدت في غياب أنقرة.',
      relation: 'same',
    },
  ],
  gaps: [
    {
      fact: 'presence-TR',
      text: 'واكتفت تركيا بمتابعة القمة من بعيد.',
      why: 'غياب مفهوم من المعنى',
    },
  ],
}
