import type { AnalysedArticle, ProposedCell, ProposedFact, ProposedReading, StoryContext } from '@/core/extract/kind.ts'
import { type MentionOf, mentionsOf, sentenceOf } from '@/core/extract/search.ts'
import { foldText } from '@/core/text/fold.ts'

type Named = MentionOf<'person'>

/**
 * People whose name two articles spell otherwise: one row a person. A name told
 * in full by one and in part by another is no other spelling: what is compared
 * is the longest form that each article prints.
 */
export function proposePersonName({ articles }: StoryContext): ProposedFact[] {
  const people = new Map<string, Map<AnalysedArticle, Named>>()
  for (const article of articles)
    for (const [entity, named] of fullest(article)) {
      const found = people.get(entity) ?? new Map<AnalysedArticle, Named>()
      people.set(entity, found.set(article, named))
    }
  return [...people]
    .filter(([, named]) => isSpeltTwice([...named.values()]))
    .map(([entity, named]) => factOf(entity, named))
}

/** The name with most words that the article prints for each person, the first of several. */
function fullest(article: AnalysedArticle): Map<string, Named> {
  const out = new Map<string, Named>()
  for (const mention of mentionsOf(article, 'person')) {
    const known = out.get(mention.value.entity)
    if (!known || wordsOf(mention).length > wordsOf(known).length) out.set(mention.value.entity, mention)
  }
  return out
}

const wordsOf = ({ value }: Named): string[] => foldText(value.name).split(' ')

/** Two articles print as many words and not the same letters, or the same letters in other words («أبوبكر», «أبو بكر»). */
const isSpeltTwice = (named: readonly Named[]): boolean => named.some((a) => named.some((b) => isOtherSpelling(a, b)))

function isOtherSpelling(a: Named, b: Named): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  if (left.join(' ') === right.join(' ')) return false
  return left.length === right.length || left.join('') === right.join('')
}

function factOf(entity: string, named: ReadonlyMap<AnalysedArticle, Named>): ProposedFact {
  const cells: Record<string, ProposedCell> = {}
  for (const [article, mention] of named) cells[article.id] = { readings: [readingOf(article, mention)] }
  return { id: `name-${entity}`, question: { code: 'name', params: { person: entity } }, cells }
}

function readingOf(article: AnalysedArticle, mention: Named): ProposedReading {
  const { name, entity } = mention.value
  return {
    value: { type: 'person', name, entity },
    words: mention,
    evidence: [sentenceOf(article, mention.start) ?? mention],
    ...article.heardAt(mention.start),
    certainty: 'asserted',
    rule: 'person-name/spelling',
  }
}
