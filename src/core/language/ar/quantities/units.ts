import { foldText } from '../../../text/fold.ts'

const MINUTE = 60
const HOUR = 3600
const DAY = 86_400
const WEEK = 7 * DAY
const MONTH = 2_629_800
const YEAR = 31_557_600

export type TimeUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' | 'decade' | 'century'

export interface TimeWord {
  readonly unit: TimeUnit
  readonly seconds: number
  readonly number: 'singular' | 'dual' | 'plural'
}

const timeWords: readonly (readonly [TimeUnit, number, string, string, string])[] = [
  ['second', 1, 'ثانية لحظة', 'ثوان ثواني ثوانٍ لحظات', 'ثانيتان ثانيتين'],
  ['minute', MINUTE, 'دقيقة', 'دقائق', 'دقيقتان دقيقتين'],
  ['hour', HOUR, 'ساعة', 'ساعات', 'ساعتان ساعتين'],
  ['day', DAY, 'يوم يوما', 'أيام', 'يومان يومين'],
  ['week', WEEK, 'أسبوع أسبوعا', 'أسابيع', 'أسبوعان أسبوعين'],
  ['month', MONTH, 'شهر شهرا', 'أشهر شهور', 'شهران شهرين'],
  ['year', YEAR, 'سنة عام عاما', 'سنوات أعوام سنين سنون', 'سنتان سنتين عامان عامين'],
  ['decade', 10 * YEAR, 'عقد عقدا', 'عقود', 'عقدان عقدين'],
  ['century', 100 * YEAR, 'قرن قرنا', 'قرون', 'قرنان قرنين'],
]

export const timeEntries: ReadonlyMap<string, TimeWord> = new Map(
  timeWords.flatMap(([unit, seconds, ...forms]) =>
    (['singular', 'plural', 'dual'] as const).flatMap((number, at) =>
      (forms[at] as string).split(' ').map((word) => [foldText(word), { unit, seconds, number }] as const),
    ),
  ),
)

/** A unit of measure, or a currency by its ISO code. `dual` counts two by itself («مليوني» aside). */
export interface UnitWord {
  readonly kind: 'money' | 'measure'
  readonly code: string
  readonly dual?: true
}

const money: readonly (readonly [string, string])[] = [
  ['USD', 'دولار دولارا دولارات'],
  ['EUR', 'يورو'],
  ['GBP', 'إسترليني'],
  ['EGP', 'جنيه جنيها جنيهات'],
  ['SAR', 'ريال ريالا ريالات'],
  ['AED', 'درهم درهما دراهم'],
  ['KWD', 'دينار دينارا دنانير'],
  ['TRY', 'ليرة ليرات'],
  ['RUB', 'روبل روبلا روبلات'],
  ['JPY', 'ين'],
  ['CNY', 'يوان يوانا'],
  ['INR', 'روبية روبيات'],
  ['ILS', 'شيكل شيقل شيكلا شواكل'],
  ['CHF', 'فرنك فرنكا فرنكات'],
  ['IRR', 'تومان'],
  ['SEK', 'كرونة كرونا'],
]

const measures: readonly (readonly [string, string, string])[] = [
  ['km', 'كيلومتر كيلومترا كيلومترات كلم كم', 'كيلومتران كيلومترين'],
  ['m', 'متر مترا أمتار', 'متران مترين'],
  ['cm', 'سنتيمتر سنتيمترا سنتيمترات سنتمتر سم', ''],
  ['mm', 'مليمتر ملليمتر ملم مليمترا', ''],
  ['mi', 'ميل أميال ميلا', 'ميلين ميلان'],
  ['ft', 'قدم أقدام قدما', 'قدمين قدمان'],
  ['ha', 'هكتار هكتارا هكتارات', ''],
  ['dunam', 'دونم دونما دونمات', ''],
  ['feddan', 'فدان فدانا أفدنة', ''],
  ['t', 'طن طنا أطنان', 'طنين طنان'],
  ['kg', 'كيلوغرام كيلوغراما كيلوغرامات كيلوجرام كيلو كجم كغم كغ', ''],
  ['g', 'غرام غراما غرامات جرام جراما جرامات', ''],
  ['l', 'لتر لترا لترات ليتر ليترا', ''],
  ['bbl', 'برميل برميلا براميل', 'برميلين برميلان'],
  ['oz', 'أونصة أونصات أوقية', ''],
  ['MW', 'ميغاواط ميجاوات ميغاوات ميجاواط', ''],
  ['kW', 'كيلوواط كيلووات', ''],
  ['GW', 'غيغاواط جيجاوات', ''],
  ['GB', 'غيغابايت جيجابايت', ''],
  ['degree', 'درجة درجات', 'درجتين درجتان'],
  ['knot', 'عقدة', ''],
]

const unitPairs = (): (readonly [string, UnitWord])[] => [
  ...money.flatMap(([code, words]) =>
    words.split(' ').map((word) => [foldText(word), { kind: 'money', code }] as const),
  ),
  ...measures.flatMap(([code, words, duals]) => [
    ...words.split(' ').map((word) => [foldText(word), { kind: 'measure', code }] as const),
    ...(duals ? duals.split(' ') : []).map((word) => [foldText(word), { kind: 'measure', code, dual: true }] as const),
  ]),
]

export const unitEntries: ReadonlyMap<string, UnitWord> = new Map(unitPairs())

/** Nationality behind a currency word that several states share. */
const currencyOwners: readonly (readonly [string, string])[] = [
  ['سعودي', 'SAR'],
  ['قطري', 'QAR'],
  ['عماني', 'OMR'],
  ['يمني', 'YER'],
  ['إيراني', 'IRR'],
  ['إماراتي', 'AED'],
  ['مغربي', 'MAD'],
  ['كويتي', 'KWD'],
  ['بحريني', 'BHD'],
  ['أردني', 'JOD'],
  ['عراقي', 'IQD'],
  ['ليبي', 'LYD'],
  ['تونسي', 'TND'],
  ['جزائري', 'DZD'],
  ['صربي', 'RSD'],
  ['مصري', 'EGP'],
  ['سوداني', 'SDG'],
  ['إسترليني', 'GBP'],
  ['تركي', 'TRY'],
  ['لبناني', 'LBP'],
  ['سوري', 'SYP'],
  ['أميركي', 'USD'],
  ['أمريكي', 'USD'],
  ['كندي', 'CAD'],
  ['أسترالي', 'AUD'],
  ['سويسري', 'CHF'],
  ['روسي', 'RUB'],
  ['صيني', 'CNY'],
  ['ياباني', 'JPY'],
  ['هندي', 'INR'],
  ['باكستاني', 'PKR'],
  ['سويدي', 'SEK'],
]

export const currencyOwnerEntries: ReadonlyMap<string, string> = new Map(
  currencyOwners.flatMap(([word, code]) =>
    [word, `${word}ا`, `${word}ة`].map((form) => [foldText(form), code] as const),
  ),
)
