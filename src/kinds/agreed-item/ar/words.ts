import { foldText } from '@/core/text/fold.ts'

/** Words of agreements, folded: from the vocabulary of communiqués and the grammar of the masdar. */
export const folded = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(foldText))

/** Who agrees, as verb and noun; what is agreed follows behind «على» or «بـ». */
export const AGREEING = folded(`
  اتفق اتفقا اتفقت اتفقتا اتفقوا اتفقنا اتفاق توافق توافقا توافقت توافقوا وافق وافقت وافقا وافقتا وافقوا
  تعهد تعهدا تعهدت تعهدتا تعهدوا تعهدنا التزم التزما التزمت التزموا قرر قررا قررت قررتا قرروا
`)

export const BEHIND_AGREEING = folded('على بشأن حول')
/** «ما يلي:», «الآتي:»: a list follows. */
export const FOLLOWING = folded('يلي الآتي التالي التالية الآتية')
/** What a masdar of agreement may hang on: «ضرورة مراعاة …». */
export const NEED = folded('ضرورة أهمية وجوب مبدأ متابعة مواصلة بدء سرعة')

export interface Step {
  /** What masdars of one meaning share. */
  readonly sense: string
  /** How far it binds, where the word says so. */
  readonly level?: string
}

const senses: Readonly<Record<string, string>> = {
  establish: 'تشكيل تعيين إنشاء تأسيس إقامة استحداث تسمية',
  restore: 'عودة استعادة استئناف إعادة تطبيع إحياء',
  remove: 'إزالة رفع إلغاء تذليل',
  respect: 'مراعاة احترام',
  continue: 'مواصلة استمرار متابعة',
  prepare: 'تهيئة خلق توفير',
  stop: 'وقف إنهاء تعليق تجميد',
  open: 'فتح إطلاق تدشين تفعيل',
  exchange: 'تبادل',
  address: 'معالجة حل تسوية',
  reduce: 'خفض تخفيض تقليص تخفيف',
  raise: 'زيادة مضاعفة',
  withdraw: 'سحب انسحاب',
  release: 'إطلاق الإفراج إفراج',
  support: 'دعم تقديم تمويل',
  extend: 'تمديد',
  hold: 'عقد تنظيم استضافة',
  sign: 'توقيع',
  protect: 'حماية ضمان',
  share: 'تقاسم',
}

/** Steps of one scale: what is studied, founded, strengthened or widened is the same thing. */
const levels: Readonly<Record<string, string>> = {
  study: 'دراسة بحث',
  explore: 'استكشاف',
  strengthen: 'تعزيز تطوير تنمية تقوية ترسيخ',
  expand: 'توسيع',
}

const PURSUE = 'pursue'

const STEPS: ReadonlyMap<string, Step> = new Map([
  ...Object.entries(senses).flatMap(([sense, words]) => [...folded(words)].map((word) => [word, { sense }] as const)),
  ...Object.entries(levels).flatMap(([level, words]) =>
    [...folded(words)].map((word) => [word, { sense: PURSUE, level }] as const),
  ),
])

/** Joint work is agreed on by its own name too: «على التعاون المستقبلي». */
const JOINT_WORK = folded('تعاون تنسيق شراكة تشاور حوار')
const SETTING = foldText('وضع')
const FOUNDATION = folded('أساس أسس')

const bare = (word: string): string => word.replace(/^(?:ال|لل)(?=.{3})/, '')

/** The masdar that a folded word is, particles counted as given; «وضع الأساس» takes the next word in. */
export function stepOf(word: string, next: string): (Step & { readonly to: number }) | null {
  const found = STEPS.get(bare(word))
  if (found) return { ...found, to: 1 }
  if (bare(word) === SETTING && FOUNDATION.has(bare(next))) return { sense: PURSUE, level: 'lay-foundation', to: 2 }
  return JOINT_WORK.has(bare(word)) ? { sense: PURSUE, to: 0 } : null
}

/** Words that only measure what follows them: «العدد السابق من الموظفين»، «عمل البعثات». */
export const LIGHT = folded(
  'عدد عمل عمليات عملية عدة بعض مجموعة سلسلة مسألة قضية ملف مستوى جميع كل كافة كامل ظروف أجواء أرضية',
)

/** Where an item ends: another clause begins. */
export const STOPS = folded(
  'مشيرا مشيرة مضيفا مضيفة مؤكدا مؤكدة لافتا لافتة موضحا موضحة مبينا حيث فيما بينما كما لكن ولكن قال قالت أضاف أضافت أكد أكدت أوضح أوضحت',
)

/** «بالإضافة إلى»، «فضلاً عن»، «إلى جانب»: one more. */
export const BESIDES = folded('بالإضافة فضلا جانب إضافة علاوة')

/** Fields of joint work, by their adjective or their noun. */
export const DOMAINS: ReadonlyMap<string, string> = new Map(
  (
    [
      ['economic', 'اقتصادي اقتصادية اقتصاد'],
      ['investment', 'استثماري استثمارية استثمار استثمارات'],
      ['geopolitical', 'جيوسياسي جيوسياسية'],
      ['trade', 'تجاري تجارية تجارة'],
      ['security', 'أمني أمنية'],
      ['military', 'عسكري عسكرية دفاعي دفاعية'],
      ['political', 'سياسي سياسية'],
      ['cultural', 'ثقافي ثقافية ثقافة'],
      ['scientific', 'علمي علمية تكنولوجي تكنولوجية تقني تقنية'],
      ['energy', 'طاقة نفط غاز'],
    ] as const
  ).flatMap(([code, words]) => [...folded(words)].map((word) => [word, code] as const)),
)

/** What a settlement shall be. */
export const CRITERIA: ReadonlyMap<string, string> = new Map(
  (
    [
      ['lasting', 'دائم دائمة'],
      ['sustainable', 'مستدام مستدامة'],
      ['just', 'عادل عادلة'],
      ['comprehensive', 'شامل شاملة'],
      ['acceptable-to-all', 'مقبول مقبولة'],
    ] as const
  ).flatMap(([code, words]) => [...folded(words)].map((word) => [word, code] as const)),
)
/** «في أقرب وقت ممكن»، «بأسرع وقت». */
export const SOONEST = folded('أقرب أسرع')
export const TIME = foldText('وقت')
export const SOON = 'as-soon-as-possible'
export const SETTLEMENTS = folded('سلام حل تسوية نهاية إنهاء نزاع صراع حرب أزمة')
