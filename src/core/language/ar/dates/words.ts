import { foldText } from '../../../text/fold.ts'

/** Month names of the three Arab systems. `shy`: also an everyday word or a given name; needs a day, a year or a twin beside it. */
export interface MonthWord {
  readonly month: number
  readonly calendar: 'gregorian' | 'hijri'
  readonly shy?: true
  /** The name has two words: what the second one makes of the month. */
  readonly second?: Readonly<Record<string, number>>
}

const gregorian: readonly (readonly [number, string])[] = [
  [1, 'يناير جانفي ينايير'],
  [2, 'فبراير شباط فيفري'],
  [3, 'آذار'],
  [4, 'أبريل إبريل نيسان أفريل ابريل'],
  [5, 'مايو أيار'],
  [6, 'يونيو حزيران جوان يونية يونيه'],
  [7, 'يوليو تموز جويلية يوليوز يولية يوليه'],
  [8, 'أغسطس غشت'],
  [9, 'سبتمبر أيلول شتنبر'],
  [10, 'أكتوبر اكتوبر'],
  [11, 'نوفمبر نونبر'],
  [12, 'ديسمبر دجنبر'],
]
const shyGregorian: readonly (readonly [number, string])[] = [
  [3, 'مارس'],
  [5, 'ماي'],
  [8, 'آب أوت اب'],
]
const hijri: readonly (readonly [number, string])[] = [
  [1, 'محرم المحرم'],
  [2, 'صفر'],
  [7, 'رجب'],
  [8, 'شعبان'],
  [9, 'رمضان'],
  [10, 'شوال'],
]

const seconds = (pairs: readonly (readonly [string, number])[]): Record<string, number> =>
  Object.fromEntries(pairs.map(([word, month]) => [foldText(word), month]))

const twoWords: readonly (readonly [string, MonthWord])[] = [
  [
    'كانون',
    {
      month: 0,
      calendar: 'gregorian',
      second: seconds([
        ['ثاني', 1],
        ['أول', 12],
      ]),
    },
  ],
  [
    'تشرين',
    {
      month: 0,
      calendar: 'gregorian',
      second: seconds([
        ['أول', 10],
        ['ثاني', 11],
      ]),
    },
  ],
  [
    'ربيع',
    {
      month: 0,
      calendar: 'hijri',
      second: seconds([
        ['أول', 3],
        ['ثاني', 4],
        ['آخر', 4],
      ]),
    },
  ],
  [
    'جمادى',
    {
      month: 0,
      calendar: 'hijri',
      second: seconds([
        ['أولى', 5],
        ['أول', 5],
        ['ثانية', 6],
        ['آخرة', 6],
        ['آخر', 6],
        ['ثاني', 6],
      ]),
    },
  ],
  ...['ذو', 'ذي'].map(
    (word) =>
      [
        word,
        {
          month: 0,
          calendar: 'hijri',
          second: seconds([
            ['قعدة', 11],
            ['حجة', 12],
          ]),
        },
      ] as const,
  ),
]

export const monthEntries: ReadonlyMap<string, MonthWord> = new Map<string, MonthWord>([
  ...gregorian.flatMap(([month, words]) =>
    words.split(' ').map((word) => [foldText(word), { month, calendar: 'gregorian' }] as const),
  ),
  ...shyGregorian.flatMap(([month, words]) =>
    words.split(' ').map((word) => [foldText(word), { month, calendar: 'gregorian', shy: true }] as const),
  ),
  ...hijri.flatMap(([month, words]) =>
    words.split(' ').map((word) => [foldText(word), { month, calendar: 'hijri', shy: true }] as const),
  ),
  ...twoWords.map(([word, payload]) => [foldText(word), payload] as const),
])

/** Second words of two-word months, so that the lexicon holds them. */
export const monthSecondEntries: ReadonlyMap<string, true> = new Map(
  twoWords.flatMap(([, payload]) => Object.keys(payload.second ?? {}).map((word) => [word, true] as const)),
)

/** 0 = Monday … 6 = Sunday; all but Friday and Saturday are also numbers or names without ال. */
export const weekdayEntries: ReadonlyMap<string, number> = new Map(
  ['اثنين إثنين', 'ثلاثاء', 'أربعاء', 'خميس', 'جمعة', 'سبت', 'أحد'].flatMap((words, day) =>
    words.split(' ').map((word) => [foldText(word), day] as const),
  ),
)

/** Hours of the day that a part of day spans: [from, to), `to` over 24 runs into the next day. */
export interface DayPart {
  readonly from: number
  readonly to: number
  /** Adds twelve to a clock hour under 12. */
  readonly afternoon: boolean
  /** «صباحاً»: stands behind a clock hour. */
  readonly adverb: boolean
}

const dayParts: readonly (readonly [number, number, boolean, string, string])[] = [
  [3, 6, false, 'فجر', 'فجرا'],
  [6, 12, false, 'صباح', 'صباحا'],
  [9, 12, false, 'ضحى', ''],
  [12, 15, true, 'ظهر ظهيرة', 'ظهرا'],
  [15, 18, true, 'عصر', 'عصرا'],
  [18, 24, true, 'مساء عشية', 'مساء مساءا'],
  [20, 30, true, 'ليل', 'ليلا'],
]

export const dayPartEntries: ReadonlyMap<string, DayPart> = new Map<string, DayPart>(
  dayParts.flatMap(([from, to, afternoon, nouns, adverbs]): [string, DayPart][] => [
    ...nouns.split(' ').map((word) => [foldText(word), { from, to, afternoon, adverb: false }] as [string, DayPart]),
    ...(adverbs ? adverbs.split(' ') : [])
      .filter((word) => !nouns.split(' ').includes(word))
      .map((word) => [foldText(word), { from, to, afternoon, adverb: true }] as [string, DayPart]),
  ]),
)

/** Days counted from the reference day. */
export const deicticEntries: ReadonlyMap<string, number> = new Map(
  (
    [
      [-1, 'أمس الأمس البارحة'],
      [1, 'غدا غد الغد'],
      [0, 'اليوم'],
    ] as const
  ).flatMap(([offset, words]) => words.split(' ').map((word) => [foldText(word), offset] as const)),
)

/** Decades by their names: the tens of the year. */
export const decadeEntries: ReadonlyMap<string, number> = new Map(
  (
    [
      [20, 'عشرين'],
      [30, 'ثلاثين'],
      [40, 'أربعين'],
      [50, 'خمسين'],
      [60, 'ستين'],
      [70, 'سبعين'],
      [80, 'ثمانين'],
      [90, 'تسعين'],
    ] as const
  ).flatMap(([tens, stem]) => [`${stem}ات`, `${stem}يات`].map((word) => [foldText(word), tens] as const)),
)

/** Where in a month or year: «مطلع», «منتصف», «نهاية». */
export type Edge = 'start' | 'middle' | 'end'
export const edgeEntries: ReadonlyMap<string, Edge> = new Map(
  (
    [
      ['start', 'مطلع بداية أوائل مستهل غرة'],
      ['middle', 'منتصف أواسط'],
      ['end', 'نهاية أواخر آخر ختام'],
    ] as const
  ).flatMap(([edge, words]) => words.split(' ').map((word) => [foldText(word), edge] as const)),
)

/** Which of its kind, seen from the reference day. */
export const shiftEntries: ReadonlyMap<string, number> = new Map(
  (
    [
      [-1, 'ماضي ماضية منصرم منصرمة فائت فائتة ماض'],
      [1, 'مقبل مقبلة قادم قادمة'],
      [0, 'جاري جارية حالي حالية'],
    ] as const
  ).flatMap(([offset, words]) => words.split(' ').map((word) => [foldText(word), offset] as const)),
)
