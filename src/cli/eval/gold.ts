import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { RegionKind } from '@/core/article/types.ts'
import type { MentionValue } from '@/core/extract/mention.ts'
import type { Relation } from '@/core/story/types.ts'
import type { Field, Span } from '@/core/text/span.ts'
import { Failure } from '../failure.ts'
import { parseJson } from '../input.ts'

/**
 * What a folder of gold holds: JSON lines written by people who have read the
 * texts. docs/accuracy.md describes the files for those who write them.
 */
export type MentionType = MentionValue['type']

/**
 * `exact`: the same words. `loose`: attached letters and ال at the beginning may differ. `inside`: the mention lies in
 * these words. `touch`: any overlap (where the gold's own spans are rough).
 */
export type SpanRule = 'exact' | 'loose' | 'inside' | 'touch'

const SPAN_RULES: readonly SpanRule[] = ['exact', 'loose', 'inside', 'touch']

export interface ExpectedMention extends Span {
  readonly type: MentionType
  /** Other types that will do. */
  readonly also?: readonly MentionType[]
  readonly field: Field
  readonly span: SpanRule
  /** Fields that the mention's value must have; others are not looked at. */
  readonly value?: Readonly<Record<string, unknown>>
}

export interface GoldRegion extends Span {
  /** A kind, or only whether it is the article. */
  readonly kind: RegionKind | 'article' | 'other'
}

export interface GoldArticle {
  readonly id: string
  readonly text: string
  readonly title?: string
  readonly publishedAt?: string
  readonly outlet?: string
  /** Name of the collection, for tables by collection. */
  readonly set: string
  readonly mentions: readonly ExpectedMention[]
  /** Types of which every mention is listed: any other find of these is false. */
  readonly complete: readonly MentionType[]
  readonly regions: readonly GoldRegion[]
}

export interface GoldReading extends Span {
  readonly article: string
  readonly field: Field
  readonly value?: Readonly<Record<string, unknown>>
}

export interface GoldFact {
  readonly id: string
  readonly kind: string
  readonly readings: readonly GoldReading[]
  /** Relations that are right for the row; the first is the best. */
  readonly relations: readonly Relation[]
}

export interface GoldStory {
  readonly id: string
  readonly set: string
  readonly articles: readonly string[]
  readonly facts: readonly GoldFact[]
}

export interface GoldNames {
  readonly id: string
  readonly set: string
  readonly a: string
  readonly b: string
  readonly same: boolean
}

export interface Gold {
  readonly articles: readonly GoldArticle[]
  readonly stories: readonly GoldStory[]
  readonly names: readonly GoldNames[]
}

/** Reads `articles*.jsonl`, `stories*.jsonl` and `names*.jsonl` of a folder; each line is checked. */
export function readGold(folder: string): Gold {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new Failure(folder, 'لا يوجد مجلد بهذا الاسم.', 'There is no such folder.')
  }
  const files = readdirSync(folder).filter((file) => file.endsWith('.jsonl'))
  const lines = (start: string) =>
    files
      .filter((file) => file.startsWith(start))
      .sort()
      .flatMap((file) => linesOfFile(join(folder, file)))
  const gold = {
    articles: lines('articles').map(articleOf),
    stories: lines('stories').map(storyOf),
    names: lines('names').map(namesOf),
  }
  if (gold.articles.length + gold.names.length === 0) {
    throw new Failure(
      folder,
      'لا ذهب هنا: لا articles.jsonl ولا names.jsonl.',
      'No gold here: no articles.jsonl, no names.jsonl.',
    )
  }
  return gold
}

interface Line {
  readonly where: string
  readonly data: Record<string, unknown>
}

function linesOfFile(path: string): Line[] {
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.flatMap((text, n) => {
    if (text.trim() === '') return []
    const where = `${path}:${n + 1}`
    const data = parseJson(text, path, n + 1)
    if (typeof data !== 'object' || data === null || Array.isArray(data)) throw wrong(where, 'an object')
    return [{ where, data: data as Record<string, unknown> }]
  })
}

const wrong = (where: string, needed: string): Failure =>
  new Failure(where, `السطر غير مفهوم؛ يلزم: ${needed}.`, `The line cannot be read; it needs ${needed}.`)

function articleOf({ where, data }: Line): GoldArticle {
  const { id, text } = data
  if (typeof id !== 'string' || typeof text !== 'string') throw wrong(where, '"id", "text"')
  const title = stringOf(data, 'title')
  const fields = { text, title: title.title ?? '' }
  return {
    id,
    text,
    ...title,
    ...stringOf(data, 'publishedAt'),
    ...stringOf(data, 'outlet'),
    set: setOf(data),
    mentions: listOf(data['mentions']).map((mention) => expectedOf(mention, fields, where)),
    complete: listOf(data['complete']) as unknown[] as MentionType[],
    regions: listOf(data['regions']).map((region) => ({
      ...spanOf(region, text, where),
      kind: region['kind'] as RegionKind,
    })),
  }
}

const setOf = (data: Record<string, unknown>): string => (typeof data['set'] === 'string' ? data['set'] : 'gold')

function stringOf<K extends string>(data: Record<string, unknown>, key: K): { [P in K]?: string } {
  const value = data[key]
  return (typeof value === 'string' && value !== '' ? { [key]: value } : {}) as { [P in K]?: string }
}

function listOf(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value : []
}

function expectedOf(
  raw: Record<string, unknown>,
  fields: Readonly<Record<Field, string>>,
  where: string,
): ExpectedMention {
  const field: Field = raw['field'] === 'title' ? 'title' : 'text'
  if (typeof raw['type'] !== 'string') throw wrong(where, 'mentions with "type"')
  return {
    ...spanOf(raw, fields[field], where),
    type: raw['type'] as MentionType,
    field,
    span: SPAN_RULES.find((rule) => rule === raw['span']) ?? 'exact',
    ...(Array.isArray(raw['also']) ? { also: raw['also'] as MentionType[] } : {}),
    ...(isRecord(raw['value']) ? { value: raw['value'] } : {}),
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Offsets that do not hold the quote beside them would measure something else: the run stops there. */
function spanOf(raw: Record<string, unknown>, text: string, where: string): Span {
  const { start, end, quote } = raw
  if (typeof start !== 'number' || typeof end !== 'number' || start < 0 || end <= start || end > text.length) {
    throw wrong(where, '"start" < "end"')
  }
  if (typeof quote === 'string' && text.slice(start, end) !== quote) throw wrong(where, `«${quote}» @ ${start}–${end}`)
  return { start, end }
}

function storyOf({ where, data }: Line): GoldStory {
  const { id, articles } = data
  if (typeof id !== 'string' || !Array.isArray(articles)) throw wrong(where, '"id", "articles"')
  return { id, set: setOf(data), articles, facts: listOf(data['facts']).map((fact) => factOf(fact, where)) }
}

function factOf(raw: Record<string, unknown>, where: string): GoldFact {
  const readings = listOf(raw['readings']).map((reading) => {
    const { article, start, end, value } = reading
    if (typeof article !== 'string' || typeof start !== 'number' || typeof end !== 'number') {
      throw wrong(where, 'readings with "article", "start", "end"')
    }
    const field: Field = reading['field'] === 'title' ? 'title' : 'text'
    return { article, field, start, end, ...(isRecord(value) ? { value } : {}) }
  })
  return {
    id: String(raw['id'] ?? ''),
    kind: String(raw['kind'] ?? ''),
    readings,
    relations: listOf(raw['relations']) as unknown[] as Relation[],
  }
}

function namesOf({ where, data }: Line): GoldNames {
  const { id, a, b, same } = data
  if (typeof a !== 'string' || typeof b !== 'string' || typeof same !== 'boolean')
    throw wrong(where, '"a", "b", "same"')
  return { id: String(id ?? ''), set: setOf(data), a, b, same }
}
