import type { AnalysedArticle, ProposedFact, ProposedReading, StoryContext } from '@/core/extract/kind.ts'
import { isBackground } from '@/core/extract/main-event.ts'
import { leadSentences, type MentionOf, mentionsOf, regionKindAt, sentenceOf } from '@/core/extract/search.ts'
import { isCountryName } from '@/core/language/ar/country-names.ts'
import {
  LEADER_NOUNS,
  MEETING_NOUNS,
  OCCURRENCE_NOUNS,
  OCCURRENCE_VERBS,
  PLACE_PREPOSITIONS,
  TAKING_PLACE,
} from '@/core/language/ar/event-words.ts'
import { wordIn } from '@/core/text/clitics.ts'
import { foldText } from '@/core/text/fold.ts'
import type { Sentence } from '@/core/text/sentences.ts'
import { CLITIC, foldedAt, PUNCT, tokenFrom } from '@/core/text/tokens.ts'

type Level = 'country' | 'city' | 'venue'
const LEVELS: readonly Level[] = ['country', 'city', 'venue']

/** How far before «في» the event may be named: «اجتمعت وفود من … يوم الثلاثاء في …». */
const REACH = 9
/** What happens is placed where it is told; further down other places are told of. */
const LEAD_SENTENCES = 3
const VENUE_NOUNS = new Set(
  Array.from(['قصر', 'فندق', 'مقر', 'قاعة', 'مبنى', 'مركز', 'مطار', 'قاعدة', 'ملعب', 'مسجد', 'كنيسة'], foldText),
)
/** What «في» hangs on instead of the event: «الحرب في …»، «التسوية في …». */
const OTHER_SCENES = new Set(
  Array.from(
    'حرب حروب صراع صراعات نزاع نزاعات ازمة تسوية سلام قتال غزو سفارة سفارتي سفاراتهم وضع استقرار مسؤول مسؤولين قوات قنصلية بعثة منتخب نادي ناديه مطار إقلاع متجهة قادمة مراسل مراسلة مراسلتنا مراسلنا'.split(
      ' ',
    ),
    foldText,
  ),
)
const TOWN_NOUNS = new Set(
  Array.from(
    ['مدينة', 'بلدة', 'قرية', 'محافظة', 'منطقة', 'ولاية', 'عاصمة', 'إقليم', 'مقاطعة', 'سواحل', 'ساحل', 'حدود', 'حي'],
    foldText,
  ),
)

/** A story that crosses a border or two towns names each; more is a list of something else. */
const MOST_PLACES = 3

/** Places that the article says the event took place in, one row a level. */
export function proposeEventPlace(context: StoryContext): ProposedFact[] {
  const placed = context.articles.map((article) => ({ article, found: placesOf(article) }))
  return LEVELS.flatMap((level) => {
    const cells: Record<string, { readings: ProposedReading[] }> = {}
    for (const { article, found } of placed) {
      const readings = found.filter(({ mention }) => levelOf(mention) === level).map(({ reading }) => reading)
      if (readings.length > 0) cells[article.id] = { readings: readings.slice(0, MOST_PLACES) }
    }
    if (Object.keys(cells).length === 0) return []
    const id = `event-${level}`
    return [{ id, question: { code: id, params: {} }, cells }]
  })
}

interface Placed {
  readonly mention: MentionOf<'place'>
  readonly reading: ProposedReading
}

/**
 * The places of the first sentence that gives any, level by level; further down
 * other places are told of. A dateline is such a sentence where a meeting is told.
 */
function placesOf(article: AnalysedArticle): Placed[] {
  const meeting = tellsMeeting(article)
  const found = new Map<string, Placed>()
  const firsts = new Map<Level, Sentence>()
  for (const mention of mentionsOf(article, 'place')) {
    const sentence = sentenceOf(article, mention.start)
    const rule = sentence && ruleFor(article, sentence, mention, meeting)
    if (!sentence || !rule) continue
    const level = levelOf(mention)
    const first = firsts.get(level) ?? sentence
    firsts.set(level, first)
    const { entity } = mention.value
    if (first === sentence && !found.has(entity))
      found.set(entity, { mention, reading: readingOf(article, sentence, mention, rule) })
  }
  return [...found.values()]
}

/** Only those who sit in a meeting's town write from it; a disaster is written up elsewhere. */
function tellsMeeting(article: AnalysedArticle): boolean {
  const lead = article.sentences.find((s) => regionKindAt(article, s.start) === 'body')
  if (!lead) return false
  for (let i = lead.from; i < lead.to; i++) {
    if (wordIn(article.tokens, i, OCCURRENCE_NOUNS)) return false
  }
  return true
}

/** A building is named by what it is. */
function levelOf({ value }: MentionOf<'place'>): Level {
  const [first = ''] = foldText(value.name).split(' ')
  const noun = first.replace(/^ال/, '')
  if (VENUE_NOUNS.has(noun)) return 'venue'
  return isCountryName(value.name) ? 'country' : 'city'
}

function ruleFor(
  article: AnalysedArticle,
  sentence: Sentence,
  mention: MentionOf<'place'>,
  meeting: boolean,
): string | null {
  if (isDateline(article, sentence, mention)) return meeting ? 'event-place/dateline' : null
  if (!meeting && !inLead(article, sentence)) return null
  const at = tokenFrom(article.tokens, mention.start)
  const preposition = prepositionBefore(article, sentence, at)
  if (preposition >= 0) return happensBefore(article, sentence, preposition) ? 'event-place/in' : null
  return followsPlace(article, sentence, mention) ? 'event-place/apposition' : null
}

/** «الرياض، السعودية – …» at the head of the first body sentence. */
function isDateline(article: AnalysedArticle, sentence: Sentence, mention: MentionOf<'place'>): boolean {
  if (regionKindAt(article, mention.start) !== 'body') return false
  const body = article.sentences.find((s) => regionKindAt(article, s.start) === 'body')
  if (body !== sentence) return false
  const head = article.text.slice(sentence.start, mention.start)
  const tail = article.text.slice(mention.end, mention.end + 40)
  return /^[\p{L}\s،,]{0,30}$/u.test(head) && /^[\p{L}\s،,]{0,30}(?:\(CNN\)\s*)?[–—-]\s/u.test(tail)
}

/** «في بلدة … قرب نابلس»: the second place is only near by. */
const BESIDE = new Set(Array.from(['قرب', 'بالقرب', 'قبالة', 'جوار', 'بجوار', 'القريبة', 'المجاورة'], foldText))

/**
 * «في» before the place, بـ attached to it or to its noun, or a direction; up to
 * three words of the place's own phrase between («في عاصمة … الرياض»), none of
 * them a person's office («بزعيم كوريا الشمالية»).
 */
function prepositionBefore(article: AnalysedArticle, sentence: Sentence, at: number): number {
  const { tokens } = article
  if (hasBa(article, at)) return at
  for (let i = at - 1; i >= Math.max(sentence.from, at - 4); i--) {
    if (tokens.kind[i] === PUNCT) return -1
    const word = foldedAt(tokens, i)
    if (BESIDE.has(word)) return -1
    if (PLACE_PREPOSITIONS.has(word)) return i
    if (hasBa(article, i)) return isPlaceNoun(article, i) ? i : -1
    if (wordIn(tokens, i, LEADER_NOUNS)) return -1
  }
  return -1
}

const hasBa = ({ tokens }: AnalysedArticle, at: number): boolean =>
  ((tokens.clitics[at] as number) & CLITIC.ba) !== 0 || /^[وف]?بال/.test(foldedAt(tokens, at))

const isPlaceNoun = (article: AnalysedArticle, at: number): boolean =>
  wordIn(article.tokens, at, TOWN_NOUNS) !== null || wordIn(article.tokens, at, VENUE_NOUNS) !== null

/** «عقب», «بعد» and «خلال» open any clause; the meeting's own noun stands behind them. */
const HAPPENING = new Set([...TAKING_PLACE].filter((word) => !['عقب', 'بعد', 'خلال'].includes(word)))

/** «في مؤتمر صحافي في أنقرة»: where the speaker stands. */
const isPressConference = ({ tokens }: AnalysedArticle, at: number): boolean =>
  /موتمر/.test(foldedAt(tokens, at)) && at + 1 < tokens.count && /^(?:ال)?صح[اف]/.test(foldedAt(tokens, at + 1))

/** The nearest noun of the scene before the preposition is a meeting or its verb; in the lead, any event. */
function happensBefore(article: AnalysedArticle, sentence: Sentence, preposition: number): boolean {
  const { tokens } = article
  const lead = inLead(article, sentence)
  for (let i = preposition - 1; i >= Math.max(sentence.from, preposition - REACH); i--) {
    if (wordIn(tokens, i, OTHER_SCENES)) return false
    if (isPressConference(article, i)) return false
    if (wordIn(tokens, i, MEETING_NOUNS) || wordIn(tokens, i, HAPPENING)) return true
    if (lead && (wordIn(tokens, i, OCCURRENCE_NOUNS) || wordIn(tokens, i, OCCURRENCE_VERBS))) return true
  }
  return false
}

function inLead(article: AnalysedArticle, sentence: Sentence): boolean {
  const kind = regionKindAt(article, sentence.start)
  if (kind === 'headline' || kind === 'deck') return true
  if (kind !== 'body' || isBackground(article, sentence)) return false
  return leadSentences(article, LEAD_SENTENCES).includes(sentence)
}

/** «في الرياض، المملكة العربية السعودية»: the wider place behind the narrower one that «في» governs. */
function followsPlace(article: AnalysedArticle, sentence: Sentence, mention: MentionOf<'place'>): boolean {
  const before = mentionsOf(article, 'place').find(
    (m) => m.end < mention.start && /^[\s،,]+$/.test(article.text.slice(m.end, mention.start)),
  )
  if (!before || before.start < sentence.start) return false
  const preposition = prepositionBefore(article, sentence, tokenFrom(article.tokens, before.start))
  return preposition >= 0 && happensBefore(article, sentence, preposition)
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
