import { foldText } from '../../../text/fold.ts'
import { splitWords } from '../words/flags.ts'
import { isArabicForm } from '../words/morphology.ts'
import { arabRows, easternRows, foreignAloneRows, foreignRows } from './given.data.ts'

/**
 * Given names: those of packages, and the closed classes that grammar books list
 * as proper names of Arabic, since no package holds them all.
 */

/** The prophets whom the Quran names, the first caliphs and the Prophet's house: names in every Arab country. */
const handedDown = splitWords(`
محمد أحمد محمود مصطفى آدم إدريس نوح هود صالح إبراهيم لوط إسماعيل إسحاق يعقوب يوسف أيوب شعيب موسى هارون داود داوود سليمان إلياس يونس زكريا يحيى عيسى
عمر عثمان علي الحسن الحسين حسن حسين طه ياسين جبريل لقمان مريم خديجة عائشة فاطمة زينب
`)

/** Names that are words of a Semitic or Greek Bible, as Arab Christians bear them. */
const biblical = splitWords(
  'بطرس بولس جبران حنا إلياس ميخائيل جرجس متى مرقس لوقا يوحنا توما سمعان شمعون إيليا دانيال صموئيل ناثان راحيل',
)

/** Attributes of God behind «عبد», in one word as many newsrooms print it: «عبدالرحيم». */
const attributes = splitWords(`
الله الرحمن الرحيم الملك القدوس السلام المؤمن المهيمن العزيز الجبار الخالق البارئ الغفار القهار الوهاب الرزاق الفتاح العليم القابض الباسط السميع البصير العدل اللطيف الخبير الحليم العظيم الغفور الشكور العلي الكبير الحفيظ الحسيب الجليل الكريم الرقيب المجيب الواسع الحكيم الودود المجيد الشهيد الحق الوكيل القوي المتين الولي الحميد المحسن المعطي المعين الحي القيوم الواجد الماجد الواحد الأحد الصمد القادر المقتدر الأول الظاهر الباطن الوالي المتعال البر التواب المنعم المنتقم العفو الرؤوف الغني المغني المانع النور الهادي البديع الباقي الوارث الرشيد الصبور الناصر الستار المولى الإله الرب ربه النبي الجواد المنصف
`)
const servants = attributes.map((name) => `عبد${name}`)

/** First halves of names like «صلاح الدين»، «نصر الله»: everyday words that the second half makes a name. */
export const compoundHeads = splitWords(
  'نصر صلاح شمس نور عز سيف علاء بهاء ضياء حسام نجم بدر جلال جمال خير فضل حسب جاد رزق هبة شهاب فخر سعد تقي محيي زين ركن عماد',
)

const arab = [...handedDown, ...biblical, ...servants, ...compoundHeads, ...arabRows.split('|')]
const foreign = foreignRows.split('|')
const foreignAlone = foreignAloneRows.split('|')
const eastern = easternRows.split('|')

/**
 * The shapes of Arabic participles, adjectives and verbal nouns, on folded
 * letters: a name that has one of them from a root in use is a word of every day as
 * well («خالد»، «كريم»، «جمال»، «سعد»).
 */
const dailyShapes = /^(?:.ا..|..ي.|..ا.|..ا|...|....ه|...ه|ا...|م...|م....|ت..ي.|ا..ا.|ا.ت.ا.)$/
const handedDownForms: ReadonlySet<string> = new Set(handedDown.map(foldText))
const isDaily = (name: string): boolean => {
  const form = foldText(name)
  return dailyShapes.test(form) && !handedDownForms.has(form) && isArabicForm(form)
}

/** Short names of others that are Arabic nouns as well; what stands around them tells. */
export const homographs = splitWords('جو دان جيم جين كين تيم جون جان')

/** Names of others that give way to a word of Arabic spelt the same. */
export const guests: ReadonlySet<string> = new Set([...foreign, ...foreignAlone, ...eastern])

/** Given name → whether it is an everyday word too and proves no name by itself. */
export const givenNames: ReadonlyMap<string, { readonly everyday: boolean }> = new Map([
  ...foreign.map((name) => [name, { everyday: name.length < 3 }] as const),
  ...eastern.map((name) => [name, { everyday: isDaily(name) }] as const),
  ...foreignAlone.map((name) => [name, { everyday: false }] as const),
  ...arab.map((name) => [name, { everyday: isDaily(name) }] as const),
])

/** Names of Arabs, which may carry ال where they stand as family names: «الفاضل»، «التوفيق». */
export const arabNames: readonly string[] = arab

/** Given names that stand for a person by themselves: what nothing else is spelt like. */
export const loneNames: readonly string[] = [
  ...foreignAlone,
  ...servants,
  ...handedDown.filter((name) => name.length >= 5 && !name.startsWith('ال') && !dailyShapes.test(foldText(name))),
  ...splitWords('محمد أحمد مصطفى موسى عيسى'),
]

/** Inside names: «بن»، «آل»، «أبو»، «عبد», and the particles of other languages. */
export const nameJoints = splitWords(
  'بن ابن بنت آل أبو أبا أبي أم عبد ولد دي دو دا دوس فان فون ديل ديلا لو ذو ماك مك سان كي جي دبليو دابليو',
)
