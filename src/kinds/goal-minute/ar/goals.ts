import type { AnalysedArticle } from '@/core/extract/kind.ts'
import { isBackground } from '@/core/extract/main-event.ts'
import { inArticle, type MentionOf, mentionsIn } from '@/core/extract/search.ts'
import { foldText } from '@/core/text/fold.ts'
import type { Sentence } from '@/core/text/sentences.ts'
import { foldedAt, PUNCT, rawAt, type Tokens, tokenFrom } from '@/core/text/tokens.ts'
import { type Chain, chainsIn, type Minute } from './minutes.ts'

/** A goal that an article dates. */
export interface Goal {
  readonly article: AnalysedArticle
  readonly sentence: Sentence
  /** The scorer's entity. */
  readonly scorer: string
  readonly minute: Minute
}

type Person = MentionOf<'person'>

const folded = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).map((word) => foldText(word)))

/** Verbs that need no object to mean a goal. */
const SCORED = folded(
  'سجل سجلا سجلوا سجله سجلها سجلهما سجلهم يسجل ليسجل سيسجل تسجيل أحرز أحرزه أحرزها أحرزهما يحرز ليحرز إحراز وقعه وقعها وقعهما',
)
/** Verbs and nouns that mean one beside a word for goal. */
const BESIDE_GOAL = folded(
  'أضاف أضافه ليضيف يضيف إضافة افتتح ليفتتح افتتاح هز ليهز وقع أدرك ليدرك إدراك عادل ليعادل عدل ليعدل تقدم منح ليمنح ضاعف ليضاعف أكمل ليكمل قلص ليقلص عزز ليعزز خطف ليخطف اختتم ليختتم رفع جاء جاءت أتى تكفل تكفلت هدف بهدف هدفي هدفا بثنائية ثنائية ثلاثية',
)
const GOAL = folded(
  'هدف هدفا هدفه هدفين هدفي أهداف أهدافه الهدف الهدفين الأهداف بهدف بهدفين ثنائية ثلاثية رباعية هاتريك الثنائية الثلاثية التسجيل التعادل النتيجة الشباك شباك التقدم الفارق',
)
/** What else happens in a minute; the nearest of all these verbs decides. */
const OTHERWISE = folded(
  'خرج خروج ليخرج دخل دخول ليدخل غادر ليغادر مغادرة طرد بطرد طرده أصيب إصابة تلقى شارك مشاركة استبدل استبدال بديل بديلا أهدر أضاع إهدار إضاعة ألغى إلغاء ألغي احتسب احتساب تصدى صد أنقذ سدد تسديدة بطاقة إنذار حل ترك ليترك ارتدت انتهى توقف قال غيرت صنع ومرر مرر',
)
const VIA = folded('عبر بواسطة طريق بتوقيع توقيع بقدم بقدمي برأس برأسية بإمضاء إمضاء')
/** A name behind these is another's: the passer, the keeper, the one who went off. */
const OF_OTHERS = folded(
  'من إلى مرمى حارس الحارس تمريرة عرضية بتمريرة صناعة لزميله زميله بدلا بدل أمام على ضد مدافع بعد قبل خلف تحت تجاوز راوغ',
)

export function goalsIn(article: AnalysedArticle): Goal[] {
  return article.sentences
    .filter((sentence) => inArticle(article, sentence.start) && !isBackground(article, sentence))
    .flatMap((sentence) => inSentence(article, sentence))
}

function inSentence(article: AnalysedArticle, sentence: Sentence): Goal[] {
  const chains = chainsIn(article, sentence)
  const persons = chains.length > 0 ? mentionsIn(article, sentence, 'person') : []
  if (persons.length === 0) return []
  const whole = new Clause(article.tokens, persons, sentence.from, sentence.to)
  if (!whole.holds(GOAL) && !whole.holds(SCORED)) return []
  return chains.flatMap((chain, n) => {
    const before = new Clause(article.tokens, persons, chains[n - 1]?.to ?? sentence.from, chain.from)
    const behind = new Clause(article.tokens, persons, chain.to, chains[n + 1]?.from ?? sentence.to)
    const scorer = scorerOf(article.tokens, chain, before, behind)
    return scorer ? chain.minutes.map((minute) => ({ article, sentence, scorer: scorer.value.entity, minute })) : []
  })
}

function scorerOf(tokens: Tokens, chain: Chain, before: Clause, behind: Clause): Person | null {
  if (tokens.kind[chain.from] === PUNCT) return before.endingAt(chain.from) ?? before.scorer(false)
  const opens = before.to - before.from <= OPENING
  return opens ? behind.scorer(true) : before.scorer(false)
}

/** «وفي الدقيقة», «وعند الدقيقة»: the clause stands behind its minute. */
const OPENING = 2
/** Title, nationality and place on the field between verb and name. */
const NAME_REACH = 5
/** «صلاح سجل», «صلاح وقد سجل». */
const SUBJECT_REACH = 2

/** Tokens `[from, to)` with the people named there. */
class Clause {
  readonly #tokens: Tokens
  readonly #persons: readonly { readonly person: Person; readonly at: number; readonly end: number }[]
  readonly from: number
  readonly to: number

  constructor(tokens: Tokens, persons: readonly Person[], from: number, to: number) {
    this.#tokens = tokens
    this.from = from
    this.to = to
    this.#persons = persons
      .map((person) => ({
        person,
        at: tokenFrom(tokens, person.start),
        end: tokenFrom(tokens, person.end - 1) + 1,
      }))
      .filter(({ at, end }) => at >= from && end <= to)
  }

  holds(words: ReadonlySet<string>): boolean {
    for (let at = this.from; at < this.to; at++) if (this.#is(words, at)) return true
    return false
  }

  /** Who is named right before token `at`: «ميسي (23». */
  endingAt(at: number): Person | null {
    return this.#persons.find(({ end }) => end === at)?.person ?? null
  }

  /** Whose goal the clause tells of: the nearest verb to the minute decides, `first` where the minute stands before it. */
  scorer(first: boolean): Person | null {
    const verb = this.#verb(first)
    return verb < 0 ? null : (this.#named(verb) ?? this.#via(verb) ?? this.#subject(verb))
  }

  #verb(first: boolean): number {
    const step = first ? 1 : -1
    for (let at = first ? this.from : this.to - 1; at >= this.from && at < this.to; at += step) {
      if (this.#is(OTHERWISE, at)) return -1
      if (this.#is(SCORED, at) || (this.#is(BESIDE_GOAL, at) && this.holds(GOAL))) return this.#earlier(at)
    }
    return -1
  }

  /** «سجل محمد هدفاً»: the verb before its object, where both are in the clause. */
  #earlier(at: number): number {
    for (let i = at - 1; i >= this.from && at - i <= VERB_REACH; i--) {
      if (this.#tokens.kind[i] === PUNCT || this.#is(OTHERWISE, i)) break
      if (this.#is(SCORED, i) || this.#is(BESIDE_GOAL, i)) return i
    }
    return at
  }

  #named(verb: number): Person | null {
    const next = this.#persons.find(({ at }) => at > verb)
    return next && next.at - verb <= NAME_REACH && this.#leadsTo(verb + 1, next.at) ? next.person : null
  }

  #via(verb: number): Person | null {
    for (let at = verb + 1; at < this.to; at++) {
      if (!this.#is(VIA, at)) continue
      const next = this.#persons.find((one) => one.at > at)
      if (next && next.at - at <= NAME_REACH && this.#leadsTo(at + 1, next.at)) return next.person
    }
    return null
  }

  #subject(verb: number): Person | null {
    const last = this.#persons.findLast(({ end }) => end <= verb)
    return last && verb - last.end <= SUBJECT_REACH && this.#leadsTo(last.end, verb) && !this.#isOther(last.at)
      ? last.person
      : null
  }

  #isOther(at: number): boolean {
    return at > this.from && this.#is(OF_OTHERS, at - 1)
  }

  #leadsTo(from: number, to: number): boolean {
    for (let at = from; at < to; at++)
      if (this.#is(OF_OTHERS, at) || (this.#tokens.kind[at] === PUNCT && !'«"“”»'.includes(rawAt(this.#tokens, at))))
        return false
    return true
  }

  #is(words: ReadonlySet<string>, at: number): boolean {
    const word = foldedAt(this.#tokens, at)
    return words.has(word) || words.has(word.replace(/^[وف](?=.{3})/, ''))
  }
}

const VERB_REACH = 6
