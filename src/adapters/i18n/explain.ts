import type { i18n } from 'i18next'
import type { Wording } from '../../core/story/ports.ts'
import { findReading, type ReadingPlace } from '../../core/story/readings.ts'
import type { Reading, Reason, ReasonParam, Story } from '../../core/story/types.ts'

/** A story's words in one language, and what has been worded already: a reading stands in many pairs. */
interface Tools {
  readonly i18n: i18n
  readonly wording: Wording
  readonly story: Story
  readonly described: Map<ReadingPlace, Description>
  /** Key of the catalogue by code, place and length; null where it has none. */
  readonly keys: Map<string, string | null>
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

/** What a sentence may say of a reading, by the ends of the placeholders of `core/compare/reasons.ts`. */
type Description = readonly (readonly [end: string, words: string])[]

function describe(tools: Tools, { fact, articleId, reading }: ReadingPlace): Description {
  const { i18n, wording } = tools
  const words = `«${reading.words.quote}»`
  return [
    ['Outlet', outletOf(tools, articleId) ?? articleId],
    ['Value', wording.value(reading.value, fact.kind, reading) ?? words],
    ['Words', words],
    ['Noun', reading.value.type === 'count' ? reading.value.noun : ''],
    ['Speaker', reading.speaker ? wording.entity(reading.speaker) : i18n.t('voice.own')],
    ['Occasion', reading.occasion ? wording.entity(reading.occasion) : ''],
    ['SaidAt', reading.saidAt ? wording.date(reading.saidAt) : ''],
    ['Certainty', i18n.t(`certainty.${reading.certainty}`)],
    ['Region', i18n.t(`region.${reading.region}`)],
    ['Heard', heard(tools, reading)],
  ]
}

function descriptionOf(tools: Tools, place: ReadingPlace): Description {
  const known = tools.described.get(place)
  if (known) return known
  const made = describe(tools, place)
  tools.described.set(place, made)
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

function knownKey(tools: Tools, code: string, inside: boolean, length: Length): string | null {
  const asked = `${code} ${inside} ${length}`
  const known = tools.keys.get(asked)
  if (known !== undefined) return known
  const key = keyFor(tools, code, inside, length)
  tools.keys.set(asked, key)
  return key
}

type Length = 'brief' | 'full'
type ReasonKey = 'relation.same.why'

/** The sentences of one story in one language: for a reason, or `null` when the catalogue has none for its code. */
export function explainer(
  i18n: i18n,
  wording: Wording,
  story: Story,
): (reason: Reason, length?: Length) => string | null {
  const tools: Tools = { i18n, wording, story, described: new Map(), keys: new Map() }
  return (reason, length = 'full') => explain(tools, reason, length)
}

function explain(tools: Tools, { code, params }: Reason, length: Length): string | null {
  const { i18n, wording, story } = tools
  const places = Object.entries(params).flatMap(([name, param]) => {
    const place = typeof param === 'string' ? findReading(story, param) : undefined
    return place ? [[name, place] as const] : []
  })
  const [first, second] = places.map(([, place]) => place)
  const inside = first !== undefined && second !== undefined && first.articleId === second.articleId
  const key = knownKey(tools, code, inside, length)
  if (!key) return null
  const words: Record<string, string | number> = {}
  for (const [name, param] of Object.entries(params))
    words[name] = paramText(tools, first?.fact.kind ?? '', name, param)
  for (const [name, place] of places) for (const [end, text] of descriptionOf(tools, place)) words[name + end] = text
  const { count } = params
  if (typeof count === 'number') Object.assign(words, { count, n: wording.number(count) })
  return i18n.t(key as ReasonKey, words)
}
