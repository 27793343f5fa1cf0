import type { AnalysedArticle } from '@/core/extract/kind.ts'
import { tokensOf } from '@/core/extract/search.ts'
import { casualtyEntries, nounEntries } from '@/core/language/ar/quantities/nouns.ts'
import { formsOf, wordIn } from '@/core/text/clitics.ts'
import { foldText } from '@/core/text/fold.ts'
import type { Sentence } from '@/core/text/sentences.ts'
import type { Span } from '@/core/text/span.ts'
import { CLITIC, foldedAt, PUNCT } from '@/core/text/tokens.ts'
import type { CountClass } from '@/core/values/types.ts'

/** Who is counted, and what happened to them: asked of the words around a figure. */

export type Group = 'security' | 'attackers' | 'children' | 'women' | 'civilians' | 'protesters' | 'press'

const folded = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).map(foldText))

const groups: readonly (readonly [Group, ReadonlySet<string>])[] = [
  [
    'security',
    folded('جندي جنود جنديين ضابط ضباط شرطي شرطيين عسكري عسكريين عون أعوان مجند مجندين دركي حارس حراس عريف رقيب'),
  ],
  [
    'attackers',
    folded(
      'انتحاري انتحاريين مهاجم مهاجمين مسلح مسلحين إرهابي إرهابيين متطرف متطرفين متشدد متشددين مقاتل مقاتلين متمرد متمردين حوثي قيادي',
    ),
  ],
  ['children', folded('طفل أطفال طفلة طفلين رضيع رضع قاصر قاصرين تلميذ تلاميذ')],
  ['women', folded('امرأة نساء امرأتين سيدة سيدات فتاة فتيات')],
  ['civilians', folded('مدني مدنيين')],
  ['protesters', folded('متظاهر متظاهرين محتج محتجين')],
  ['press', folded('صحفي صحفيين صحافي صحافيين إعلامي إعلاميين مسعف مسعفين')],
]
/** «3 رجال أمن», «تسعة أفراد من قوات الحرس»: a word for anyone, and the force behind it. */
const FORCES = folded('أمن الأمن شرطة الشرطة جيش الجيش حرس الحرس درك الدرك قوات القوات')
const FORCE_REACH = 3

/** The special group among those counted, or null for people at large. */
export function groupOf(article: AnalysedArticle, mention: Span, lemma: string): Group | null {
  const own = groups.find(([, words]) => words.has(foldText(lemma)))
  if (own) return own[0]
  const { from, to } = tokensOf(article, mention)
  for (let i = from; i < to + FORCE_REACH && i < article.tokens.count; i++) {
    if (article.tokens.kind[i] === PUNCT) return null
    if (i > from && wordIn(article.tokens, i, FORCES)) return 'security'
    const named = i >= to ? undefined : groups.find(([, words]) => wordIn(article.tokens, i, words))
    if (named) return named[0]
  }
  return null
}

const fates: readonly (readonly [CountClass, ReadonlySet<string>])[] = [
  ['killed', folded('قتلوا قضوا استشهدوا توفوا حتفهم مصرعهم حتفهما مصرعهما قتلا لقوا سقطوا')],
  ['injured', folded('أصيبوا جرحوا أصيبا جرحا لإصابات للإصابة لجروح لحروق لاختناقات لاختناق بجروح بحروق')],
  ['missing', folded('فقدوا مفقودين مفقودون مفقودا مفقود المفقودين')],
  ['displaced', folded('نزحوا شردوا النزوح للنزوح')],
  ['arrested', folded('اعتقلوا أوقفوا')],
]
/** «ستة أشخاص على الأقل من قوات الحرس الوطني قضوا»: hedge and complement between the noun and its verb. */
const FATE_REACH = 8

/** What is said behind the noun happened to those counted, in the same clause. */
export function fateBehind(article: AnalysedArticle, sentence: Sentence, mention: Span): CountClass | null {
  const { to } = tokensOf(article, mention)
  for (let i = to; i < Math.min(sentence.to, to + FATE_REACH); i++) {
    if (article.tokens.kind[i] === PUNCT) return null
    const word = foldedAt(article.tokens, i)
    const found = fates.find(([, verbs]) => verbs.has(word))
    if (found) return found[0]
  }
  return null
}

/** Words right before those counted: «أرواح 300 شخص»، «قضى عشرة سجناء». */
const RIGHT_BEFORE: ReadonlySet<string> = folded('أرواح أرواحهم قضى قضوا')
/** «راح ضحية الحادث تسعة أشخاص»، «ذهب ضحيته …». */
const WENT: ReadonlySet<string> = folded('راح راحت ذهب ذهبت سقط سقطت وراح')
const VICTIM: ReadonlySet<string> = folded('ضحية ضحيته ضحيتها ضحيتهما')
const VICTIM_REACH = 5

/** What is said before the noun happened to those counted, where no verb of the lexicon tells. */
export function fateBefore(article: AnalysedArticle, sentence: Sentence, mention: Span): CountClass | null {
  const { tokens } = article
  const { from } = tokensOf(article, mention)
  if (from > sentence.from && RIGHT_BEFORE.has(foldedAt(tokens, from - 1))) return 'killed'
  for (let i = from - 1; i > sentence.from && i >= from - VICTIM_REACH; i--) {
    if (VICTIM.has(foldedAt(tokens, i)) && WENT.has(foldedAt(tokens, i - 1))) return 'killed'
  }
  return null
}

/** «بينهم ثلاثة أطفال»، «منهم 5»، «ثلاثة منهم»: a share of a number. */
const PARTS = new Set(['بينهم', 'بينهن', 'بينها', 'منهم', 'منهن', 'منها', 'فيهم', 'ضمنهم', 'بينهما', 'ضمنها'])
const OF_THEM = new Set(['منهم', 'منهن', 'منهما'])
const PART_REACH = 8
/** Singulars of people, the word for anyone aside («شخص» behind a figure is counted). */
const ONE_PERSON: ReadonlySet<string> = new Set(
  [...nounEntries]
    .filter(([word, { person, number }]) => person && number === 'singular' && word.length > 3)
    .map(([word]) => word),
)
const FATE_WORDS: ReadonlySet<string> = new Set(casualtyEntries.keys())

export function isPart(article: AnalysedArticle, sentence: Sentence, mention: Span): boolean {
  const { from, to } = tokensOf(article, mention)
  const before = Math.max(sentence.from, from - PART_REACH)
  for (let i = from - 1; i >= before; i--) {
    if (wordIn(article.tokens, i, PARTS)) return true
    if (article.tokens.kind[i] === PUNCT || opensFate(article, i)) return false
  }
  return to - from === 1 && to < sentence.to && OF_THEM.has(foldedAt(article.tokens, to))
}

/** «وأصيب 36»، «وإصابة 32»: another fate, whose figure is no share of the first. */
const opensFate = ({ tokens }: AnalysedArticle, at: number): boolean =>
  ((tokens.clitics[at] as number) & (CLITIC.wa | CLITIC.fa)) !== 0 && wordIn(tokens, at, FATE_WORDS) !== null

/**
 * «قُتل مع مسلحين اثنين», «مقتل ضابط وثلاثة جنود»: others beside someone who is not
 * counted with them; what they are together nobody prints.
 */
export function isCompany(article: AnalysedArticle, mention: Span): boolean {
  const { tokens } = article
  const { from } = tokensOf(article, mention)
  let before = from - 1
  while (
    before >= 0 &&
    tokens.kind[before] === PUNCT &&
    '"“”«»'.includes(article.text[tokens.start[before] as number] ?? ' ')
  )
    before--
  if (before < 0) return false
  if (foldedAt(tokens, before) === 'مع') return true
  const joined = ((tokens.clitics[from] as number) & CLITIC.wa) !== 0
  return joined && formsOf(foldedAt(tokens, before)).some((form) => ONE_PERSON.has(form))
}
