import {
  boolean,
  type InputProblem,
  isRecord,
  list,
  nullable,
  object,
  oneOf,
  reporter,
  string,
} from '../review/check.ts'
import { isoDate } from '../review/check-values.ts'
import type { WeekDay } from '../story/types.ts'
import type { AsOf, Basis, Localized } from './types.ts'

/** Someone to whom an article owes something, with the words of the file that say so, where it has any. */
export interface SeedCredit {
  readonly label: Localized
  readonly basis: Basis
  readonly why: Localized
  /** Verbatim words of the file. */
  readonly quote?: string
}

/** `date` is a day, or null where nothing is known. */
export interface SeedAsOf extends AsOf {
  readonly why: Localized
}

/**
 * One collected article. Publisher (on whose site it stood), distributor (who
 * passed it on), original (who first told or published it), translator and
 * author are different people; each is null where nothing points to one.
 */
export interface SeedArticle {
  readonly id: string
  /** Name of the text file beside story.json, kept as collected. */
  readonly file: string
  /** SHA-256 of the file's bytes, lower-case hex. */
  readonly sha256: string
  /** Short label, e.g. for a column's head. */
  readonly outlet: Localized
  readonly outletBasis: Basis
  readonly publisher: SeedCredit | null
  readonly distributor: SeedCredit | null
  readonly original: SeedCredit | null
  readonly translator: SeedCredit | null
  readonly author: SeedCredit | null
  readonly asOf: SeedAsOf
  /** BCP 47 tag. */
  readonly lang: string
  readonly translatedFrom: string | null
  readonly machineTranslated: boolean
  /** The headline as it stands in the text, or null where the text has none of its own. */
  readonly headlineQuote: string | null
}

/** `seeds/<story>/story.json`: the event and where each article comes from. */
export interface SeedStory {
  readonly format: 'tabayyun-seed'
  readonly version: 1
  readonly id: string
  readonly title: Localized
  /** `to` is exclusive; `place` an id of the story's place table, or null. */
  readonly event: { readonly from: string; readonly to: string; readonly place: string | null }
  readonly weekStart: WeekDay
  readonly articles: readonly SeedArticle[]
}

/** What is wrong with a story.json, and where: `articles[2].asOf.date`. */
export interface SeedProblem extends Omit<InputProblem, 'code'> {
  readonly code: InputProblem['code'] | 'unknown-format' | 'not-a-hash' | 'not-a-file-name'
}

export type SeedResult =
  | { readonly ok: true; readonly value: SeedStory }
  | { readonly ok: false; readonly problems: readonly SeedProblem[] }

const localized = object({ ar: string, en: string })
const basis = oneOf(['stated', 'inferred', 'unknown'])
const credit = nullable(object({ label: localized, basis, why: localized }, { quote: string }))
const asOf = object({
  date: nullable(isoDate),
  basis: oneOf(['stated', 'dateline', 'original', 'event-day', 'unknown']),
  why: localized,
})

const article = object({
  id: string,
  file: string,
  sha256: string,
  outlet: localized,
  outletBasis: basis,
  publisher: credit,
  distributor: credit,
  original: credit,
  translator: credit,
  author: credit,
  asOf,
  lang: string,
  translatedFrom: nullable(string),
  machineTranslated: boolean,
  headlineQuote: nullable(string),
})

const story = object({
  format: string,
  version: oneOf([1], 'unknown-version'),
  id: string,
  title: localized,
  event: object({ from: isoDate, to: isoDate, place: nullable(string) }),
  weekStart: oneOf(['saturday', 'sunday', 'monday']),
  articles: list(article, 1),
})

/** Reads a parsed story.json. Never throws; lists everything that is wrong. */
export function parseSeedStory(json: unknown): SeedResult {
  if (isRecord(json) && json['format'] !== 'tabayyun-seed') {
    return { ok: false, problems: [{ path: 'format', code: 'unknown-format', found: String(json['format']) }] }
  }
  const problems: InputProblem[] = []
  story(json, '', reporter(problems))
  if (problems.length > 0) return { ok: false, problems }
  // The checks above cover every field of the type.
  const value = json as SeedStory
  const meaning = [...eventProblems(value), ...value.articles.flatMap(articleProblems), ...repeated(value)]
  return meaning.length > 0 ? { ok: false, problems: meaning } : { ok: true, value }
}

function eventProblems({ event }: SeedStory): SeedProblem[] {
  return event.from < event.to ? [] : [{ path: 'event.to', code: 'bounds-reversed', found: event.to }]
}

/** A file is a name alone, so that a story cannot reach outside its own folder. */
function articleProblems({ file, sha256 }: SeedArticle, i: number): SeedProblem[] {
  const problems: SeedProblem[] = []
  if (/[/\\\0]/.test(file) || file.startsWith('.')) {
    problems.push({ path: `articles[${i}].file`, code: 'not-a-file-name', found: file })
  }
  if (!/^[0-9a-f]{64}$/.test(sha256))
    problems.push({ path: `articles[${i}].sha256`, code: 'not-a-hash', found: sha256 })
  return problems
}

function repeated({ articles }: SeedStory): SeedProblem[] {
  return (['id', 'file'] as const).flatMap((name) =>
    articles.flatMap((entry, i): SeedProblem[] => {
      const first = articles.findIndex((other) => other[name] === entry[name])
      return first < i ? [{ path: `articles[${i}].${name}`, code: 'duplicate', found: entry[name] }] : []
    }),
  )
}
