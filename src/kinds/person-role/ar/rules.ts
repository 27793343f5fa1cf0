import { byId } from '@/core/extract/by-id.ts'
import type { AnalysedArticle, ProposedCell, ProposedFact, ProposedReading, StoryContext } from '@/core/extract/kind.ts'
import { type MentionOf, mentionsIn, mentionsOf, regionKindAt, sentenceOf, tokensOf } from '@/core/extract/search.ts'
import { isCountryName } from '@/core/language/ar/country-names.ts'
import { hasArticle, isA, isWordAt, NATION, TITLE } from '@/core/language/ar/words/ask.ts'
import { viewWords, type WordView } from '@/core/language/ar/words/view.ts'
import { foldText } from '@/core/text/fold.ts'
import type { Sentence } from '@/core/text/sentences.ts'
import type { Span } from '@/core/text/span.ts'
import { stemAt } from '@/core/text/tokens.ts'
import type { Value } from '@/core/values/types.ts'
import { bareWords, type OfficeCode, officeOf, partsOf } from './offices.ts'

type Named = MentionOf<'person'>

/** A title beside a name, read. `title` as worded, honours left out. */
interface Titled {
  readonly article: AnalysedArticle
  readonly sentence: Sentence
  readonly entity: string
  readonly words: Span
  readonly title: string
  readonly code: OfficeCode
  readonly parts: readonly OfficeCode[]
}

/** One row a person whom an article names with an office, and one for whoever is said to be a meeting's patron. */
export function proposePersonRole({ articles }: StoryContext): ProposedFact[] {
  const people = new Map<string, Titled[]>()
  const american = new Set<string>()
  for (const article of byId(articles)) {
    for (const { value } of mentionsOf(article, 'person')) if (value.side === 'US') american.add(value.entity)
    for (const titled of titlesOf(article)) people.set(titled.entity, [...(people.get(titled.entity) ?? []), titled])
  }
  const rows = [...people].map(([entity, titles]) => rowOf(entity, titles, american.has(entity)))
  return [...rows, ...patrons(byId(articles))]
}

function titlesOf(article: AnalysedArticle): Titled[] {
  const found: Titled[] = []
  for (const mention of mentionsOf(article, 'person')) {
    const sentence = sentenceOf(article, mention.start)
    const titled = sentence && (ownTitle(article, sentence, mention) ?? counterpart(article, sentence, mention, found))
    if (titled) found.push(titled)
  }
  return [...found, ...ministers(article, found)]
}

const BOTH = new Set(['الوزيرين', 'الوزيران'])

/** «الوزيرين الروسي X»: which ministers they are, the article says elsewhere. */
function ministers(article: AnalysedArticle, found: readonly Titled[]): Titled[] {
  return mentionsOf(article, 'person').flatMap((mention) => {
    const words = roleSpan(mention)
    const sentence = sentenceOf(article, mention.start)
    if (!words || !sentence || !BOTH.has(article.text.slice(words.start, words.end).split(' ')[0] ?? '')) return []
    const known = found.find(({ entity, code }) => entity === mention.value.entity && code.endsWith('minister'))
    return known ? [{ ...known, sentence, words }] : []
  })
}

const roleSpan = ({ value: { roleStart, roleEnd } }: Named): Span | null =>
  roleStart === undefined || roleEnd === undefined ? null : { start: roleStart, end: roleEnd }

function ownTitle(article: AnalysedArticle, sentence: Sentence, mention: Named): Titled | null {
  const span = roleSpan(mention)
  if (!span) return null
  const words = withoutHonours(article, span)
  const printed = article.text.slice(words.start, words.end)
  // «للرئيس» gives «لرئيس»: the ل is half of its ال.
  const title = /^ل(?!ل)/u.test(printed) && article.text[words.start - 1] === 'ل' ? `ال${printed.slice(1)}` : printed
  const bare = bareWords(title)
  const code = officeOf(bare, nationsAtEnd(article, words))
  // «رئيس» without ال and without a complement is nobody's title.
  if (!code || (bare.length === 1 && !foldText(title).startsWith('ال'))) return null
  return { article, sentence, entity: mention.value.entity, words, title, code, parts: partsOf(bare, code) }
}

/** «وزير الخارجية السعودي الأمير»: the honour behind a closed title belongs to the name. */
function withoutHonours(article: AnalysedArticle, span: Span): Span {
  const view = viewWords(article.tokens)
  const { from, to } = tokensOf(article, span)
  let last = to - 1
  while (last > from + 1 && isHonour(view, last)) last--
  return last === to - 1 ? span : { start: span.start, end: article.tokens.end[last] as number }
}

const PRINCES = new Set(['امير', 'اميره'])
const isHonour = (view: WordView, at: number): boolean =>
  hasArticle(view, at) &&
  !isA(view, at, NATION) &&
  (isA(view, at, TITLE) || PRINCES.has(stemAt(view.tokens, at).replace(/^ال/, '')))

/** Adjectives of country and names of countries among the words behind the head. */
function nationsAtEnd(article: AnalysedArticle, span: Span): number {
  const view = viewWords(article.tokens)
  const { from, to } = tokensOf(article, span)
  const countries = mentionsIn(article, span, 'place').filter(({ value }) => isCountryName(value.name))
  let count = 0
  for (let at = from + 1; at < to; at++) {
    const start = article.tokens.start[at] as number
    const inCountry = countries.some((place) => place.start <= start + 1 && start < place.end)
    if (isWordAt(view, at) && (isA(view, at, NATION) || inCountry)) count++
  }
  return count
}

const COUNTERPARTS = new Set(['نظيره', 'نظيرها', 'نظيرته', 'نظيرتها'].map(foldText))

/** «نظيره الروسي»: the office of whoever was named with one before it in the sentence. */
function counterpart(
  article: AnalysedArticle,
  sentence: Sentence,
  mention: Named,
  before: readonly Titled[],
): Titled | null {
  const words = roleSpan(mention)
  if (!words || !COUNTERPARTS.has(foldText(article.text.slice(words.start, words.end)).split(' ')[0] ?? '')) return null
  const other = before.filter((one) => one.sentence === sentence && one.entity !== mention.value.entity).at(-1)
  if (!other) return null
  const title = other.title.split(' ').slice(0, HEAD_WORDS).join(' ')
  return { ...other, entity: mention.value.entity, words, title }
}
/** Of the other's title without whose it is: «وزير الخارجية». */
const HEAD_WORDS = 2

function rowOf(entity: string, titles: readonly Titled[], american: boolean): ProposedFact {
  const inParts = titles.some(({ code }) => code === 'envoy')
  const cells: Record<string, ProposedCell> = {}
  const seen = new Set<string>()
  for (const titled of titles) {
    const { article } = titled
    const heard = article.heardAt(titled.words.start)
    const key = [
      article.id,
      titled.code,
      foldText(article.text.slice(titled.words.start, titled.words.end)),
      regionKindAt(article, titled.words.start),
    ].join('|')
    if (seen.has(key)) continue
    seen.add(key)
    const reading: ProposedReading = {
      value: inParts ? { type: 'items', items: titled.parts, closed: false } : roleValue(titled, american),
      words: titled.words,
      evidence: [titled.sentence],
      ...heard,
      certainty: 'asserted',
      rule: 'person-role/title',
    }
    cells[article.id] = { readings: [...(cells[article.id]?.readings ?? []), reading] }
  }
  return { id: `title-${entity}`, question: { code: 'title', params: { person: entity } }, cells }
}

/** The foreign minister of the United States has a title of his own. */
function roleValue({ entity, code, title }: Titled, american: boolean): Value {
  const role = code === 'foreign-minister' && american ? 'us-secretary-of-state' : code
  return { type: 'role', entity, role, title }
}

/** «برعاية», «تحت رعاية»; «بقيادة» of an army is no patron, «تحت قيادة» of what is hosted is. */
const PATRONAGE = /(?:^|\s)و?(برعاية|تحت رعاية)(?:\s+من)?\s+$/u
const LEADERSHIP = /(?:^|\s)(تحت قيادة)\s+$/u
const HOSTING = /استضاف|استضافت|استضافة|تستضيف|يستضيف/u

function patrons(articles: readonly AnalysedArticle[]): ProposedFact[] {
  const rows = new Map<string, Record<string, ProposedCell>>()
  for (const article of articles)
    for (const mention of mentionsOf(article, 'person')) {
      const reading = patronReading(article, mention)
      if (!reading) continue
      const cells = rows.get(mention.value.entity) ?? {}
      cells[article.id] ??= { readings: [reading] }
      rows.set(mention.value.entity, cells)
    }
  return [...rows].map(([entity, cells]) => ({
    id: `patron-${entity}`,
    question: { code: 'patron', params: { person: entity } },
    cells,
  }))
}

function patronReading(article: AnalysedArticle, mention: Named): ProposedReading | null {
  const sentence = sentenceOf(article, mention.start)
  if (!sentence) return null
  const start = roleSpan(mention)?.start ?? mention.start
  const before = article.text.slice(sentence.start, start)
  const hit = PATRONAGE.exec(before) ?? (HOSTING.test(before) ? LEADERSHIP.exec(before) : null)
  const title = hit?.[1]
  if (!hit || title === undefined) return null
  const from = sentence.start + hit.index + hit[0].indexOf(title)
  const words = { start: from, end: mention.end }
  return {
    value: { type: 'role', entity: mention.value.entity, role: 'patron', title },
    words,
    evidence: [sentence],
    ...article.heardAt(from),
    ...article.heldAt(words),
    rule: 'person-role/patron',
  }
}
