import type { i18n } from 'i18next'
import type { Wording } from '../../core/story/ports.ts'
import { findReading, type ReadingPlace } from '../../core/story/readings.ts'
import type { Reading, Reason, ReasonParam, Story } from '../../core/story/types.ts'
import { fill, type Template, templateOf } from './template.ts'

/** A story's words in one language, and what has been worded already. */
interface Tools {
  readonly i18n: i18n
  readonly wording: Wording
  readonly story: Story
  readonly described: Map<ReadingPlace, Map<string, string>>
  /** Sentences by all that picks them; null where the catalogue has none. */
  readonly templates: Map<string, Template | null>
}

function outletOf({ wording, story }: Tools, id: string): string | null {
  const article = story.articles.find((one) => one.id === id)
  return article ? wording.pick(article.outlet) : null
}

/** Speaker and occasion, as one bracket holds them. */
function heard({ i18n, wording }: Tools, { speaker, voice, occasion }: Reading): string {
  const unnamed = voice === 'own' || voice === 'document' ? i18n.t(`voice.${voice}`) : i18n.t('voice.unnamed')
  const parts = [speaker ? wording.entity(speaker) : unnamed, occasion ? wording.entity(occasion) : null]
  return parts.filter((part) => part !== null).join(i18n.t('value.listComma'))
}

type WordOf = (tools: Tools, place: ReadingPlace) => string

const wordsOf: WordOf = (_, { reading }) => `«${reading.words.quote}»`

/** What a sentence may say of a reading, by the ends of the placeholders of `core/compare/reasons.ts`. */
const ENDS: ReadonlyMap<string, WordOf> = new Map<string, WordOf>([
  ['Outlet', (tools, { articleId }) => outletOf(tools, articleId) ?? articleId],
  [
    'Value',
    (tools, place) => tools.wording.value(place.reading.value, place.fact.kind, place.reading) ?? wordsOf(tools, place),
  ],
  ['Words', wordsOf],
  ['Noun', (_, { reading: { value } }) => (value.type === 'count' ? value.noun : '')],
  [
    'Speaker',
    ({ i18n, wording }, { reading: { speaker } }) => (speaker ? wording.entity(speaker) : i18n.t('voice.own')),
  ],
  ['Occasion', ({ wording }, { reading: { occasion } }) => (occasion ? wording.entity(occasion) : '')],
  ['SaidAt', ({ wording }, { reading: { saidAt } }) => (saidAt ? wording.date(saidAt) : '')],
  ['Certainty', ({ i18n }, { reading }) => i18n.t(`certainty.${reading.certainty}`)],
  ['Region', ({ i18n }, { reading }) => i18n.t(`region.${reading.region}`)],
  ['Heard', (tools, { reading }) => heard(tools, reading)],
])

/** A word about a reading, worked out once: a reading stands in many pairs. Null where no placeholder ends so. */
function describe(tools: Tools, place: ReadingPlace, end: string): string | null {
  const words = tools.described.get(place) ?? new Map<string, string>()
  tools.described.set(place, words)
  const known = words.get(end)
  if (known !== undefined) return known
  const made = ENDS.get(end)?.(tools, place) ?? null
  if (made !== null) words.set(end, made)
  return made
}

type BasisKey = 'asOfBasis.stated'

const isDay = (word: string): boolean => /^\d{4}-\d{2}-\d{2}/.test(word)

function word(tools: Tools, name: string, param: string): string {
  if (name === 'basis') return tools.i18n.t(`asOfBasis.${param}` as BasisKey)
  if (isDay(param)) return tools.wording.date(param)
  return outletOf(tools, param) ?? tools.wording.entity(param)
}

const isList = (param: ReasonParam): param is readonly string[] => Array.isArray(param)

function paramText(tools: Tools, kind: string, name: string, param: ReasonParam): string {
  if (param === null) return ''
  if (typeof param === 'string') return word(tools, name, param)
  if (typeof param === 'number') return tools.wording.number(param)
  if (typeof param === 'boolean') return String(param)
  if (isList(param)) return tools.wording.list(param.map((one) => word(tools, name, one)))
  return tools.wording.value(param, kind) ?? ''
}

/** The most fitting key that the catalogue has: within one article, in brief, or the plain code. */
function keyFor({ i18n }: Tools, code: string, inside: boolean, length: Length): string | null {
  const bases = inside ? [`${code}_inside`, code] : [code]
  const keys = length === 'brief' ? [...bases.map((base) => `${base}_brief`), ...bases] : bases
  return keys.map((key) => `reasons.${key}`).find((key) => i18n.exists(key, { count: 0 })) ?? null
}

type Length = 'brief' | 'full'

/** The sentences of one story in one language: for a reason, or `null` when the catalogue has none for its code. */
export function explainer(
  i18n: i18n,
  wording: Wording,
  story: Story,
): (reason: Reason, length?: Length) => string | null {
  const tools: Tools = { i18n, wording, story, described: new Map(), templates: new Map() }
  return (reason, length = 'full') => explain(tools, reason, length)
}

type NamedPlace = readonly [name: string, place: ReadingPlace]

function explain(tools: Tools, { code, params }: Reason, length: Length): string | null {
  const places = Object.entries(params).flatMap(([name, param]): NamedPlace[] => {
    const place = typeof param === 'string' ? findReading(tools.story, param) : undefined
    return place ? [[name, place]] : []
  })
  const template = templateFor(tools, { code, params }, places, length)
  return template && fill(template, (name) => wordFor(tools, params, places, name))
}

function templateFor(tools: Tools, { code, params }: Reason, places: readonly NamedPlace[], length: Length) {
  const [first, second] = places.map(([, place]) => place)
  const inside = first !== undefined && second !== undefined && first.articleId === second.articleId
  const count = typeof params['count'] === 'number' ? params['count'] : undefined
  const asked = [code, inside, length, count, ...Object.keys(params), '/', ...places.map(([name]) => name)].join(' ')
  const known = tools.templates.get(asked)
  if (known !== undefined) return known
  const key = keyFor(tools, code, inside, length)
  const ends = places.flatMap(([name]) => [...ENDS.keys()].map((end) => name + end))
  const names = [...Object.keys(params), ...ends, ...(count === undefined ? [] : ['n'])]
  const template = key === null ? null : templateOf(tools.i18n, key, names, count)
  tools.templates.set(asked, template)
  return template
}

function wordFor(tools: Tools, params: Reason['params'], places: readonly NamedPlace[], name: string): string {
  const { count } = params
  if (name === 'n' && typeof count === 'number') return tools.wording.number(count)
  for (const [of, place] of places) {
    const text = name.startsWith(of) ? describe(tools, place, name.slice(of.length)) : null
    if (text !== null) return text
  }
  return paramText(tools, places[0]?.[1].fact.kind ?? '', name, params[name] ?? null)
}
