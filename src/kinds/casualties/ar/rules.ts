import { heldReading } from '@/core/extract/figure-certainty.ts'
import type { AnalysedArticle, ProposedCell, ProposedFact, ProposedReading, StoryContext } from '@/core/extract/kind.ts'
import { printedDay } from '@/core/extract/printed-day.ts'
import { slugOf } from '@/core/language/ar/people/slug.ts'
import type { Span } from '@/core/text/span.ts'
import { intervalOf } from '@/core/values/quantity.ts'
import type { CountClass } from '@/core/values/types.ts'
import { type Casualty, casualtiesOf, type Where } from './figures.ts'
import type { Group } from './population.ts'

const CLASSES: readonly CountClass[] = ['killed', 'injured', 'missing', 'displaced', 'arrested']

interface Reported {
  readonly article: AnalysedArticle
  readonly figures: readonly Casualty[]
}

/**
 * One row for the event's toll of each class, one for each special group that is
 * counted («أطفال», «جنود»), one for each place that figures are shared out over: a part
 * and its whole, two groups, two places are different questions.
 */
export function proposeCasualties({ articles }: StoryContext): ProposedFact[] {
  const read = articles.map((article) => ({ article, figures: casualtiesOf(article) }))
  return CLASSES.flatMap((wanted) => {
    const reported = read.map(({ article, figures }) => ({
      article,
      figures: figures.filter(({ value }) => value.class === wanted),
    }))
    return [...tollRow(wanted, reported), ...groupRows(wanted, reported), ...placeRows(wanted, reported)]
  })
}

function tollRow(wanted: CountClass, reported: readonly Reported[]): ProposedFact[] {
  const tolls = reported.map((one) => ({ ...one, figures: tollOf(one.figures) }))
  const whole = tolls.flatMap(({ figures }) => figures)
  const rows = tolls.map(({ article, figures }, n) => ({
    article,
    figures: figures.length > 0 ? figures : besideWhole(reported[n]?.figures ?? [], whole),
  }))
  return factOf(`casualties-${wanted}`, { code: wanted, params: {} }, rows.map(withoutLoose(whole)))
}

/** A loose figure counts where the news is told, not where it is filled up. */
const LEAD = 3
/** And people at large are counted before, or soon after, a group of them is. */
const SOON = 2

/**
 * The toll that an article gives: its first figure of people at large, that
 * figure said again, what it calls the toll as far as that agrees, and another
 * figure only where headline and lead differ. Other figures of the class are of
 * other people, places or days.
 */
function tollOf(figures: readonly Casualty[]): Casualty[] {
  const own = figures.filter(({ part, group, loose, rank }) => !part && group === null && (!loose || rank < LEAD))
  const whole = own.filter(({ where }) => !isShared(where, own))
  const first = whole.find(({ loose }) => !loose) ?? whole[0]
  const earliest = Math.min(
    ...figures.filter(({ part, group }) => !part && group !== 'attackers').map(({ rank }) => rank),
  )
  if (!first || (first.rank > earliest + SOON && !first.toll)) return []
  const again = (one: Casualty): boolean =>
    sameFigure(one, first) ||
    (one.toll && !isApart(one, first)) ||
    sharpens(one, first) ||
    (first.head && !one.head && one === lead && !isFar(one, first))
  const lead = whole.find(({ head, loose }) => !head && !loose)
  const kept = own.filter((one) => one === first || again(one))
  const exact = kept.filter((one) => !(lead && roundsOff(one, lead)))
  return exact.filter((one) => !one.loose || exact.every(({ loose }) => loose))
}

/** «أكثر من 150» and then «154 على الأقل», or «أكثر من 200» over a text that says 271: the same toll, told more closely. */
const CLOSER = 1.2
function sharpens(one: Casualty, first: Casualty): boolean {
  const [told, least] = [one.value.min, first.value.min]
  if (told === null || least === null || first.value.max !== null || first.loose) return false
  return told >= least && told <= (first.head ? FAR : CLOSER) * least
}

/** A headline may be wrong by a few; twice as many are other people. */
const FAR = 2
function isFar(a: Casualty, b: Casualty): boolean {
  const [x, y] = [a.value.min ?? a.value.max ?? 0, b.value.min ?? b.value.max ?? 0]
  return Math.max(x, y) > FAR * Math.min(x, y)
}

/** «50 قتيلاً» over a text that says 51: a headline rounds. */
const ROUND = 10
const ROUNDED = 0.05
function roundsOff(one: Casualty, lead: Casualty): boolean {
  const [printed, told] = [one.value.min ?? 0, lead.value.min ?? 0]
  return (
    one.head &&
    printed >= 2 * ROUND &&
    printed % ROUND === 0 &&
    Math.abs(printed - told) <= told * ROUNDED &&
    printed !== told
  )
}

function isApart(a: Casualty, b: Casualty): boolean {
  const [x, y] = [intervalOf(a.value), intervalOf(b.value)]
  return x.max < y.min || y.max < x.min
}

/** Two places in one article: its figures are shared out. */
const isShared = (where: Casualty['where'], figures: readonly Casualty[]): boolean =>
  where !== null && figures.some((other) => other.where !== null && other.where.key !== where.key)

const sameFigure = (a: Casualty, b: Casualty): boolean => a.value.min === b.value.min && a.value.max === b.value.max

/**
 * An article that counts only «أربعة جنود» where others say «أربعة أشخاص» means the
 * same people; where it says fewer, they are a part of them, and its noun narrows it.
 */
function besideWhole(figures: readonly Casualty[], whole: readonly Casualty[]): Casualty[] {
  const [first] = figures.filter(({ part, group, loose }) => !part && !loose && group !== null && group !== 'attackers')
  if (!first || whole.every(({ loose }) => loose)) return []
  if (whole.some((one) => one.value.min === first.value.min)) return [first]
  const least = Math.min(...whole.filter(({ loose }) => !loose).map(({ value }) => intervalOf(value).min))
  return intervalOf(first.value).max < least ? [{ ...first, narrowed: nounOf(first) }] : []
}

/** The noun behind the figure, inside the figure's own words. */
function nounOf({ span, value, quote }: Casualty): Span {
  const at = quote.indexOf(value.noun)
  return at < 0 ? span : { start: span.start + at, end: span.end }
}

/** «مئات» beside another's exact 100 is a manner of speaking, not a second figure. */
const withoutLoose =
  (whole: readonly Casualty[]) =>
  ({ article, figures }: Reported): Reported => ({
    article,
    figures: figures.filter((one) => !one.loose || whole.every((other) => other.loose || reaches(one, other))),
  })

const reaches = (loose: Casualty, other: Casualty): boolean =>
  intervalOf(other.value).max >= intervalOf(loose.value).min

const GROUPS: readonly Group[] = ['security', 'attackers', 'children', 'women', 'civilians', 'protesters', 'press']

/** A group that two articles count, or that an article counts without a toll of people at large. */
function groupRows(wanted: CountClass, reported: readonly Reported[]): ProposedFact[] {
  return GROUPS.flatMap((group) => {
    const counted = reported.map(({ article, figures }) => ({ article, figures: groupOf(figures, group) }))
    const rows = group === 'attackers' ? agreed(counted) : counted
    const stated = rows.filter(({ figures }) => figures.length > 0)
    const alone = stated.length === 1 && reported.some(({ figures }) => tollOf(figures).length > 0)
    if (alone) return []
    return factOf(`casualties-${wanted}-${group}`, { code: 'of-group', params: { fate: wanted, group } }, rows)
  })
}

/** Who attacked is counted with and without leaders, drivers and the dead: only what two articles count alike is one question. */
const agreed = (rows: readonly Reported[]): Reported[] =>
  rows.map(({ article, figures }) => ({
    article,
    figures: figures.filter((one) =>
      rows.some((other) => other.article !== article && other.figures.some((figure) => sameFigure(figure, one))),
    ),
  }))

function groupOf(figures: readonly Casualty[], group: Group): Casualty[] {
  const own = figures.filter((one) => one.group === group && !one.loose && !isSplit(one, figures))
  const [first] = own
  return first ? own.filter((one) => one === first || sameFigure(one, first) || sharpens(one, first)) : []
}

/** «أربعة … أمام السفارة واثنين أمام المقر»: shares of one sentence, whose sum nobody prints. */
const isSplit = (one: Casualty, figures: readonly Casualty[]): boolean =>
  figures.some(
    (other) =>
      other !== one &&
      other.sentence === one.sentence &&
      (other.group === one.group || other.group === null) &&
      other.part === one.part &&
      isApart(one, other),
  )

/** Places that two articles count at. */
function placeRows(wanted: CountClass, reported: readonly Reported[]): ProposedFact[] {
  const placed = reported.map(({ article, figures }) => ({ article, shares: sharesOf(figures) }))
  const names = new Map<string, string>()
  for (const { shares } of placed)
    for (const {
      at: { key, span },
      figure: { source },
    } of shares)
      names.set(key, least(names.get(key), source.text.slice(span.start, span.end)))
  return [...names]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, place]) => {
      const rows = placed.map(({ article, shares }) => ({
        article,
        figures: shares
          .filter(({ at }) => at.key === key)
          .slice(0, 1)
          .map(({ figure }) => figure),
      }))
      if (rows.filter(({ figures }) => figures.length > 0).length < 2) return []
      const question = { code: 'in-place', params: { fate: wanted, place } }
      const one = ofOneCount(reported.filter((_, n) => (rows[n]?.figures.length ?? 0) > 0))
      const nature = one ? { nature: 'settled' as const } : {}
      return factOf(`casualties-${wanted}-in-${slugOf(key)}`, question, rows).map((fact) => ({ ...fact, ...nature }))
    })
}

/** Reports that print one toll, «77» or «77 على الأقل», are of one count: its shares cannot have grown between them. */
function ofOneCount(reported: readonly Reported[]): boolean {
  const [first = [], ...others] = reported.map(({ figures }) => tollOf(figures).map(({ value }) => value.min))
  return first.some((toll) => toll !== null && others.every((tolls) => tolls.includes(toll)))
}

/** Of two spellings of one place the first by letters, whoever comes first. */
const least = (a: string | undefined, b: string): string => (a !== undefined && a < b ? a : b)

/** Figures at a place that are not the article's toll. */
function sharesOf(figures: readonly Casualty[]): { readonly figure: Casualty; readonly at: Where }[] {
  const tolls = tollOf(figures)
  return figures.flatMap((figure) => {
    const at = figure.where ?? figure.area
    const share = figure.group === null && !tolls.some((toll) => sameFigure(figure, toll))
    return at && share ? [{ figure, at }] : []
  })
}

function factOf(id: string, question: ProposedFact['question'], rows: readonly Reported[]): ProposedFact[] {
  const all = rows.flatMap(({ figures }) => figures)
  const cells: Record<string, ProposedCell> = {}
  for (const { article, figures } of rows) {
    const readings = distinct(figures.map((figure) => readingOf(article, figure, all)))
    if (readings.length > 0) cells[article.id] = { readings }
  }
  return Object.keys(cells).length === 0 ? [] : [{ id, question, cells }]
}

function readingOf(article: AnalysedArticle, figure: Casualty, all: readonly Casualty[]): ProposedReading {
  const printed = printedDay(article)
  const saidAt = printed !== null && printed !== article.asOf.date?.slice(0, 10) ? printed : null
  const scope = figure.narrowed ?? scopeOf(figure, all) ?? provisional(figure, all)
  return {
    value: figure.value,
    words: figure.span,
    evidence: [figure.sentence],
    ...(figure.source === article ? {} : { field: 'title' as const }),
    ...figure.source.heardAt(figure.span.start),
    ...heldReading(figure.held),
    ...(saidAt ? { saidAt } : {}),
    ...(scope ? { scope } : {}),
    rule: 'casualties/class',
  }
}

/** A place narrows a figure only beside another figure that has none: «3 من مركز …» beside 4 in all. */
function scopeOf({ where, value }: Casualty, all: readonly Casualty[]): Span | null {
  const apart = (other: Casualty): boolean =>
    other.where === null && intervalOf(value).max < intervalOf(other.value).min
  return where && all.some(apart) ? where.span : null
}

/** «حصيلة أولية»، «غير نهائية»: narrows a figure beside a larger one. */
const PROVISIONAL = /حصيلة\s+(?:أولية|اولية|مؤقتة|غير\s+نهائية)|الحصيلة\s+(?:الأولية|المؤقتة)/u
function provisional({ source: article, sentence, value }: Casualty, all: readonly Casualty[]): Span | null {
  if (article.asOf.date?.includes('T')) return null
  if (!all.some((other) => intervalOf(value).max < intervalOf(other.value).min)) return null
  const found = PROVISIONAL.exec(article.text.slice(sentence.start, sentence.end))
  return found ? { start: sentence.start + found.index, end: sentence.start + found.index + found[0].length } : null
}

/** Headline and lead say one number twice: once is enough, and the first has the most context. */
function distinct(readings: readonly ProposedReading[]): ProposedReading[] {
  const seen = new Set<string>()
  return readings.filter(({ value, speaker, certainty, field }) => {
    const { min, max, lemma } = value as Casualty['value']
    const key = [field, min, max, speaker, certainty, lemma].join(' ')
    return !seen.has(key) && seen.add(key)
  })
}
