import { byId } from '@/core/extract/by-id.ts'
import type { AnalysedArticle, ProposedCell, ProposedFact, ProposedReading, StoryContext } from '@/core/extract/kind.ts'
import { eventNameEnd, isPlannedNoun } from '@/core/extract/planned-event.ts'
import { RowIds } from '@/core/extract/row-ids.ts'
import { inArticle } from '@/core/extract/search.ts'
import { contentWords } from '@/core/language/ar/content-words.ts'
import { slugOf } from '@/core/language/ar/people/slug.ts'
import { foldText } from '@/core/text/fold.ts'
import type { Sentence } from '@/core/text/sentences.ts'
import { foldedAt, PUNCT } from '@/core/text/tokens.ts'

type Status = 'postponed' | 'cancelled'

/** Masdar, perfect and passive of putting off and calling off; «أجل» alone is «sake» and stays out. */
const CHANGES: ReadonlyMap<string, Status> = new Map(
  (
    [
      ['postponed', 'تأجيل تأجل تأجلت إرجاء أرجأ أرجأت أرجئ أرجئت يؤجل تؤجل أجلت يرجئ ترجئ'],
      ['cancelled', 'إلغاء ألغى ألغت ألغي ألغيت يلغي تلغي'],
    ] as const
  ).flatMap(([status, words]) => words.split(' ').map((word) => [foldText(word), status] as const)),
)

/** Words between what is done and the event it is done to: «تأجيل أو إلغاء القمة». */
const REACH = 3
/** Words of the event's name, and those that tell it from another of its sort. */
const NAME = 4
const TELLING = 2

interface Changed {
  readonly article: AnalysedArticle
  readonly sentence: Sentence
  readonly status: Status
  readonly at: number
  readonly event: number
  readonly skeletons: readonly string[]
}

interface Row {
  readonly first: Changed
  readonly cells: Map<string, ProposedReading[]>
}
const newRow = (first: Changed): Row => ({ first, cells: new Map() })

/** What was put off or called off: one row an event. */
export function proposeEventStatus({ articles }: StoryContext): ProposedFact[] {
  const rows: Row[] = []
  for (const article of byId(articles))
    for (const changed of article.sentences.flatMap((sentence) => changesIn(article, sentence))) {
      const row = rows.find(({ first }) => isSame(first, changed)) ?? newRow(changed)
      if (!rows.includes(row)) rows.push(row)
      const readings = row.cells.get(article.id) ?? []
      const reading = readingOf(changed)
      if (!readings.some((one) => isRepeated(one, reading))) row.cells.set(article.id, [...readings, reading])
    }
  const ids = new RowIds()
  return rows.map(({ first, cells }) => ({
    id: ids.unique(['status', ...first.skeletons.map(slugOf)].join('-')),
    question: { code: 'status', params: { event: nameOf(first) } },
    cells: Object.fromEntries([...cells].map(([id, readings]): [string, ProposedCell] => [id, { readings }])),
  }))
}

/** The event's noun, and the next telling word where both have one. */
function isSame({ skeletons: [a, more] }: Changed, { skeletons: [b, other] }: Changed): boolean {
  return a === b && (more === undefined || other === undefined || more === other)
}

const isRepeated = (one: ProposedReading, other: ProposedReading): boolean =>
  one.certainty === other.certainty && JSON.stringify(one.value) === JSON.stringify(other.value)

function changesIn(article: AnalysedArticle, sentence: Sentence): Changed[] {
  if (!inArticle(article, sentence.start)) return []
  const found: Changed[] = []
  for (let at = sentence.from; at < sentence.to; at++) {
    const status = statusAt(article, at)
    const event = status ? eventBehind(article, sentence, at) : -1
    if (!status || event < 0) continue
    const skeletons = contentWords(article.tokens, event, nameEnd(article, sentence, event)).map(
      ({ skeleton }) => skeleton,
    )
    if (skeletons.length > 0)
      found.push({ article, sentence, status, at, event, skeletons: skeletons.slice(0, TELLING) })
  }
  return found
}

function statusAt({ tokens }: AnalysedArticle, at: number): Status | null {
  const word = foldedAt(tokens, at)
  const bare = word.replace(/^[وف](?=.{4})/, '').replace(/^(?:ال|ب(?=ت|ا))(?=.{4})/, '')
  return CHANGES.get(word) ?? CHANGES.get(bare) ?? null
}

function eventBehind({ tokens }: AnalysedArticle, { to }: Sentence, at: number): number {
  for (let i = at + 1; i < Math.min(to, at + 1 + REACH); i++) {
    if (tokens.kind[i] === PUNCT) return -1
    if (isPlannedNoun(foldedAt(tokens, i))) return i
  }
  return -1
}

const nameEnd = ({ tokens }: AnalysedArticle, { to }: Sentence, event: number): number =>
  eventNameEnd(tokens, event, Math.min(to, event + NAME))

function readingOf({ article, sentence, status, at, event }: Changed): ProposedReading {
  const words = { start: article.tokens.start[at] as number, end: article.tokens.end[event] as number }
  return {
    value: { type: 'choice', code: status },
    words,
    evidence: [sentence],
    ...article.heardAt(words.start),
    ...heldOf(article, at),
    rule: 'event-status/change',
  }
}

/** Only what stands before the word of change hedges it. */
function heldOf(article: AnalysedArticle, at: number): Pick<ProposedReading, 'certainty' | 'act'> {
  const word = { start: article.tokens.start[at] as number, end: article.tokens.end[at] as number }
  const { certainty, cue, act } = article.heldAt(word)
  if (cue === null || cue.start > word.start || isFar(article.text.slice(cue.end, word.start)))
    return { certainty: 'asserted' }
  return { certainty, ...(act ? { act } : {}) }
}

/** A hedge of another clause. */
const isFar = (between: string): boolean => between.length > HEDGE_REACH || /[،,.؛–—:]/.test(between)
const HEDGE_REACH = 40

function nameOf({ article, sentence, event }: Changed): string {
  const { start, end } = article.tokens
  return article.text.slice(start[event], end[nameEnd(article, sentence, event) - 1]).replace(/\s+/g, ' ')
}
