import { foldText } from '../../../text/fold.ts'

/**
 * Adjectives that often stand behind a counted noun and do not show by their
 * ending that they are one (nisba adjectives do, see `nounPhrase.ts`), and
 * second halves of fixed genitive pairs («رجال أمن»).
 */
const stems =
  'مسلح مسيّر مفخخ كبير صغير جديد قديم رئيسي مختلف مدني أجنبي خطير بليغ متوسط طفيف حرج ثقيل خفيف بالستي باليستي مشترك متبادل منفصل متتال متتالي متفجر طويل قصير قاتل حامل مجهول متورط مخالف نووي ناسف شرعي نظامي مقاتل مدمر أساسي مهم بارز سابق حالي مؤقت دائم متخصص كامل ثنائي إضافي مباشر عالق محتمل انتحاري ميداني حربي عسكري تجاري بحري بري جوي سكني ناري هوائي متحرك متنازع محلي دولي عربي كردي يهودي مسيحي مسلم فلسطيني إسرائيلي قتالي'

const forms = (stem: string): string[] => [stem, `${stem}ا`, `${stem}ة`, `${stem}ين`, `${stem}ون`, `${stem}ات`]
const broken = 'كبار صغار جدد خطيرة آخر آخرين آخرون أخرى أخريات أخر جرحى قصر أجانب عرب أكراد يهود مسيحيين مسلمين'

export const adjectiveEntries: ReadonlyMap<string, true> = new Map(
  [...stems.split(' ').flatMap(forms), ...broken.split(' ')].map((word) => [foldText(word), true] as const),
)

const complements =
  'أمن شرطة جيش إسعاف إطفاء حدود حرس نار عيار ذخيرة تفتيش صحة نقل شحن ركاب سلام عمل أعمال تجسس استطلاع دورية حماية سكن طيران إنقاذ صيد'
export const complementEntries: ReadonlyMap<string, true> = new Map(
  complements.split(' ').map((word) => [foldText(word), true] as const),
)

/** Words that can never be the thing counted: a clause goes on behind the figure. */
const closing = `في من إلى على عن مع بين بينهم بينها بينهن منهم منها منهن حتى بعد قبل خلال منذ عند لدى بعدما حينما ريثما قبلما وفق بحسب حسب ضد لم لا لن قد كان كانت كانوا التي الذي الذين أي كل و أو ثم
  إن أن أنه أنها إذ إذا فيما كما حين عندما بينما قال قالت ما ليس هو هي هم هذا هذه ذلك تلك هناك هنا حيث لكن بل ولكن نحو حوالي قرابة فقط أيضا سواء عبر تحت فوق أمام خلف وراء داخل خارج
  شمال جنوب شرق غرب شمالي جنوبي شرقي غربي وسط قرب حول دون بدون ضمن مقابل بسبب نتيجة جراء إثر عقب لكل يوميا سنويا شهريا أسبوعيا تقريبا إجمالا جميعا معا عبر لأن لكي كي سوف تم يتم جرى يجري
  قتلوا لقوا أصيبوا اعتقلوا كانا مما ممن عما عمن فيها فيه فيهم عليها عليه لها له لهم به بها بهم أمس اليوم غدا مرة مرات كلا وهو وهي لدى ازاء إزاء بشأن صباح مساء ظهر عصر فجر ليلة وأن رغم سوى غير مثل مساءا صباحا مساء`
export const closingEntries: ReadonlyMap<string, true> = new Map(
  closing
    .split(/\s+/)
    .filter((word) => word !== '' && word !== 'غير')
    .map((word) => [foldText(word), true] as const),
)
