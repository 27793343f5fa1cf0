import type { AnalysedArticle, ProposedCell, ProposedFact, ProposedReading, StoryContext } from '@/core/extract/kind.ts'
import { mentionsOf, regionKindAt } from '@/core/extract/search.ts'
import type { Span } from '@/core/text/span.ts'
import type { Member } from '@/core/values/types.ts'
import { type Attendance, attendancesOf } from './attendance.ts'

/** One row a side; a pasted document is heard for itself, so that it can leave out whom its article names. */
export function proposeParticipants(context: StoryContext): ProposedFact[] {
  const sides = sidesOf(context.articles)
  const rows = new Map<string, Record<string, ProposedCell>>()
  for (const article of context.articles) {
    for (const [side, readings] of readingsBySide(article, sides)) {
      rows.set(side, { ...rows.get(side), [article.id]: { readings } })
    }
  }
  const bySide = [...rows].sort(([a], [b]) => (a < b ? -1 : 1))
  return bySide.map(([side, cells]) => ({
    id: `participants-${side}`,
    question: { code: 'participants', params: { side } },
    cells: { ...nearMisses(context.articles, side, sides, cells), ...cells },
  }))
}

/** A person's side as any article of the story gives it; the first in story order where they differ. */
function sidesOf(articles: readonly AnalysedArticle[]): ReadonlyMap<string, string> {
  const sides = new Map<string, string>()
  for (const article of articles) {
    for (const { value } of mentionsOf(article, 'person')) {
      if (value.side && !sides.has(value.entity)) sides.set(value.entity, value.side)
    }
  }
  return sides
}

function readingsBySide(article: AnalysedArticle, sides: ReadonlyMap<string, string>): Map<string, ProposedReading[]> {
  const groups = new Map<string, Map<string, Attendance[]>>()
  for (const attendance of attendancesOf(article)) {
    const side = sides.get(attendance.entity) ?? attendance.side ?? sides.get(attendance.beside ?? '')
    if (!side) continue
    const voice = regionKindAt(article, attendance.words.start) === 'document' ? 'document' : 'article'
    const bySource = groups.get(side) ?? new Map<string, Attendance[]>()
    groups.set(side, bySource)
    bySource.set(voice, [...(bySource.get(voice) ?? []), attendance])
  }
  const out = new Map<string, ProposedReading[]>()
  for (const [side, bySource] of groups) {
    out.set(
      side,
      [...bySource.values()].map((list) => listReading(article, list)),
    )
  }
  return out
}

/** The fullest list of one sentence carries the words; people named elsewhere add their passages. */
function listReading(article: AnalysedArticle, list: readonly Attendance[]): ProposedReading {
  const members = new Map<string, Member>()
  for (const { entity, name, role } of list) {
    if (!members.has(entity)) members.set(entity, role ? { entity, name, role } : { entity, name })
  }
  const main = fullestSentence(list)
  const words = { start: (main[0] as Attendance).words.start, end: (main.at(-1) as Attendance).words.end }
  const heard = article.heardAt(words.start)
  return {
    value: { type: 'people', members: [...members.values()], closed: false },
    words,
    evidence: distinct([...main, ...list].map((a) => a.sentence)),
    ...heard,
    voice: regionKindAt(article, words.start) === 'document' ? 'document' : heard.voice,
    certainty: 'asserted',
    rule: 'participants/list',
  }
}

function fullestSentence(list: readonly Attendance[]): readonly Attendance[] {
  const bySentence = new Map<number, Attendance[]>()
  for (const one of list) bySentence.set(one.sentence.start, [...(bySentence.get(one.sentence.start) ?? []), one])
  return [...bySentence.values()].reduce((a, b) => (b.length > a.length ? b : a))
}

/** Each once, in the order given. */
const distinct = (spans: readonly Span[]): Span[] => [...new Map(spans.map((span) => [span.start, span])).values()]

/** Articles that name someone of this side, who is nowhere said to attend: near, but nothing said. */
function nearMisses(
  articles: readonly AnalysedArticle[],
  side: string,
  sides: ReadonlyMap<string, string>,
  cells: Readonly<Record<string, ProposedCell>>,
): Record<string, ProposedCell> {
  const attending = new Set(
    Object.values(cells).flatMap((cell) =>
      cell.readings.flatMap((r) => (r.value.type === 'people' ? r.value.members.map((m) => m.entity) : [])),
    ),
  )
  const out: Record<string, ProposedCell> = {}
  for (const article of articles) {
    if (cells[article.id]) continue
    const named = mentionsOf(article, 'person').find(
      ({ value }) => attending.has(value.entity) && sides.get(value.entity) === side,
    )
    if (!named) continue
    out[article.id] = {
      presence: 'near-miss',
      basis: { code: 'named-not-attending', params: { person: named.value.entity } },
      near: [named],
      readings: [],
    }
  }
  return out
}
