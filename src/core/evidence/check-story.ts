import type { Cell, Evidence, Fact, Reading, Story, StoryArticle } from '../story/types.ts'
import type { Slice } from '../text/span.ts'
import { isWithin, verify } from './evidence.ts'

export type EvidenceFaultCode =
  /** Offsets that are no stretch of the text. */
  | 'out-of-range'
  /** The text at the offsets is not the quote. */
  | 'not-verbatim'
  /** Prefix or suffix is not what stands beside the passage. */
  | 'context-differs'
  | 'no-evidence'
  /** The value's words, or a scope or condition, lie in none of the reading's passages. */
  | 'outside-evidence'
  /** A cell of an article that the story does not have. */
  | 'unknown-article'

/** One passage that does not stand where the story says; `fact` and `reading` are null where none is concerned. */
export interface EvidenceFault {
  readonly fact: string | null
  readonly article: string
  readonly reading: string | null
  readonly part: 'words' | 'evidence' | 'scope' | 'condition' | 'near' | 'headline' | 'credit' | 'cell'
  readonly code: EvidenceFaultCode
}

type Place = Omit<EvidenceFault, 'part' | 'code'>
type Texts = ReadonlyMap<string, StoryArticle>

/**
 * Every passage of a story against the texts it carries. An empty list is the
 * promise that each displayed value's words are verbatim, at their offsets.
 */
export function checkStory(story: Story): EvidenceFault[] {
  const texts: Texts = new Map(story.articles.map((article) => [article.id, article]))
  return [...story.articles.flatMap(checkArticle), ...story.facts.flatMap((fact) => checkFact(fact, texts))]
}

function checkArticle(article: StoryArticle): EvidenceFault[] {
  const place: Place = { fact: null, article: article.id, reading: null }
  const credits = [article.publisher, article.distributor, article.original, article.translator, article.author]
  const slices = credits.flatMap((credit) => (credit?.evidence ? [credit.evidence] : []))
  return [
    ...(article.headline ? checkSlice(article.headline, article, place, 'headline') : []),
    ...slices.flatMap((slice) => checkSlice(slice, article, place, 'credit')),
  ]
}

const checkFact = (fact: Fact, texts: Texts): EvidenceFault[] =>
  Object.entries(fact.cells).flatMap(([id, cell]) => {
    const place: Place = { fact: fact.id, article: id, reading: null }
    const article = texts.get(id)
    return article ? checkCell(cell, article, place) : [{ ...place, part: 'cell', code: 'unknown-article' }]
  })

const checkCell = (cell: Cell, article: StoryArticle, place: Place): EvidenceFault[] => [
  ...cell.near.flatMap((near) => checkEvidence(near, article, place, 'near')),
  ...cell.readings.flatMap((reading) => checkReading(reading, article, { ...place, reading: reading.id })),
]

function checkReading(reading: Reading, article: StoryArticle, place: Place): EvidenceFault[] {
  const faults = reading.evidence.flatMap((one) => checkEvidence(one, article, place, 'evidence'))
  if (reading.evidence.length === 0) faults.push({ ...place, part: 'evidence', code: 'no-evidence' })
  for (const part of ['words', 'scope', 'condition'] as const) {
    const slice = reading[part]
    if (slice === null) continue
    const wrong = checkSlice(slice, article, place, part)
    const inside = reading.evidence.some((one) => holds(one, slice))
    faults.push(...wrong)
    if (wrong.length === 0 && !inside) faults.push({ ...place, part, code: 'outside-evidence' })
  }
  return faults
}

const holds = (outer: Slice, inner: Slice): boolean =>
  outer.field === inner.field && outer.start <= inner.start && inner.end <= outer.end

const textOf = (article: StoryArticle, { field }: Slice): string => (field === 'title' ? article.title : article.text)

function checkSlice(slice: Slice, article: StoryArticle, place: Place, part: EvidenceFault['part']): EvidenceFault[] {
  const text = textOf(article, slice)
  if (verify(slice, text)) return []
  return [{ ...place, part, code: isWithin(slice, text) ? 'not-verbatim' : 'out-of-range' }]
}

function checkEvidence(
  evidence: Evidence,
  article: StoryArticle,
  place: Place,
  part: EvidenceFault['part'],
): EvidenceFault[] {
  const wrong = checkSlice(evidence, article, place, part)
  if (wrong.length > 0) return wrong
  const text = textOf(article, evidence)
  const { start, end, prefix, suffix } = evidence
  const beside = text.slice(start - prefix.length, start) === prefix && text.startsWith(suffix, end)
  return beside && prefix.length <= start ? [] : [{ ...place, part, code: 'context-differs' }]
}
