import type { DerivedContext, DerivedFact } from '@/core/extract/kind.ts'
import { CERTAINTIES, type Certainty } from '@/core/extract/mention.ts'
import type { Cell, Fact, Reading, WeekDay } from '@/core/story/types.ts'
import { nextWeek, subtractWindow, type Window } from '@/core/values/time.ts'
import type { DateValue } from '@/core/values/types.ts'

const WEEK_STARTS: readonly WeekDay[] = ['saturday', 'sunday', 'monday']
/** Only what is denied or excluded takes a week out of a window; «من غير المحتمل» excludes nothing. */
const EXCLUDING: ReadonlySet<Certainty> = new Set(['denied', 'excluded'])

interface Premise {
  readonly article: string
  readonly reading: Reading
  readonly day: string
}

/**
 * What two statements leave together: a window in which an event may fall, less
 * the week that another statement rules out. Nobody said so; the row shows its
 * premises, one reading for each day on which a week may start, the story's own first.
 */
export function deriveWindow(context: DerivedContext): DerivedFact[] {
  return windowRows(context.facts).flatMap(({ event, window, week }) => {
    const ruledOut = premises(context, week).filter(({ reading }) => EXCLUDING.has(reading.certainty))
    const given = premises(context, window).filter(({ reading }) => reading.value.type === 'date')
    const [denial] = ruledOut.sort(strongestThenOldest)
    const [offer] = given
    if (!denial || !offer) return []
    const readings = inOrder(context.weekStart).flatMap((start) => leftOver(event, offer, denial, start))
    return readings.length === 0 ? [] : [rowOf(event, window, offer, denial, readings)]
  })
}

interface Rows {
  readonly event: string
  readonly window: Fact
  readonly week: Fact
}

function windowRows(facts: readonly Fact[]): Rows[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  return facts.flatMap((window) => {
    if (window.kind !== 'coming-event' || !window.id.endsWith('-window')) return []
    const event = window.id.slice(0, -'-window'.length)
    const week = byId.get(`${event}-next-week`)
    return week ? [{ event, window, week }] : []
  })
}

function premises(context: DerivedContext, fact: Fact): Premise[] {
  return context.articles.flatMap(({ id, asOf }) =>
    (fact.cells[id]?.readings ?? []).flatMap((reading) => {
      const day = reading.saidAt ?? asOf.date?.slice(0, 10) ?? null
      const counts = reading.review !== 'rejected' && reading.origin.by !== 'derived'
      return counts && day !== null ? [{ article: id, reading, day }] : []
    }),
  )
}

const strongestThenOldest = (a: Premise, b: Premise): number =>
  rank(a.reading.certainty) - rank(b.reading.certainty) || (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)

const rank = (certainty: Certainty): number => CERTAINTIES.indexOf(certainty)

const inOrder = (own: WeekDay): WeekDay[] => [own, ...WEEK_STARTS.filter((day) => day !== own)]

/** The window can begin no earlier than the day on which it was given. */
function leftOver(event: string, offer: Premise, denial: Premise, start: WeekDay): Reading[] {
  const value = offer.reading.value as DateValue
  const week = nextWeek(denial.day, start)
  if (!week) return []
  const window: Window = { from: value.from ?? offer.day, to: value.to }
  const [rest] = subtractWindow(window, week)
  return rest ? [readingOf(event, offer, denial, rest, start)] : []
}

/** Carries the weakest premise's certainty: «قد» and a denial leave a possibility. */
function readingOf(event: string, offer: Premise, denial: Premise, left: Window, start: WeekDay): Reading {
  return {
    ...offer.reading,
    id: `${event}-window-left/${offer.article}/${start}`,
    value: { type: 'date', from: left.from, to: left.to, grain: 'day', certain: [], implied: ['year', 'month', 'day'] },
    evidence: [...offer.reading.evidence, ...(denial.article === offer.article ? denial.reading.evidence : [])],
    speaker: null,
    via: null,
    derivedFrom: [denial.reading.id, offer.reading.id],
    assumption: `week-start:${start}`,
    origin: { by: 'derived', rule: 'coming-event/window-left' },
    review: 'proposed',
  }
}

function rowOf(
  event: string,
  window: Fact,
  offer: Premise,
  denial: Premise,
  readings: readonly Reading[],
): DerivedFact {
  const cell: Cell = { presence: 'near-miss', basis: null, readings, near: [] }
  return {
    id: `${event}-window-left`,
    question: { code: 'window-left', params: { event } },
    theme: window.theme,
    reason: {
      code: 'window-left',
      params: { a: denial.reading.id, b: offer.reading.id, left: readings[0]?.value ?? null },
    },
    cells: { [offer.article]: cell },
  }
}
