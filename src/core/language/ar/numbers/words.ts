import { foldText } from '../../../text/fold.ts'

/**
 * Number words of Arabic grammar: what each word adds or multiplies, in every
 * case ending that news copy writes. Compounds are put together in `cardinal.ts`.
 */
export type NumberWord =
  | { readonly kind: 'unit'; readonly value: number }
  /** «عشر» / «عشرة»: ten alone, the teen behind a unit. */
  | { readonly kind: 'ten'; readonly value: 10 }
  | { readonly kind: 'tens'; readonly value: number }
  | { readonly kind: 'hundreds'; readonly value: number }
  /** `times` 2 = dual («مليوني»). `alone` = «ألفا»: one thousand in the accusative or a dual before its noun. */
  | {
      readonly kind: 'scale'
      readonly value: number
      readonly times: 1 | 2
      readonly alone?: true
      readonly plural?: true
    }
  /** «عشرات», «مئات»: more than two of them, no figure. */
  | { readonly kind: 'open'; readonly value: number }
  /** «بضع»: three to nine. */
  | { readonly kind: 'few' }
  | { readonly kind: 'zero' }

const units: readonly (readonly [number, string])[] = [
  [1, 'واحد واحدة احد احدى'],
  [2, 'اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي اثنى اثنتى'],
  [3, 'ثلاث ثلاثة ثلاثا'],
  [4, 'أربع أربعة أربعا'],
  [5, 'خمس خمسة خمسا'],
  [6, 'ست ستة ستا وست'],
  [7, 'سبع سبعة سبعا'],
  [8, 'ثمان ثماني ثمانية ثمانى ثمانيا'],
  [9, 'تسع تسعة تسعا'],
]

const tens: readonly (readonly [number, string])[] = [
  [20, 'عشر'],
  [30, 'ثلاث'],
  [40, 'أربع'],
  [50, 'خمس'],
  [60, 'ست'],
  [70, 'سبع'],
  [80, 'ثمان'],
  [90, 'تسع'],
]

const hundredStems: readonly (readonly [number, string])[] = [
  [300, 'ثلاث'],
  [400, 'أربع'],
  [500, 'خمس'],
  [600, 'ست'],
  [700, 'سبع'],
  [800, 'ثمان ثماني'],
  [900, 'تسع'],
]

const scales: readonly (readonly [number, string, string, string])[] = [
  [1e3, 'ألف', 'آلاف', 'ألف'],
  [1e6, 'مليون', 'ملايين', 'مليون'],
  [1e9, 'مليار', 'مليارات', 'مليار'],
  [1e9, 'بليون', 'بلايين', 'بليون'],
  [1e12, 'تريليون', 'تريليونات', 'تريليون'],
  [1e12, 'ترليون', 'ترليونات', 'ترليون'],
]

function build(): Map<string, NumberWord> {
  const out = new Map<string, NumberWord>()
  const add = (words: string, payload: NumberWord): void => {
    for (const word of words.split(' ')) if (!out.has(foldText(word))) out.set(foldText(word), payload)
  }
  for (const [value, words] of units) add(words, { kind: 'unit', value })
  add('عشر عشرة', { kind: 'ten', value: 10 })
  for (const [value, stem] of tens) add(`${stem}ون ${stem}ين`, { kind: 'tens', value })
  add('مئة مائة مية ماية', { kind: 'hundreds', value: 100 })
  add('مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي ميتين', { kind: 'hundreds', value: 200 })
  for (const [value, stems] of hundredStems) {
    for (const stem of stems.split(' ')) add(`${stem}مئة ${stem}مائة ${stem}مية`, { kind: 'hundreds', value })
  }
  for (const [value, one, many, stem] of scales) {
    add(one, { kind: 'scale', value, times: 1 })
    add(many, { kind: 'scale', value, times: 1, plural: true })
    add(`${stem}ان ${stem}ين ${stem}ي`, { kind: 'scale', value, times: 2 })
    add(`${stem}ا`, { kind: 'scale', value, times: 1, alone: true })
  }
  for (const [value, words] of [
    [10, 'عشرات'],
    [100, 'مئات مائات'],
    [1e3, 'ألوف'],
  ] as const)
    add(words, { kind: 'open', value })
  add('بضع بضعة', { kind: 'few' })
  add('صفر', { kind: 'zero' })
  return out
}

export const numberEntries: ReadonlyMap<string, NumberWord> = build()

/** Parts of one. The bare «خمس», «سبع», «ثمن» are left to what they mean far more often. */
export const fractionEntries: ReadonlyMap<string, number> = new Map(
  (
    [
      [1 / 2, 'نصف نصفا'],
      [1 / 3, 'ثلث'],
      [1 / 4, 'ربع ربعا'],
      [2 / 3, 'ثلثا ثلثي ثلثين ثلثان'],
    ] as const
  ).flatMap(([value, words]) => words.split(' ').map((word) => [foldText(word), value] as const)),
)

const ordinalStems: readonly (readonly [number, string])[] = [
  [1, 'أول أولى حادي حادية'],
  [2, 'ثان ثاني ثانية'],
  [3, 'ثالث ثالثة'],
  [4, 'رابع رابعة'],
  [5, 'خامس خامسة'],
  [6, 'سادس سادسة'],
  [7, 'سابع سابعة'],
  [8, 'ثامن ثامنة'],
  [9, 'تاسع تاسعة'],
  [10, 'عاشر عاشرة'],
]

/** Ranks from first to tenth; the teens and the rest are these plus a number word. */
export const ordinalEntries: ReadonlyMap<string, number> = new Map(
  ordinalStems.flatMap(([value, words]) => words.split(' ').map((word) => [foldText(word), value] as const)),
)
