import { heldFigure, heldReading } from '@/core/extract/figure-certainty.ts'
import type { AnalysedArticle, ProposedFact, ProposedReading, StoryContext } from '@/core/extract/kind.ts'
import { eventSentences } from '@/core/extract/main-event.ts'
import { type MentionOf, mentionsIn, tokensOf } from '@/core/extract/search.ts'
import { slugOf } from '@/core/language/ar/people/slug.ts'
import { foldText } from '@/core/text/fold.ts'
import type { Sentence } from '@/core/text/sentences.ts'
import { foldedAt } from '@/core/text/tokens.ts'

type Figure = MentionOf<'count'> | MentionOf<'number'>

/** One row for each number whose parts, listed behind it to the end of the sentence, make another sum. */
export function proposeTotal({ articles }: StoryContext): ProposedFact[] {
  const facts = new Map<string, ProposedFact>()
  for (const article of articles) {
    for (const sentence of eventSentences(article)) {
      const found = sharedOut(article, sentence)
      if (!found) continue
      const { total, parts, sum } = found
      const id = `total-${slugOf(foldText(total.value.lemma))}-${total.value.min}`
      const readings = [statedOf(article, sentence, total), summed(article, sentence, total, parts, sum)]
      const params = { noun: total.value.noun, total: `${total.value.min}`, sum: `${sum}` }
      const before = facts.get(id)
      facts.set(id, {
        id,
        question: before?.question ?? { code: 'total', params },
        cells: { ...before?.cells, [article.id]: { readings } },
      })
    }
  }
  return [...facts.values()]
}

interface SharedOut {
  readonly total: MentionOf<'count'>
  readonly parts: readonly Figure[]
  readonly sum: number
}

/** «18 شخصاً: عشرة رجال وستة أطفال», «… هم عشرة رجال وستة أطفال»: what follows is all of them. */
function sharedOut(article: AnalysedArticle, sentence: Sentence): SharedOut | null {
  const counts = mentionsIn(article, sentence, 'count')
  const figures: readonly Figure[] = [...counts, ...mentionsIn(article, sentence, 'number')].sort(
    (a, b) => a.start - b.start,
  )
  for (const total of counts) {
    const parts = figures.filter(({ start }) => start > total.end)
    if (parts.length < 2 || !isExact(total) || !parts.every(isExact)) continue
    if (!opensShares(article, total, parts[0] as Figure) || !isJoined(article, parts)) continue
    const sum = parts.reduce((all, { value }) => all + (value.min ?? 0), 0)
    if (sum !== total.value.min) return { total, parts, sum }
  }
  return null
}

const isExact = ({ value }: Figure): boolean =>
  value.min !== null && value.min === value.max && value.approximate !== true && Number.isInteger(value.min)

const OPENERS = new Set(['هم', 'هن', 'هي', 'وهم', 'وهن', 'وهي', 'بواقع', 'موزعين', 'موزعه'])

/** A colon, or a word that says who they are, and nothing else before the first part. */
function opensShares(article: AnalysedArticle, total: Figure, first: Figure): boolean {
  const between = article.text.slice(total.end, first.start)
  if (/^\s*[:：]\s*$/u.test(between)) return true
  const { to } = tokensOf(article, total)
  const words = between.trim().split(/\s+/)
  const opener = words.at(-1)
  return (
    words.length <= 2 &&
    opener !== undefined &&
    (OPENERS.has(foldText(opener)) || OPENERS.has(foldedAt(article.tokens, to)))
  )
}

/** Each part is joined to the one before it by a few words and «و». */
const REACH = 45
function isJoined(article: AnalysedArticle, parts: readonly Figure[]): boolean {
  return parts.every((part, n) => {
    const before = parts[n - 1]
    if (!before) return true
    const between = article.text.slice(before.end, part.start)
    return between.length <= REACH && /(?:^|\s)و\s*$/u.test(between)
  })
}

function statedOf(article: AnalysedArticle, sentence: Sentence, total: MentionOf<'count'>): ProposedReading {
  return {
    value: total.value,
    words: total,
    evidence: [sentence],
    ...article.heardAt(total.start),
    ...heldReading(heldFigure(article, total) ?? { certainty: 'asserted', cue: null }),
    rule: 'total/stated',
  }
}

function summed(
  article: AnalysedArticle,
  sentence: Sentence,
  { value }: MentionOf<'count'>,
  parts: readonly Figure[],
  sum: number,
): ProposedReading {
  const [first, last] = [parts[0] as Figure, parts.at(-1) as Figure]
  return {
    value: { type: 'count', min: sum, max: sum, noun: value.noun, lemma: value.lemma },
    words: { start: first.start, end: last.end },
    evidence: [sentence],
    ...article.heardAt(first.start),
    certainty: 'asserted',
    derived: true,
    rule: 'total/sum-of-parts',
  }
}
