import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { RegionKind } from '@/core/article/types.ts'
import { foldText } from '@/core/text/fold.ts'
import { parseJson, readText } from '../input.ts'
import type { GoldArticle } from './gold.ts'

/** The files of `seeds/<story>/gold/`; its README says what they hold. */
export interface SeedReading {
  readonly article: string
  readonly worded: string
  readonly start: number
  readonly end: number
  readonly quote: string
}

export interface SeedFact {
  readonly id: string
  readonly kind: string
  /** How B says that it can be reached: `rule`, or `rule+gazetteer`. */
  readonly reach: string
  readonly label: { readonly ar: string; readonly en: string }
  readonly readings: readonly SeedReading[]
}

interface SeedPerson {
  readonly named: readonly {
    readonly article: string
    readonly spelling: string
    readonly at: readonly (readonly [number, number])[]
  }[]
}

interface SeedPersons {
  readonly persons: readonly SeedPerson[]
  readonly onlyOutsideTheArticles: readonly { readonly name: string; readonly article: string }[]
}

/** A reading that the rules give, that neither annotation lists, and that was found right on reading the article. */
export interface JudgedReading {
  readonly kind: string
  readonly article: string
  readonly words: string
}

export interface SeedGold {
  readonly facts: readonly SeedFact[]
  readonly judged: readonly JudgedReading[]
  /** The texts with their regions and the persons named in them. */
  readonly articles: readonly GoldArticle[]
  /** Folded names that occur outside the articles only, by article. */
  readonly outside: readonly { readonly name: string; readonly article: string }[]
}

/** Null where a seed has no gold. */
export function readSeedGold(folder: string): SeedGold | null {
  const file = (name: string) => join(folder, 'gold', `${name}.json`)
  if (!existsSync(file('readings'))) return null
  const json = <T>(name: string): T => parseJson(readText(file(name)).text, file(name)) as T
  const { facts } = json<{ facts: SeedFact[] }>('readings')
  const { persons, onlyOutsideTheArticles } = json<SeedPersons>('persons')
  const { articles } = json<{
    articles: { id: string; file: string; regions: { kind: RegionKind; start: number; end: number }[] }[]
  }>('regions')
  const dates = datesOf(join(folder, 'story.json'))
  const judged = existsSync(file('judged')) ? json<{ readings: JudgedReading[] }>('judged').readings : []
  return {
    facts,
    judged,
    articles: articles.map(({ id, file: name, regions }) => ({
      id,
      text: readText(join(folder, name)).text,
      ...(dates.get(id) ? { publishedAt: dates.get(id) as string } : {}),
      set: 'seed',
      complete: [],
      regions,
      mentions: persons.flatMap(({ named }) => named.filter(({ article }) => article === id).flatMap(personSpans)),
    })),
    outside: onlyOutsideTheArticles.map(({ name, article }) => ({ name: foldText(name), article })),
  }
}

const personSpans = ({ at }: SeedPerson['named'][number]) =>
  at.map(([start, end]) => ({ type: 'person' as const, field: 'text' as const, span: 'loose' as const, start, end }))

function datesOf(path: string): Map<string, string | null> {
  const { articles } = parseJson(readText(path).text, path) as {
    articles: { id: string; asOf: { date: string | null } }[]
  }
  return new Map(articles.map(({ id, asOf }) => [id, asOf.date]))
}
