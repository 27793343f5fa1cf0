import { findWord, hasWord } from '../text/clitics.ts'
import type { Sentence } from '../text/sentences.ts'
import { foldedAt, tokenFrom } from '../text/tokens.ts'
import { addDays } from '../values/time.ts'
import type { AnalysedArticle } from './kind.ts'
import { perArticle } from './per-article.ts'
import { mentionsIn, regionKindAt } from './search.ts'

/**
 * Which sentences of an article tell its own event. News puts the event first
 * and what went before it after that; a figure of an earlier event set against
 * this one's would be a false contradiction, so whatever looks like background
 * is left out.
 */

/** Sentences of the body that may still tell the event, counted from the top. */
const REACH = 12
/** An event is told within this many days of its report. */
const RECENT_DAYS = 4
/** «وكان … قد»، «يذكر أن»: the pluperfect of news. */
const OPENERS = new Set([
  'وكان',
  'وكانت',
  'كان',
  'كانت',
  'يذكر',
  'ويذكر',
  'يشار',
  'ويشار',
  'تجدر',
  'وتجدر',
  'ومنذ',
  'منذ',
])
/** «سبق أن»، «سبق له»، «حادث مماثل»: words that by themselves speak of another time. */
const ALONE = new Set(['سابقا', 'مماثل', 'مماثله', 'منصرم', 'منصرمه', 'فايت'])
/** «الماضي»، «السابق» behind what happens; behind a person or a day they are an office or a date. */
const EARLIER = new Set(['سابق', 'سابقه', 'ماضي', 'ماضيه', 'اخير', 'اخيره'])
const OCCURRENCES = new Set(
  'حادث حادثه هجوم هجمات تفجير تفجيرات انفجار انفجارات حريق حرايق زلزال زلازل كارثه كوارث اعتداء اعتداءات عمليه عمليات مره مرات دوره دورات موسم مواسم نسخه جوله جولات مباراه مباريات انتخابات حرب حروب عام سنه سنوات اعوام شهور اشهر قرن'.split(
    ' ',
  ),
)
/** «في هجوم منفصل»، «في حادث آخر»: news beside the news. */
const OTHER = new Set(['منفصل', 'منفصله', 'اخر', 'اخري'])
const AFTER_BEFORE = new Set(['ان', 'له', 'لها', 'لهم', 'للسلطات', 'للشرطه'])

/** Headline, deck and the sentences of the body that tell the event, in order. */
export const eventSentences = perArticle((article): readonly Sentence[] => {
  let seen = 0
  return article.sentences.filter((sentence) => {
    const kind = regionKindAt(article, sentence.start)
    if (kind === 'headline' || kind === 'deck') return true
    if (kind !== 'body' && kind !== 'document') return false
    seen++
    return seen <= REACH && !(isBackground(article, sentence) && !(seen === 1 && isLead(article, sentence)))
  })
})

const isLead = (article: AnalysedArticle, sentence: Sentence): boolean =>
  isNews(article, sentence) || isRecent(article, sentence)

const backgroundOf = perArticle(() => new Map<Sentence, boolean>())

export function isBackground(article: AnalysedArticle, sentence: Sentence): boolean {
  const judged = backgroundOf(article)
  const known = judged.get(sentence)
  if (known !== undefined) return known
  const found = goesBefore(article, sentence)
  judged.set(sentence, found)
  return found
}

function goesBefore(article: AnalysedArticle, sentence: Sentence): boolean {
  const { tokens } = article
  const opens = OPENERS.has(foldedAt(tokens, sentence.from))
  if (opens && !tellsWhere(article, sentence) && !tellsStatement(article, sentence)) return true
  if (speaksOfEarlier(article, sentence)) return true
  return datedBefore(article, sentence)
}

/** «وكان على متن الطائرة 120 راكباً»: how things stood in the event, not before it. */
const STOOD = new Set(['علي', 'في', 'من', 'بين', 'ضمن', 'داخل'])
const tellsWhere = ({ tokens }: AnalysedArticle, { from, to }: Sentence): boolean =>
  from + 1 < to && /^و?كانت?$/.test(foldedAt(tokens, from)) && STOOD.has(foldedAt(tokens, from + 1))

/** «كان الوزير قد أكد أن …»: what was said before, of this event like any other statement. */
const STATEMENT_REACH = 8
const SAID = new Set('اكد اكدت قال قالت اعلن اعلنت ذكر ذكرت افاد افادت اوضح اوضحت صرح صرحت كشف كشفت'.split(' '))
function tellsStatement({ tokens }: AnalysedArticle, { from, to }: Sentence): boolean {
  if (!/^و?كانت?$/.test(foldedAt(tokens, from))) return false
  return findWord(tokens, from + 1, Math.min(to, from + STATEMENT_REACH), SAID) >= 0
}

const PRECEDED = new Set(['سبق', 'وسبق', 'فسبق'])

function speaksOfEarlier({ tokens }: AnalysedArticle, { from, to }: Sentence): boolean {
  for (let i = from; i < to; i++) {
    if (PRECEDED.has(foldedAt(tokens, i)) && i + 1 < to && AFTER_BEFORE.has(foldedAt(tokens, i + 1))) return true
    if (hasWord(tokens, i, ALONE)) return true
    if (i === from) continue
    if (hasWord(tokens, i, EARLIER) && hasWord(tokens, i - 1, OCCURRENCES)) return true
    if (i < from + 5 && OTHER.has(foldedAt(tokens, i)) && hasWord(tokens, i - 1, OCCURRENCES)) return true
  }
  return false
}

/**
 * A lead that no opener and no «سابق» puts into the past is the news itself where
 * it tells of the month just gone («بلغ التضخم في أبريل …»), or where its past date
 * belongs to a relative clause behind the figure («اعتقال 84 … الذي فرّ قبل عامين»).
 */
function isNews(article: AnalysedArticle, sentence: Sentence): boolean {
  if (OPENERS.has(foldedAt(article.tokens, sentence.from)) || speaksOfEarlier(article, sentence)) return false
  return tellsMonth(article, sentence) || datesAside(article, sentence)
}

/** A lead that prints a day just gone tells of it, however it opens («كانت الناقلة التي جنحت الخميس تحمل …»). */
function isRecent(article: AnalysedArticle, sentence: Sentence): boolean {
  const dated = mentionsIn(article, sentence, 'date').some(({ value }) => value.from !== null && value.grain !== 'year')
  return dated && !speaksOfEarlier(article, sentence) && !datedBefore(article, sentence)
}

const RELATIVES = new Set(['الذي', 'التي', 'الذين', 'اللذين', 'اللتين', 'اللذان', 'اللتان'])

function datesAside(article: AnalysedArticle, { from, to, start, end }: Sentence): boolean {
  const relative = findWord(article.tokens, from, to, RELATIVES)
  if (relative < 0) return false
  const at = article.tokens.start[relative] as number
  const figures = [...mentionsIn(article, { start, end }, 'count'), ...mentionsIn(article, { start, end }, 'number')]
  const dates = mentionsIn(article, { start, end }, 'date')
  return figures.some((figure) => figure.end <= at) && dates.every((date) => date.start > at)
}

const LAST_MONTHS = 62
function tellsMonth(article: AnalysedArticle, sentence: Sentence): boolean {
  const asOf = article.asOf.date?.slice(0, 10)
  const since = asOf === undefined ? null : addDays(asOf, -LAST_MONTHS)
  const dates = mentionsIn(article, sentence, 'date')
  return since !== null && dates.some(({ value }) => value.grain === 'month' && (value.to ?? '') > since)
}

/** «حرب بدأت قبل ثلاث سنوات»: since when something lasts, not when this happened. */
const BEGINNINGS = new Set(['بدا', 'بدات', 'اندلع', 'اندلعت', 'مستمر', 'مستمره', 'تاسس', 'تاسست', 'انشيت'])
function tellsBeginning({ tokens }: AnalysedArticle, date: number): boolean {
  const at = tokenFrom(tokens, date)
  return [1, 2].some((back) => at >= back && hasWord(tokens, at - back, BEGINNINGS))
}

/** «اعتباراً من الأربعاء»: a day from which something will hold lies ahead, whatever week it is counted in. */
const ONWARDS = new Set(['اعتبارا', 'بدءا', 'ابتداء', 'بدايه', 'وبدءا', 'وابتداء', 'واعتبارا'])
function tellsOnset({ tokens }: AnalysedArticle, date: number): boolean {
  const at = tokenFrom(tokens, date)
  return at >= 2 && foldedAt(tokens, at - 1) === 'من' && ONWARDS.has(foldedAt(tokens, at - 2))
}

/** Every date of the sentence is days before the report: an earlier event, or a year of the past. */
function datedBefore(article: AnalysedArticle, sentence: Sentence): boolean {
  const asOf = article.asOf.date?.slice(0, 10)
  const dates = mentionsIn(article, sentence, 'date').filter(
    ({ start }) => !tellsBeginning(article, start) && !tellsOnset(article, start),
  )
  if (dates.length === 0) return false
  const past = asOf === undefined ? undefined : addDays(asOf, -RECENT_DAYS)
  return dates.every(({ value: { from, to, grain, relative } }) => {
    if (relative && relative.offset < 0 && relative.unit !== 'day' && relative.unit !== 'weekday') return true
    if (grain === 'year') return asOf === undefined || (to !== null && to <= asOf)
    return past !== undefined && past !== null && (to ?? from ?? asOf ?? '') <= past
  })
}
