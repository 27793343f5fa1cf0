import { splitWords } from '../words/flags.ts'
import { conjugate, presentOf } from '../words/verbs.ts'

/** How a verb of saying opens what is said, and what it does to its truth. */
export interface SayingVerb {
  /** The verb's perfect, masculine: what the interface names. */
  readonly lemma: string
  /** `denial`: what follows is said not to be so; `exclude`: held out of the question; `claim`: the outlet keeps its distance. */
  readonly act?: 'denial' | 'exclude' | 'claim' | 'expect'
}

/** perfect:imperfect:participle, with the act after `/`. */
const rows = splitWords(`
قال:يقول:قائل أضاف:يضيف:مضيف أكد:يؤكد:مؤكد أعلن:يعلن:معلن أوضح:يوضح:موضح أشار:يشير:مشير لفت:يلفت:لافت شدد:يشدد:مشدد
نفى:ينفي:ناف/denial كذب:يكذب:مكذب/denial أنكر:ينكر:منكر/denial استبعد:يستبعد:مستبعد/exclude
كشف:يكشف:كاشف ذكر:يذكر:ذاكر صرح:يصرح:مصرح أفاد:يفيد:مفيد زعم:يزعم:زاعم/claim ادعى:يدعي:مدعي/claim ردد:يردد:مردد اعترف:يعترف:معترف أقر:يقر:مقر تابع:يتابع:متابع أردف:يردف:مردف
استطرد:يستطرد:مستطرد استدرك:يستدرك:مستدرك رأى:يرى:رائي اعتبر:يعتبر:معتبر نوه:ينوه:منوه حذر:يحذر:محذر توقع:يتوقع:متوقع/expect رجح:يرجح:مرجح/expect أعرب:يعرب:معرب عبر:يعبر:معبر دعا:يدعو:داعي طالب:يطالب:مطالب
كتب:يكتب:كاتب وصف:يصف:واصف أبلغ:يبلغ:مبلغ أخبر:يخبر:مخبر اتهم:يتهم:متهم هدد:يهدد:مهدد تعهد:يتعهد:متعهد وعد:يعد:واعد علق:يعلق:معلق أجاب:يجيب:مجيب تساءل:يتساءل:متسائل سأل:يسأل:سائل خلص:يخلص:خالص لمح:يلمح:ملمح ألمح:يلمح:ملمح أورد:يورد:مورد
انتقد:ينتقد:منتقد رحب:يرحب:مرحب أشاد:يشيد:مشيد أدان:يدين:مدين دان:يدين:مدين استنكر:يستنكر:مستنكر ندد:يندد:مندد جدد:يجدد:مجدد ناشد:يناشد:مناشد غرد:يغرد:مغرد أبدى:يبدي:مبدي واصل:يواصل:مواصل ختم:يختم:مختتم نصح:ينصح:ناصح أعلم:يعلم:معلم أنذر:ينذر:منذر زاد:يزيد:زائد أبرز:يبرز:مبرز روى:يروي:راوي
`)

function build(): Map<string, SayingVerb> {
  const out = new Map<string, SayingVerb>()
  for (const row of rows) {
    const [forms = '', act] = row.split('/')
    const [perfect = '', imperfect = '', participle = ''] = forms.split(':')
    const verb: SayingVerb = act ? { lemma: perfect, act: act as NonNullable<SayingVerb['act']> } : { lemma: perfect }
    for (const form of [...conjugate([`${perfect}:${imperfect}`]), ...participles(participle)]) {
      if (!out.has(form)) out.set(form, verb)
    }
  }
  for (const noun of splitWords('قوله قولها قولهم بقوله بقولها')) out.set(noun, { lemma: 'قال' })
  return out
}

/** Feminines that are hardly ever plain adjectives («محادثات مفيدة» reports nothing). */
const feminine = new Set(['مضيف', 'مؤكد', 'مشير', 'موضح', 'لافت', 'مشدد', 'معتبر', 'نافي', 'منوه'])

/** Accusative of state: «مضيفاً»، «لافتةً»، «داعياً»; the bare participle is a noun and no cue. */
function participles(stem: string): string[] {
  const base = stem.endsWith('ف') && stem === 'ناف' ? 'نافي' : stem
  if (base === 'مدين' || base === 'كاتب' || base === 'معبر') return []
  return feminine.has(base) ? [`${base}ا`, `${base}ة`] : [`${base}ا`]
}

export const sayingVerbs: ReadonlyMap<string, SayingVerb> = build()

/**
 * Finite forms behind which a subject stands as a rule: «قال X». Verbs that
 * take any object («كشف»، «اعتبر»، «واصل») name nobody by themselves.
 */
export const subjectVerbs: readonly string[] = conjugate(
  splitWords(
    'قال:يقول أضاف:يضيف أكد:يؤكد أعلن:يعلن أوضح:يوضح أشار:يشير لفت:يلفت شدد:يشدد نفى:ينفي ذكر:يذكر صرح:يصرح أفاد:يفيد زعم:يزعم اعترف:يعترف أقر:يقر تابع:يتابع أردف:يردف استطرد:يستطرد نوه:ينوه حذر:يحذر أعرب:يعرب كتب:يكتب علق:يعلق غرد:يغرد أبلغ:يبلغ اتهم:يتهم هدد:يهدد دعا:يدعو طالب:يطالب رحب:يرحب أشاد:يشيد رأى:يرى توقع:يتوقع تعهد:يتعهد انتقد:ينتقد ندد:يندد أدان:يدين استبعد:يستبعد رفض:يرفض أجاب:يجيب روى:يروي التقى:يلتقي استقبل:يستقبل زار:يزور غادر:يغادر اجتمع:يجتمع',
  ),
)

/** Words that name a source before a noun: «بحسب»، «وفقاً لـ»، «نقلاً عن». */
export const sourceWords = splitWords('بحسب حسب وفق وفقا طبقا نقلا حسبما وفقما نقل نقلت ينقل تنقل')

/** Present forms of the verbs of saying. */
export const presentSaying: readonly string[] = presentOf(rows.map((row) => row.split('/')[0] ?? ''))

/** The verbs of saying as perfect:imperfect. */
export const sayingPairs: readonly string[] = rows.map((row) => row.split(':').slice(0, 2).join(':'))
