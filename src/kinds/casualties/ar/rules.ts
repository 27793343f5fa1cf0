import type { AnalysedArticle, ProposedCell, ProposedFact, ProposedReading, StoryContext } from '@/core/extract/kind.ts'
import { eventSentences } from '@/core/extract/main-event.ts'
import { type MentionOf, mentionsIn } from '@/core/extract/search.ts'
import { findWord } from '@/core/text/clitics.ts'
import type { Sentence } from '@/core/text/sentences.ts'
import type { Span } from '@/core/text/span.ts'
import { foldedAt, tokenFrom } from '@/core/text/tokens.ts'
import type { CountClass } from '@/core/values/types.ts'

type Casualty = MentionOf<'count'>

const CLASSES: readonly CountClass[] = ['killed', 'injured', 'missing', 'displaced', 'arrested']
/** «بينهم ثلاثة أطفال»: a part of a number that stands before it. */
const PARTS = new Set(['بينهم', 'بينهن', 'بينها', 'منهم', 'منهن', 'فيهم', 'ضمنهم'])
const PART_REACH = 3
/** «في حلب»، «قرب الحدود» right behind a figure, where the sentence shares its figures out over places. */
const PLACE_REACH = 3

export function proposeCasualties(context: StoryContext): ProposedFact[] {
  return CLASSES.flatMap((wanted) => {
    const cells: Record<string, ProposedCell> = {}
    for (const article of context.articles) {
      const readings = distinct(tollOf(article, wanted))
      if (readings.length > 0) cells[article.id] = { readings }
    }
    if (Object.keys(cells).length === 0) return []
    return [{ id: `casualties-${wanted}`, question: { code: wanted, params: {} }, cells }]
  })
}

/** «الحصيلة»، «ارتفع»، «إجمالي»: the sentence speaks of the whole toll again. */
const TOLL = new Set(['حصيله', 'حصيلتها', 'اجمالي', 'مجموع', 'ارتفع', 'ارتفعت', 'ارتفاع', 'عدد', 'اعداد'])

/**
 * The toll of the event: the first figure that the article gives, and later ones
 * that say it again or say that they are the toll. Other figures of the class
 * are of other people, places or days.
 */
function tollOf(article: AnalysedArticle, wanted: CountClass): ProposedReading[] {
  const out: ProposedReading[] = []
  for (const sentence of eventSentences(article)) {
    const found = readingsOf(article, sentence, wanted)
    if (out.length === 0) out.push(...found)
    else out.push(...found.filter((one) => sameFigure(one, out) || speaksOfToll(article, sentence)))
  }
  return out
}

const sameFigure = ({ value }: ProposedReading, before: readonly ProposedReading[]): boolean =>
  before.some((other) => (other.value as Casualty['value']).min === (value as Casualty['value']).min)

const speaksOfToll = (article: AnalysedArticle, { from, to }: Sentence): boolean =>
  findWord(article.tokens, from, to, TOLL) >= 0

function readingsOf(article: AnalysedArticle, sentence: Sentence, wanted: CountClass): ProposedReading[] {
  const counts = mentionsIn(article, sentence, 'count').filter(({ value }) => value.class === wanted)
  const whole = counts.filter((mention) => !isPart(article, mention))
  return whole.map((mention) => readingOf(article, sentence, mention, whole.length > 1))
}

function isPart(article: AnalysedArticle, mention: Casualty): boolean {
  const at = tokenFrom(article.tokens, mention.start)
  for (let i = at - 1; i >= Math.max(0, at - PART_REACH); i--) if (PARTS.has(foldedAt(article.tokens, i))) return true
  return false
}

function readingOf(article: AnalysedArticle, sentence: Sentence, mention: Casualty, shared: boolean): ProposedReading {
  const scope = shared ? placeBehind(article, sentence, mention) : null
  return {
    value: mention.value,
    words: mention,
    evidence: [sentence],
    ...article.heardAt(mention.start),
    ...pickHeld(article, mention),
    ...(scope ? { scope } : {}),
    rule: 'casualties/class',
  }
}

const pickHeld = (article: AnalysedArticle, span: Span) => {
  const { certainty, act } = article.heldAt(span)
  return act ? { certainty, act } : { certainty }
}

function placeBehind(article: AnalysedArticle, sentence: Sentence, mention: Casualty): Span | null {
  const end = tokenFrom(article.tokens, mention.end)
  const place = mentionsIn(article, sentence, 'place').find(
    ({ start }) => start >= mention.end && tokenFrom(article.tokens, start) - end <= PLACE_REACH,
  )
  return place ?? null
}

/** Headline and lead say one number twice: once is enough, and the first has the most context. */
function distinct(readings: readonly ProposedReading[]): ProposedReading[] {
  const seen = new Set<string>()
  return readings.filter(({ value, speaker, certainty, scope }) => {
    const { min, max } = value as Casualty['value']
    const key = [min, max, speaker, certainty, scope?.start].join(' ')
    return !seen.has(key) && seen.add(key)
  })
}
