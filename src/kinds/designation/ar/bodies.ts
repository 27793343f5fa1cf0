import type { AnalysedArticle, ProposedCell, ProposedFact, ProposedReading } from '@/core/extract/kind.ts'
import { inArticle, type MentionOf, mentionsOf, sentenceOf } from '@/core/extract/search.ts'
import { foldText } from '@/core/text/fold.ts'

type Body = MentionOf<'organisation'>

interface Called {
  readonly article: AnalysedArticle
  readonly mention: Body
  /** Words of the name without ال and without the letters that spellings differ in. */
  readonly words: ReadonlySet<string>
}

/** Bodies that are called by two names («الناتو»، «حلف شمال الأطلسي»): one row each. A name inside the other is none of its own. */
export function proposeBodies(articles: readonly AnalysedArticle[]): ProposedFact[] {
  const bodies = new Map<string, Called[]>()
  for (const article of articles)
    for (const mention of mentionsOf(article, 'organisation')) {
      if (mention.rule !== KNOWN || !inArticle(article, mention.start) || AGENCY.test(mention.quote)) continue
      const { entity, name } = mention.value
      bodies.set(entity, [...(bodies.get(entity) ?? []), { article, mention, words: wordsOf(name) }])
    }
  return [...bodies]
    .filter(([, called]) => isCompared(called))
    .map(([entity, called]) => ({
      id: `called-${entity}`,
      question: { code: 'called', params: { name: entity } },
      cells: cellsOf(called),
    }))
}

/** Only of names that the language's own table ties together it is sure that they are one body's. */
const KNOWN = 'organisation/known'

/** Whose news it is, is no question of naming. */
const AGENCY = /وكالة|صحيفة|قناة/

const wordsOf = (name: string): ReadonlySet<string> =>
  new Set(
    foldText(name)
      .split(' ')
      .map((word) => word.replace(/^(?:ال|لل|ل(?=.{4}))/, '').replace(/[اويء]/g, '')),
  )

/** Two articles name it, and two of the names have each a word that the other lacks. */
function isCompared(called: readonly Called[]): boolean {
  if (new Set(called.map(({ article }) => article.id)).size < 2) return false
  const names = [...new Map(called.map((one) => [[...one.words].sort().join(' '), one])).values()]
  return names.some((a) => names.some((b) => lacks(a, b) && lacks(b, a)))
}

const lacks = (a: Called, b: Called): boolean => [...a.words].some((word) => !b.words.has(word))

/** The first use of each name in each article. */
function cellsOf(called: readonly Called[]): Record<string, ProposedCell> {
  const cells: Record<string, ProposedCell> = {}
  const seen = new Set<string>()
  for (const { article, mention } of called) {
    const key = `${article.id} ${foldText(mention.value.name)}`
    if (seen.has(key)) continue
    seen.add(key)
    cells[article.id] = { readings: [...(cells[article.id]?.readings ?? []), readingOf(article, mention)] }
  }
  return cells
}

function readingOf(article: AnalysedArticle, { start, end, value }: Body): ProposedReading {
  return {
    value,
    words: { start, end },
    evidence: [sentenceOf(article, start) ?? { start, end }],
    ...article.heardAt(start),
    certainty: 'asserted',
    rule: 'designation/body',
  }
}
