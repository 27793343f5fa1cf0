/**
 * Words by which Arabic news names a meeting and what it does, folded. From the
 * vocabulary of official communiqués; singular, dual (both cases) and plural.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/** What people sit down to. */
export const MEETING_NOUNS = set(`
  اجتماع اجتماعات اجتماعين اجتماعان محادثات محادثه مباحثات مباحثه مفاوضات مشاورات لقاء لقاءات لقاءين
  قمه قمتين قمم جلسه جلسات موتمر موتمرات حوار جوله جولات ندوه منتدي
`)

/** Meetings that only heads hold. */
export const SUMMIT_NOUNS = set('قمه قمتين قمم')

/** Heads of state and government, alone or two of them. */
export const LEADER_NOUNS = set('رييس رييسين رييسان رييسي رييسا زعيم زعيمين زعيمان زعيمي زعيما ملك امير سلطان مستشار')

/** «استمر، دام، استغرق»: what a meeting does with time. */
export const LASTING_VERBS = set(`
  استمر استمرت يستمر تستمر استغرق استغرقت يستغرق تستغرق دام دامت يدوم تدوم امتد امتدت يمتد تمتد
`)

/** «على مدى، على مدار، طوال»: the same as a preposition. */
export const LASTING_NOUNS = set('مدي مدار طوال طيله')

/** Agreement, as verb and noun. */
export const AGREEING_WORDS = set(`
  اتفق اتفقا اتفقت اتفقتا اتفقوا اتفقنا يتفق اتفاق اتفاقات توافق توافقا توافقت توافقوا توافقنا وافق وافقت وافقا وافقتا وافقوا
  تفاهم تفاهمات تفاهما تفاهموا اقر اقروا التزم التزما التزموا تعهد تعهدا تعهدت تعهدوا
`)

/** What agreed things are called when they are counted. */
export const AGREED_LEMMAS = set(`
  مبدا هدف نقطه بند محور مساله قضيه ملف التزام اجراء خطوه توصيه ماده قرار تفاهم اولويه مطلب شرط مسار
`)

/** Taking part, where the people follow as a list: «ضمّ الوفد …»، «بحضور …»، «حضر …». */
export const ATTENDING_WORDS = set(`
  حضر حضرا حضرت حضروا حضره حضرها يحضر حضور شارك شاركا شاركت شاركوا مشاركه يشارك ضم ضمت يضم تضم مثل مثلت مثله يمثل
  انضم انضما انضمت ينضم ترءس تراس تراسا يتراس راس برياسه رافق رافقت رافقه يرافق
`)

/** Meeting someone: subject and the one met behind بـ/مع. */
export const MEETING_VERBS = set('التقي التقا التقت التقيا يلتقي اجتمع اجتمعا اجتمعت يجتمع استقبل')

/** A meeting that takes place: what a venue or a day is said of. */
export const TAKING_PLACE = set(`
  عقد عقدت يعقد تعقد انعقد انعقدت جري جرت يجري تجري انطلق انطلقت اختتم اختتمت انتهي انتهت استضاف استضافت تستضيف يستضيف
  شهد شهدت التقي التقت اجتمع اجتمعت بدا بدات انطلاق ختام اختتام عقب بعد خلال
`)

/** A date that is fixed or not: «تحديد موعد»، «إعلان توقيت». */
export const APPOINTMENT_NOUNS = set('موعد مواعيد توقيت تاريخ')
export const APPOINTING_WORDS = set('تحديد حدد حددت يحدد تحدد محدد اعلن اعلنت يعلن تعلن اعلان كشف يكشف')

/** What happens by itself or is done to people: accidents, attacks, disasters, matches, trials, votes. */
export const OCCURRENCE_NOUNS = set(`
  حادث حادثه حوادث انفجار انفجارات انفجارين تفجير تفجيرات تفجيرين هجوم هجمات هجومين اعتداء اعتداءات كمين غاره غارات قصف اشتباك اشتباكات مواجهه مواجهات
  اطلاق انتحاري اغتيال عمليه مداهمه مداهمات حريق حرايق زلزال زلازل هزه فيضان فيضانات سيول اعصار عاصفه عواصف انهيار انزلاق بركان موجه تحطم سقوط غرق اصطدام تصادم
  انقلاب دهس تدافع مظاهره مظاهرات تظاهره تظاهرات احتجاج احتجاجات مسيره اضراب مباراه مباريات نهايي بطوله كاس دوري محاكمه انتخابات اقتراع تصويت استفتاء
  مهرجان معرض حفل جنازه تشييع افتتاح
`)

/** Verbs of the same, perfect and imperfect. */
export const OCCURRENCE_VERBS = set(`
  وقع وقعت يقع حدث حدثت اندلع اندلعت نشب نشبت شب انفجر انفجرت هز هزت ضرب ضربت اجتاح اجتاحت استهدف استهدفت تحطم تحطمت سقط سقطت غرق غرقت اصطدم اصطدمت انقلب انقلبت
  انهار انهارت لقي لقيت قتل قتلت قتلوا توفي توفيت استشهد استشهدت اصيب اصيبت جرح اعتقل اعتقلت اوقف اوقفت القي فجر شن شنت قصف قصفت اطلق فتح اقتحم اقتحمت نفذ نفذت تعرض تعرضت
  فاز فازت خسر تعادل توج توجت احرز هزم تغلب ادلي صوت انتخب حكم حكمت ادان قضي تظاهر تظاهروا شهد شهدت انقذ انقذت اخمد اخمدت اخلي اخلت انتشل
`)

/** Where a thing is: the preposition, or a direction that governs a name («شرق بنغازي»، «وسط إيران»). */
export const PLACE_PREPOSITIONS = set(`
  في داخل وسط شمال جنوب شرق غرب شمالي جنوبي شرقي غربي بشمال بجنوب بشرق بغرب ضواحي
`)
