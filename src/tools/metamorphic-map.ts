import { seedFiles } from './seed-fixture.ts'

/**
 * The seed story under other names: every person, place, nationality, number
 * and date that the articles speak of, with a replacement of the same grammar.
 * What stands only outside the articles (teasers, promos, by-lines) is left, and
 * so are bodies that the whole world's news names (NATO, agencies, networks).
 *
 * - The United States become Denmark, whose adjective also has several spellings;
 *   Saudi Arabia and the Emirates change places; Russia becomes France, Ukraine
 *   Albania, France Norway, Europe Africa. No replacement has the grammar of
 *   «السعودية», the one country whose short name is also its adjective.
 * - Tuesday 18 February 2025 becomes Tuesday 20 June 2023: both months have two
 *   names, and the week after both days reaches the end of the month.
 * - Names keep what makes them hard: two spellings of one name, a name in Latin
 *   letters, a translation machine's misreading
 *   (Waltz the dance, Weber the weaver), a name with «بن», a given name
 *   that is also an office. A family name that the whole world's news knows becomes
 *   another such name, an unknown one an unknown one.
 */
const pairs = (rows: string): [string, string][] =>
  rows
    .split('\n')
    .filter((row) => row.includes('→'))
    .map((row) => {
      const [from = '', to = ''] = row.split('→')
      return [from.trim(), to.trim()]
    })

const people = pairs(`
  ماركو روبيو → كارلو فولف
  روبيو → فولف
  سيرغي لافروف → فيكتور لوغينوف
  سيرجي لافروف → فكتور لوغينوف
  لافروف → لوغينوف
  يوري أوشاكوف → بافل أرباتوف
  أوشاكوف → أرباتوف
  كيريل دميترييف → فياتشيسلاف أندرييف
  كيريل ديمترييف → فياتشيسلاف أنديرييف
  ديمترييف → أنديرييف
  دميترييف → أندرييف
  Kirill Dmitriev → Vyacheslav Andreev
  Dmitriev → Andreev
  مايك والتز → جاك كوتنز
  والتز → كوتنز
  الفالس → النساج
  ستيف ويتكوف → ستان كوزلوف
  ويتكوف → كوزلوف
  دونالد ترامب → رونالد هرتس
  ترامب → هرتس
  ترمب → هيرتس
  فلاديمير بوتين → فلاديسلاف غاغارين
  بوتين → غاغارين
  دميتري بيسكوف → يفغيني شوفالوف
  بيسكوف → شوفالوف
  تامي بروس → ماري لويس
  تامي، بروس → ماري، لويس
  تامي → ماري
  جو بايدن → جو باركلي
  بايدن → باركلي
  بيت هيغسيث → بيت كرافتس
  هيغسيث → كرافتس
  أنتوني بلينكن → كريغ مينتز
  بلينكن → مينتز
  محمد بن سلمان → أحمد بن راشد
  آل سعود → آل ثامر
  فيصل بن فرحان → فؤاد بن فخري
  مساعد بن محمد العيبان → مشير بن محمد الذيبان
  مساعد العيبان → مشير الذيبان
  العيبان → الذيبان
  جمال خاشوجي → كمال كاشوغي
  فولوديمير زيلنسكي → روستيسلاف بيلنسكي
  زيلنسكي → بيلنسكي
  زيلينسكي → بيلينسكي
  إيمانويل ماكرون → فرانك ديلون
  ماكرون → ديلون
`)

const places = pairs(`
  المملكة العربية السعودية → الإمارات العربية المتحدة
  الإمارات العربية المتحدة → المملكة العربية السعودية
  المملكة المتحدة → جمهورية التشيك
  المملكة → الدولة
  في السعودية → في الإمارات
  سعودي → إماراتي
  الرياض → أبوظبي
  رياده → أبوزبي
  الدرعية → الشارقة
  ديريه → شارجه
  الولايات المتحدة → الدنمارك
  أمريكي → دنماركي
  أميركي → دانماركي
  امريكي → دنمركي
  واشنطن بوست → واشنطن بوست
  واشنطن → كوبنهاغن
  روسيا الاتحادية → فرنسا
  روسيا → فرنسا
  روسي → فرنسي
  موسكو → باريس
  الكرملين → الإليزيه
  أوكرانيا → ألبانيا
  أوكراني → ألباني
  كييف → تيرانا
  Kyiv → Tirana
  شبه جزيرة القرم → شبه جزيرة سيناء
  كيروفوهراد → فالبونا
  دولينسكا → كولشينا
  شيركاسي → شكودرا
  وكالة الصحافة الفرنسية → وكالة الصحافة الفرنسية
  فرنسا → النرويج
  فرنسي → نرويجي
  في باريس → في أوسلو
  الهند → اليابان
  أوروبا → أفريقيا
  أوروبي → أفريقي
  القطب الشمالي → القطب الجنوبي
`)

/** Also dates of values and of story.json: one table for all. */
const dates = pairs(`
  18/2/2025 → 20/6/2023
  19/02/2025 → 21/06/2023
  18 شباط/فبراير 2025 → 20 حزيران/يونيو 2023
  12 شباط/فبراير → 14 حزيران/يونيو
  نهاية شباط/فبراير → نهاية حزيران/يونيو
  فبراير (شباط) 2022 → يونيو (حزيران) 2018
  24 فبراير 2022 → 24 يونيو 2018
  10 مارس → 10 يوليو
  فبراير → يونيو
  شباط → حزيران
  2014 → 2009
  عام 2018 → عام 2012
  عام 2023 → عام 2020
  2025-02-12 → 2023-06-14
  2025-02-13 → 2023-06-15
  2025-02-17 → 2023-06-19
  2025-02-18 → 2023-06-20
  2025-02-19 → 2023-06-21
  2025-02-20 → 2023-06-22
  2025-02-22 → 2023-06-24
  2025-02-23 → 2023-06-25
  2025-02-24 → 2023-06-26
  2025-03-01 → 2023-07-01
  2025-03-10 → 2023-07-10
  2025-03-11 → 2023-07-11
  2022-01-01 → 2018-01-01
  2022-02-01 → 2018-06-01
  2022-02-24 → 2018-06-24
  2022-02-25 → 2018-06-25
  2022-03-01 → 2018-07-01
  2023-01-01 → 2019-01-01
  2014-01-01 → 2009-01-01
  2015-01-01 → 2010-01-01
`)

const HOUR = 3600

/** Counted phrases, and the figures that a value takes from them. */
export const figures: readonly {
  readonly words: readonly [string, string]
  readonly value: readonly [number, number]
}[] = [
  { words: ['4 مبادئ', '9 مبادئ'], value: [4, 9] },
  { words: ['ثلاثة أهداف', 'سبعة أهداف'], value: [3, 7] },
  { words: ['الأهداف الثلاثة', 'الأهداف السبعة'], value: [3, 7] },
  { words: ['أربع ساعات ونصف', 'ثلاث ساعات ونصف'], value: [4.5 * HOUR, 3.5 * HOUR] },
  { words: ['4.5 ساعات', '3.5 ساعات'], value: [4.5 * HOUR, 3.5 * HOUR] },
  { words: ['أكثر من أربع ساعات', 'أكثر من ثلاث ساعات'], value: [4 * HOUR, 3 * HOUR] },
  { words: ['176 طائرة', '243 طائرة'], value: [176, 243] },
  { words: ['38 شقة', '57 شقة'], value: [38, 57] },
  { words: ['ثلاث سنوات', 'خمس سنوات'], value: [-3, -5] },
  { words: ['أربعة مباني', 'ستة مباني'], value: [4, 6] },
  { words: ['شهرين أو ثلاثة أشهر', 'شهرين أو أربعة أشهر'], value: [3, 4] },
]

/** Sides are countries, and rows of participants are named by them. */
export const sides: Readonly<Record<string, string>> = { US: 'DK', RU: 'FR', SA: 'AE', UA: 'AL', FR: 'NO' }

/** An office that only one of the renamed states calls so. */
const offices: Readonly<Record<string, string>> = { 'us-secretary-of-state': 'foreign-minister' }

export const renames: ReadonlyMap<string, string> = new Map([
  ...people,
  ...places,
  ...dates,
  ...figures.map(({ words }) => words),
])

/** A people's name, lest it be taken for the beginning of its adjective. */
const RUSSIANS = /الروس(?!\p{L})/u
const FRENCHMEN = 'الفرنسيين'
/** Alone a country, behind a noun its adjective. */
const alone: ReadonlyMap<string, string> = new Map([['السعودية', 'الإمارات']])

const pattern = new RegExp(
  [...renames.keys()]
    .sort((a, b) => b.length - a.length)
    .map((key) => key.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .concat(RUSSIANS.source)
    .join('|'),
  'gu',
)

/** One pass, the longest name first: what a replacement brings in is not replaced again. */
export const renamed = (text: string): string =>
  alone.get(text) ?? text.replaceAll(pattern, (found) => renames.get(found) ?? FRENCHMEN)

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** Strings renamed, the figures of a counted phrase replaced where its words stand beside them, sides mapped. */
export function renamedValue(value: Json, words: string, key = ''): Json {
  if (typeof value === 'string') return key === 'side' ? (sides[value] ?? value) : (offices[value] ?? renamed(value))
  if (typeof value === 'number') return renamedFigure(value, words)
  if (Array.isArray(value)) return value.map((item) => renamedValue(item, words))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, renamedValue(one, words, name)]))
}

const renamedFigure = (figure: number, words: string): number =>
  figures.find(({ words: [from], value: [before] }) => words.includes(from) && before === figure)?.value[1] ?? figure

/** decisions.json and story.json: every string is renamed; a reading's figures follow its words. */
function renamedJson(json: Json, key = ''): Json {
  if (typeof json === 'string') return key === 'side' ? (sides[json] ?? json) : renamed(json)
  if (Array.isArray(json)) return json.map((item) => renamedJson(item))
  if (typeof json !== 'object' || json === null) return json
  const { value, words } = json as { value?: Json; words?: Json }
  const figured = value !== undefined && typeof words === 'string'
  return Object.fromEntries(
    Object.entries(json).map(([name, one]) => {
      if (name === 'value' && figured) return [name, renamedValue(one, words)]
      const isId = name === 'id' && typeof one === 'string'
      return [name, isId ? rowId(one) : renamedJson(one, name)]
    }),
  )
}

/** `participants-US` and ids that begin with it. */
export const rowId = (id: string): string =>
  id.replace(/^participants-([A-Z]{2})/, (_, side) => `participants-${sides[side] ?? side}`)

export function renamedSeeds(): Map<string, string> {
  const files = [...seedFiles()].map(([name, text]): [string, string] => [
    name,
    name.endsWith('.json') ? JSON.stringify(renamedJson(JSON.parse(text))) : renamed(text),
  ])
  return new Map(files)
}
