import type { i18n } from 'i18next'
import type { Wording } from '../../core/story/ports.ts'
import { findReading, type ReadingPlace } from '../../core/story/readings.ts'
import type { Reading, Reason, ReasonParam, Story } from '../../core/story/types.ts'

interface Tools {
  readonly i18n: i18n
  readonly wording: Wording
  readonly story: Story
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

/** What a sentence may say of the reading that a parameter names; the placeholders of `core/compare/reasons.ts`. */
function describe(tools: Tools, name: string, { fact, articleId, reading }: ReadingPlace): Record<string, string> {
  const { i18n, wording } = tools
  const words = `«${reading.words.quote}»`
  return {
    [`${name}Outlet`]: outletOf(tools, articleId) ?? articleId,
    [`${name}Value`]: wording.value(reading.value, fact.kind, reading) ?? words,
    [`${name}Words`]: words,
    [`${name}Noun`]: reading.value.type === 'count' ? reading.value.noun : '',
    [`${name}Speaker`]: reading.speaker ? wording.entity(reading.speaker) : i18n.t('voice.own'),
    [`${name}Occasion`]: reading.occasion ? wording.entity(reading.occasion) : '',
    [`${name}SaidAt`]: reading.saidAt ? wording.date(reading.saidAt) : '',
    [`${name}Certainty`]: i18n.t(`certainty.${reading.certainty}`),
    [`${name}Region`]: i18n.t(`region.${reading.region}`),
    [`${name}Heard`]: heard(tools, reading),
  }
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
function keyFor({ i18n }: Tools, code: string, inside: boolean, length: 'brief' | 'full'): string | null {
  const bases = inside ? [`${code}_inside`, code] : [code]
  const keys = length === 'brief' ? [...bases.map((base) => `${base}_brief`), ...bases] : bases
  return keys.map((key) => `reasons.${key}`).find((key) => i18n.exists(key, { count: 0 })) ?? null
}

type ReasonKey = 'relation.same.why'

/** The sentence for a reason, or `null` when the catalogue has none for its code. */
export function explain(
  i18n: i18n,
  wording: Wording,
  story: Story,
  { code, params }: Reason,
  length: 'brief' | 'full' = 'full',
): string | null {
  const tools: Tools = { i18n, wording, story }
  const places = Object.entries(params).flatMap(([name, param]) => {
    const place = typeof param === 'string' ? findReading(story, param) : undefined
    return place ? [[name, place] as const] : []
  })
  const [first, second] = places.map(([, place]) => place)
  const inside = first !== undefined && second !== undefined && first.articleId === second.articleId
  const key = keyFor(tools, code, inside, length)
  if (!key) return null
  const words: Record<string, string | number> = {}
  for (const [name, param] of Object.entries(params))
    words[name] = paramText(tools, first?.fact.kind ?? '', name, param)
  for (const [name, place] of places) Object.assign(words, describe(tools, name, place))
  const { count } = params
  if (typeof count === 'number') Object.assign(words, { count, n: wording.number(count) })
  return i18n.t(key as ReasonKey, words)
}
