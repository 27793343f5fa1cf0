import { foldText } from '../../../text/fold.ts'

/**
 * Words around a figure that make it a set. `low`: a lower bound, `above`: an
 * open one («أكثر من»); `high` and `below` likewise.
 */
export type Hedge = 'about' | 'above' | 'below' | 'low' | 'high'

export interface HedgePhrase {
  readonly hedge: Hedge
  readonly words: readonly string[]
  /** A finite verb bounds the value and stays outside the span («تجاوز 75»). */
  readonly outside?: true
}

const before: readonly (readonly [Hedge, string])[] = [
  [
    'about',
    'نحو|نحو من|حوالي|حوالى|قرابة|زهاء|ما يقرب من|ما يقارب|يقارب|تقارب|ما يناهز|يناهز|تناهز|حدود|في حدود|تقريبا',
  ],
  [
    'above',
    'أكثر من|أزيد من|أكبر من|أعلى من|ما يزيد على|ما يزيد عن|يزيد على|يزيد عن|تزيد على|تزيد عن|ما يفوق|يفوق|تفوق|ما يتجاوز|يتجاوز|تتجاوز|يتخطى|تتخطى|فوق|ما يربو على|ما يربو عن|يربو على|تربو على|ما ينوف على|أكثر بقليل من',
  ],
  ['below', 'أقل من|دون|أدنى من|ما دون|ما يقل عن|يقل عن|تقل عن|أقل بقليل من'],
  [
    'low',
    'ما لا يقل عن|ألا يقل عن|ألا تقل عن|لم يقل عن|لم تقل عن|لن يقل عن|لن تقل عن|لا يقل عن|لا تقل عن|على الأقل|حد أدنى|كحد أدنى',
  ],
  [
    'high',
    'ما لا يزيد على|ألا يزيد على|ألا يزيد عن|ألا تزيد على|ألا تزيد عن|ألا يتجاوز|ألا تتجاوز|لن يتجاوز|لن تتجاوز|لا تتخطى|لا يتخطى|ما لا يزيد عن|لا يزيد على|لا يزيد عن|لا تزيد على|لا تزيد عن|ما لا يتجاوز|لا يتجاوز|لا تتجاوز|لم يتجاوز|لم تتجاوز|لا يتعدى|لا تتعدى|حد أقصى|كحد أقصى|على الأكثر|أقصاها|أقصاه|حتى',
  ],
]

const verbs: readonly (readonly [Hedge, string])[] = [['above', 'تجاوز|تجاوزت|تخطى|تخطت|فاق|فاقت|جاوز']]

const after: readonly (readonly [Hedge, string])[] = [
  ['about', 'تقريبا'],
  ['low', 'على الأقل|كحد أدنى|حد أدنى|أو أكثر|أو يزيد|فأكثر|فما فوق'],
  ['high', 'على الأكثر|كحد أقصى|حد أقصى|أو أقل|فأقل'],
]

/** «بما يقرب من», «لما لا يقل عن»: other families hold these first words whole. */
const withParticles = (all: readonly string[]): string[] =>
  all.flatMap((phrase) => (phrase.startsWith('ما ') ? [phrase, `ب${phrase}`, `ل${phrase}`] : [phrase]))

const phrases = (list: readonly (readonly [Hedge, string])[], outside?: true): HedgePhrase[] =>
  list.flatMap(([hedge, all]) =>
    withParticles(all.split('|')).map((phrase) => ({
      hedge,
      words: phrase.split(' ').map(foldText),
      ...(outside ? { outside } : {}),
    })),
  )

export const hedgesBefore: readonly HedgePhrase[] = [...phrases(before), ...phrases(verbs, true)]
export const hedgesAfter: readonly HedgePhrase[] = phrases(after)

export const hedgeEntries: ReadonlyMap<string, true> = new Map(
  [...hedgesBefore, ...hedgesAfter].flatMap(({ words }) => words.map((word) => [word, true] as const)),
)
