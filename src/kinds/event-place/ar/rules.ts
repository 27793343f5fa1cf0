import type { AnalysedArticle, ProposedFact, ProposedReading, StoryContext } from '@/core/extract/kind.ts'
import { type MentionOf, mentionsOf, regionKindAt, sentenceOf } from '@/core/extract/search.ts'
import { MEETING_NOUNS, TAKING_PLACE } from '@/core/language/ar/event-words.ts'
import { wordIn } from '@/core/text/clitics.ts'
import { foldText } from '@/core/text/fold.ts'
import type { Sentence } from '@/core/text/sentences.ts'
import { CLITIC, foldedAt, PUNCT, tokenFrom } from '@/core/text/tokens.ts'

type Level = 'country' | 'city' | 'venue'
const LEVELS: readonly Level[] = ['country', 'city', 'venue']

/** How far before «في» the meeting may be named: «اجتمعت وفود من … يوم الثلاثاء في …». */
const REACH = 9
const VENUE_NOUNS = new Set(
  Array.from(['قصر', 'فندق', 'مقر', 'قاعة', 'مبنى', 'مركز', 'مطار', 'قاعدة', 'ملعب', 'مسجد', 'كنيسة'], foldText),
)
/** What «في» hangs on instead of the meeting: «الحرب في …»، «التسوية في …». */
const OTHER_SCENES = new Set(
  Array.from(
    'حرب حروب صراع صراعات نزاع نزاعات ازمة تسوية سلام قتال عملية هجوم غزو سفارة سفارتي سفاراتهم وضع استقرار مسؤول مسؤولين قوات'.split(
      ' ',
    ),
    foldText,
  ),
)
const IN = new Set(['في'])

/** Places that the article says the meeting took place in, one row a level. */
export function proposeEventPlace(context: StoryContext): ProposedFact[] {
  return LEVELS.flatMap((level) => {
    const cells: Record<string, { readings: ProposedReading[] }> = {}
    for (const article of context.articles) {
      const reading = firstAt(article, level)
      if (reading) cells[article.id] = { readings: [reading] }
    }
    if (Object.keys(cells).length === 0) return []
    const id = `event-${level}`
    return [{ id, question: { code: id, params: {} }, cells }]
  })
}

function firstAt(article: AnalysedArticle, level: Level): ProposedReading | null {
  for (const mention of mentionsOf(article, 'place')) {
    const sentence = sentenceOf(article, mention.start)
    if (!sentence || levelOf(mention) !== level) continue
    const rule = ruleFor(article, sentence, mention)
    if (rule) return readingOf(article, sentence, mention, rule)
  }
  return null
}

/** A building or a town is named by what it is; of the rest, only a country lies in nothing. */
const TOWN_NOUNS = new Set(Array.from(['مدينة', 'بلدة', 'قرية', 'محافظة', 'منطقة', 'ولاية', 'عاصمة'], foldText))
function levelOf({ value }: MentionOf<'place'>): Level {
  const [first = ''] = foldText(value.name).split(' ')
  const noun = first.replace(/^ال/, '')
  if (VENUE_NOUNS.has(noun)) return 'venue'
  return value.within === undefined && !TOWN_NOUNS.has(noun) ? 'country' : 'city'
}

function ruleFor(article: AnalysedArticle, sentence: Sentence, mention: MentionOf<'place'>): string | null {
  if (isDateline(article, sentence, mention)) return 'event-place/dateline'
  const at = tokenFrom(article.tokens, mention.start)
  const preposition = prepositionBefore(article, sentence, at)
  if (preposition >= 0) return meetsBefore(article, sentence, preposition) ? 'event-place/in' : null
  return followsPlace(article, sentence, mention) ? 'event-place/apposition' : null
}

/** «الرياض، السعودية – …» at the head of the first body sentence. */
function isDateline(article: AnalysedArticle, sentence: Sentence, mention: MentionOf<'place'>): boolean {
  if (regionKindAt(article, mention.start) !== 'body') return false
  const body = article.sentences.find((s) => regionKindAt(article, s.start) === 'body')
  if (body !== sentence) return false
  const head = article.text.slice(sentence.start, mention.start)
  const tail = article.text.slice(mention.end, mention.end + 40)
  return /^[\p{L}\s،,]{0,30}$/u.test(head) && /^[\p{L}\s،,]{0,30}[–—-]\s/u.test(tail)
}

/** «في» before the place, or بـ attached to it; up to three words of the place's own phrase between («في عاصمة … الرياض»). */
function prepositionBefore(article: AnalysedArticle, sentence: Sentence, at: number): number {
  const { tokens } = article
  if (((tokens.clitics[at] as number) & CLITIC.ba) !== 0) return at
  for (let i = at - 1; i >= Math.max(sentence.from, at - 5); i--) {
    if (tokens.kind[i] === PUNCT) return -1
    if (IN.has(foldedAt(tokens, i))) return i
    if (((tokens.clitics[i] as number) & CLITIC.ba) !== 0 || /^بال/.test(foldedAt(tokens, i))) return i
  }
  return -1
}

/** The nearest noun of the scene before «في» is a meeting, or a verb of taking place. */
function meetsBefore(article: AnalysedArticle, sentence: Sentence, preposition: number): boolean {
  const { tokens } = article
  for (let i = preposition - 1; i >= Math.max(sentence.from, preposition - REACH); i--) {
    if (wordIn(tokens, i, OTHER_SCENES)) return false
    if (wordIn(tokens, i, MEETING_NOUNS) || wordIn(tokens, i, TAKING_PLACE)) return true
  }
  return false
}

/** «في الرياض، المملكة العربية السعودية»: the wider place behind the narrower one that «في» governs. */
function followsPlace(article: AnalysedArticle, sentence: Sentence, mention: MentionOf<'place'>): boolean {
  const before = mentionsOf(article, 'place').find(
    (m) => m.end < mention.start && /^[\s،,]+$/.test(article.text.slice(m.end, mention.start)),
  )
  if (!before || before.start < sentence.start) return false
  const preposition = prepositionBefore(article, sentence, tokenFrom(article.tokens, before.start))
  return preposition >= 0 && meetsBefore(article, sentence, preposition)
}

function readingOf(
  article: AnalysedArticle,
  sentence: Sentence,
  mention: MentionOf<'place'>,
  rule: string,
): ProposedReading {
  return {
    value: mention.value,
    words: mention,
    evidence: [sentence],
    ...article.heardAt(mention.start),
    certainty: 'asserted',
    rule,
  }
}
