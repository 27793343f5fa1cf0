import { type Side, sidesOf } from '../brief/sides.ts'
import { isDated } from '../story/input.ts'
import type { Fact, Reading, Story, StoryArticle } from '../story/types.ts'
import { axisOf, type Column, type Stretch } from './axis.ts'
import { askedWindow, dayCount, oneDay, saidOn, windowOf } from './windows.ts'

/** One answer to when, and whoever gives it. */
export interface Lane {
  readonly side: Side
  readonly window: Stretch
  /** Day on which it was said, for what is still to come. */
  readonly said: number | null
}

export interface FactLanes {
  readonly fact: Fact
  readonly lanes: readonly Lane[]
}

/** What two statements leave together: nobody's statement, one window for each thing taken for granted. */
export interface Left {
  readonly fact: Fact
  readonly windows: readonly { readonly reading: Reading; readonly article: string; readonly window: Stretch }[]
}

/** When one speaker was heard, and by whom. */
export interface Speaker {
  readonly speaker: string
  readonly days: readonly {
    readonly day: number
    readonly occasions: readonly string[]
    readonly heard: readonly { readonly fact: string; readonly article: string }[]
  }[]
}

/** How far one article can know anything, and the days on which the people it quotes spoke. */
export interface Reach {
  readonly article: string
  readonly until: number | null
  readonly said: readonly number[]
}

export interface Timeline {
  readonly axis: readonly Column[]
  readonly happened: readonly FactLanes[]
  readonly coming: readonly FactLanes[]
  readonly left: readonly Left[]
  readonly speakers: readonly Speaker[]
  readonly reach: readonly Reach[]
}

/** @param columns article ids in the order shown; others have no lane */
export function timelineOf(story: Story, facts: readonly Fact[], columns: readonly string[]): Timeline {
  const articles = columns.flatMap((id) => story.articles.filter((article) => article.id === id))
  const told = facts.filter((fact) => !fact.derived && speaksOfTime(fact)).map((fact) => lanesOf(story, fact, articles))
  const [happened, coming] = ['dated', 'coming-event'].map((kind) =>
    told.filter(({ fact, lanes }) => lanes.length > 0 && (fact.kind === 'coming-event') === (kind === 'coming-event')),
  ) as [FactLanes[], FactLanes[]]
  const left = facts.filter(({ derived }) => derived).flatMap((fact) => leftOf(fact, columns))
  const speakers = speakersOf(facts, articles)
  const reach = articles.map((article) => reachOf(facts, article))
  const stretches = [
    ...(isDated(story.story) ? [eventOf(story)] : []),
    ...[...happened, ...coming].flatMap(({ lanes }) => lanes.map(({ window }) => window)),
    ...left.flatMap(({ windows }) => windows.map(({ window }) => window)),
    ...[
      ...coming.flatMap(({ lanes }) => lanes.flatMap(({ said }) => said ?? [])),
      ...speakers.flatMap(({ days }) => days.map(({ day }) => day)),
      ...reach.flatMap(({ until }) => until ?? []),
    ].map(oneDay),
  ]
  return {
    axis: axisOf(stretches, aboutWhen(story, stretches)),
    happened: happened.sort((a, b) => startOf(a) - startOf(b)),
    coming: coming.sort((a, b) => startOf(a) - startOf(b)),
    left,
    speakers,
    reach,
  }
}

const startOf = ({ lanes }: FactLanes): number => Math.min(...lanes.map(({ window }) => window.from))

function eventOf({ story: { event } }: Story): Stretch {
  const [from, to] = [dayCount(event.from) ?? 0, dayCount(event.to)]
  return { from, to: Math.max(to ?? from + 1, from + 1) }
}

/** Around which days things are counted by the day: the event's, or those of the articles, or the last that is spoken of. */
function aboutWhen(story: Story, stretches: readonly Stretch[]): Stretch {
  if (isDated(story.story)) return eventOf(story)
  const written = story.articles.flatMap(({ asOf }) => dayCount(asOf.date) ?? [])
  if (written.length > 0) return { from: Math.min(...written), to: Math.max(...written) + 1 }
  return oneDay(Math.max(...stretches.map(({ to }) => to).filter(Number.isFinite)) - 1)
}

/** Only these rows can have a lane; most have none. */
const speaksOfTime = ({ kind, cells }: Fact): boolean =>
  kind === 'coming-event' ||
  Object.values(cells).some(({ readings }) => readings.some(({ value }) => value.type === 'date'))

function lanesOf(story: Story, fact: Fact, articles: readonly StoryArticle[]): FactLanes {
  const byId = new Map(articles.map((article) => [article.id, article]))
  const isComing = fact.kind === 'coming-event'
  const lanes = sidesOf(fact, [...byId.keys()]).flatMap((side): Lane[] => {
    const [{ article: id, reading }] = side.voices
    const article = byId.get(id)
    if (!article) return []
    const window = windowOf(reading) ?? askedWindow(fact, reading, article, story.story.weekStart)
    const said = isComing ? saidOn(reading, article) : null
    return window ? [{ side, window: isComing ? begun(window, said) : window, said }] : []
  })
  return { fact, lanes }
}

/** What is still to come cannot begin before the day on which it was said. */
const begun = (window: Stretch, said: number | null): Stretch =>
  window.from === -Infinity && said !== null && said < window.to ? { from: said, to: window.to } : window

function leftOf(fact: Fact, columns: readonly string[]): readonly Left[] {
  const windows = columns.flatMap((article) =>
    (fact.cells[article]?.readings ?? []).flatMap((reading) => {
      const window = windowOf(reading)
      return window ? [{ reading, article, window }] : []
    }),
  )
  return windows.length > 0 ? [{ fact, windows }] : []
}

function speakersOf(facts: readonly Fact[], articles: readonly StoryArticle[]): readonly Speaker[] {
  const speakers = new Map<
    string,
    Map<number, { occasions: Set<string>; heard: { fact: string; article: string }[] }>
  >()
  for (const article of articles) {
    for (const fact of facts) {
      for (const { speaker, saidAt, occasion, review } of fact.cells[article.id]?.readings ?? []) {
        const day = dayCount(saidAt)
        if (speaker === null || day === null || review === 'rejected' || fact.derived) continue
        const days = speakers.get(speaker) ?? new Map()
        speakers.set(speaker, days)
        const here = days.get(day) ?? { occasions: new Set(), heard: [] }
        days.set(day, here)
        if (occasion) here.occasions.add(occasion)
        here.heard.push({ fact: fact.id, article: article.id })
      }
    }
  }
  const all = [...speakers].map(([speaker, days]) => ({
    speaker,
    days: [...days]
      .sort(([a], [b]) => a - b)
      .map(([day, { occasions, heard }]) => ({ day, occasions: [...occasions], heard })),
  }))
  return all.sort((a, b) => (a.days[0]?.day ?? 0) - (b.days[0]?.day ?? 0) || heardIn(b) - heardIn(a))
}

const heardIn = ({ days }: Speaker): number => days.reduce((sum, { heard }) => sum + heard.length, 0)

function reachOf(facts: readonly Fact[], article: StoryArticle): Reach {
  const said = facts
    .filter(({ derived }) => !derived)
    .flatMap((fact) => fact.cells[article.id]?.readings ?? [])
    .flatMap(({ saidAt }) => dayCount(saidAt) ?? [])
  return { article: article.id, until: dayCount(article.asOf.date), said: [...new Set(said)].sort((a, b) => a - b) }
}
