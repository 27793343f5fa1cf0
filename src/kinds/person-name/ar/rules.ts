import { byId } from '@/core/extract/by-id.ts'
import type { AnalysedArticle, ProposedCell, ProposedFact, ProposedReading, StoryContext } from '@/core/extract/kind.ts'
import { mentionsOf, sentenceOf } from '@/core/extract/search.ts'
import { WORD_IS } from '@/core/language/ar/words/flags.ts'
import { classOfWord } from '@/core/language/ar/words/view.ts'
import { sameName } from '@/core/names/same-name.ts'
import { foldText } from '@/core/text/fold.ts'
import type { Span } from '@/core/text/span.ts'

/** One printing of a person's name, or of the part of it that is compared. */
interface Printed {
  readonly article: AnalysedArticle
  readonly name: string
  readonly words: Span
  /** An office stands beside it, so that the row of offices shows it. */
  readonly titled: boolean
}

/**
 * People whose name is printed in two ways, or in full by two articles of which one
 * gives no office: one row a person. A name told in full
 * by one and in part by another is no other spelling: what is compared is the
 * longest form that each article prints, and family names by themselves where
 * one prints only that.
 */
export function proposePersonName({ articles }: StoryContext): ProposedFact[] {
  const people = new Map<string, Printed[]>()
  for (const article of byId(articles))
    for (const { start, end, value } of mentionsOf(article, 'person')) {
      const printed = { article, name: value.name, words: { start, end }, titled: value.role !== undefined }
      people.set(value.entity, [...(people.get(value.entity) ?? []), printed])
    }
  const full = [...people].map(([entity, printed]) => ({ entity, printed: fullest(printed) }))
  const whole = full.filter(({ printed }) => isSpeltTwice(printed))
  const done = new Set(whole.map(({ entity }) => entity))
  const parts = [...familyNames(people), ...ownFamilyNames(people)].filter(({ entity }) => !done.has(entity))
  const spelt = [...whole, ...parts]
  const named = [...people].filter(([entity]) => !spelt.some((one) => one.entity === entity)).flatMap(untitled)
  return [...spelt, ...named].map(({ entity, printed }) => factOf(entity, printed))
}

/** Whom no row of offices shows in each article that names him in full. */
function untitled([entity, printed]: [string, readonly Printed[]]): { entity: string; printed: Printed[] }[] {
  const full = printed.filter((one) => wordsOf(one).length > 1)
  const articles = new Set(full.map(({ article }) => article))
  const shown = new Set(full.filter(({ titled }) => titled).map(({ article }) => article))
  return articles.size > 1 && shown.size < articles.size ? [{ entity, printed: distinct(full) }] : []
}

const wordsOf = ({ name }: Printed): string[] => foldText(name).split(' ')

/** Of each article the forms with most words, each spelling once. */
function fullest(printed: readonly Printed[]): Printed[] {
  const most = new Map<AnalysedArticle, number>()
  for (const one of printed) most.set(one.article, Math.max(most.get(one.article) ?? 0, wordsOf(one).length))
  return distinct(printed.filter((one) => wordsOf(one).length === most.get(one.article)))
}

function distinct(printed: readonly Printed[]): Printed[] {
  const seen = new Set<string>()
  return printed.filter(({ article, name }) => {
    const key = `${article.id} ${foldText(name)}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** As many words and not the same letters, or the same letters in other words («أبوبكر», «أبو بكر»). */
const isSpeltTwice = (printed: readonly Printed[]): boolean =>
  printed.some((a) => printed.some((b) => isOtherSpelling(a, b)))

function isOtherSpelling(a: Printed, b: Printed): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  if (left.join(' ') === right.join(' ')) return false
  return left.length === right.length || left.join('') === right.join('')
}

/**
 * «ترمب» here, «دونالد ترامب» there: a family name that stands alone is the other
 * spelling of the one full name of the story that ends like it. Given names are
 * left out, for two people may bear «حسن» and «حسين».
 */
function familyNames(people: ReadonlyMap<string, readonly Printed[]>): { entity: string; printed: Printed[] }[] {
  const fullNames = [...people].filter(([, printed]) => printed.some((one) => wordsOf(one).length > 1))
  const rows = new Map<string, Printed[]>()
  for (const [entity, printed] of people) {
    const [first] = printed
    if (!first || printed.some((one) => wordsOf(one).length > 1) || isGiven(first.name)) continue
    const others = fullNames.filter(([other, full]) => other !== entity && full.some((one) => isRespelt(one, first)))
    const [home] = others
    if (home && others.length === 1) rows.set(home[0], [...(rows.get(home[0]) ?? home[1].map(lastName)), ...printed])
  }
  return [...rows].map(([entity, printed]) => ({ entity, printed: distinct(printed) }))
}

/** The same where the story already knows that both are one person. */
function ownFamilyNames(people: ReadonlyMap<string, readonly Printed[]>): { entity: string; printed: Printed[] }[] {
  return [...people].flatMap(([entity, printed]) => {
    const full = printed.filter((one) => wordsOf(one).length > 1)
    const alone = printed.filter((one) => wordsOf(one).length === 1 && !isGiven(one.name))
    if (!alone.some((one) => full.some((other) => isRespelt(other, one)))) return []
    return [{ entity, printed: distinct([...full.map(lastName), ...alone].sort(byPlace)) }]
  })
}

const byPlace = (a: Printed, b: Printed): number =>
  a.article.id < b.article.id ? -1 : a.article.id > b.article.id ? 1 : a.words.start - b.words.start

const isGiven = (name: string): boolean => (Math.max(0, classOfWord(foldText(name))) & WORD_IS.given) !== 0

function isRespelt(full: Printed, alone: Printed): boolean {
  const { name } = lastName(full)
  return foldText(name) !== foldText(alone.name) && sameName(name, alone.name).same === 'same'
}

function lastName({ name, words, ...rest }: Printed): Printed {
  const last = name.split(/\s+/).at(-1) ?? name
  return { ...rest, name: last, words: { start: words.end - last.length, end: words.end } }
}

function factOf(entity: string, printed: readonly Printed[]): ProposedFact {
  const cells: Record<string, ProposedCell> = {}
  for (const one of printed) {
    const readings = cells[one.article.id]?.readings ?? []
    cells[one.article.id] = { readings: [...readings, readingOf(one, entity)] }
  }
  return { id: `name-${entity}`, question: { code: 'name', params: { person: entity } }, cells }
}

function readingOf({ article, name, words }: Printed, entity: string): ProposedReading {
  return {
    value: { type: 'person', name, entity },
    words,
    evidence: [sentenceOf(article, words.start) ?? words],
    ...article.heardAt(words.start),
    certainty: 'asserted',
    rule: 'person-name/spelling',
  }
}
