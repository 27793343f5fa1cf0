import type { i18n } from 'i18next'
import type { Wording } from '../../core/story/ports.ts'
import type { Fact, Reading, Reason, ReasonParam, Story } from '../../core/story/types.ts'

interface Place {
  readonly fact: Fact
  readonly articleId: string
  readonly reading: Reading
}

const indexes = new WeakMap<Story, ReadonlyMap<string, Place>>()

function readingsOf(story: Story): ReadonlyMap<string, Place> {
  const known = indexes.get(story)
  if (known) return known
  const index = new Map<string, Place>()
  for (const fact of story.facts) {
    for (const [articleId, cell] of Object.entries(fact.cells)) {
      for (const reading of cell.readings) index.set(reading.id, { fact, articleId, reading })
    }
  }
  indexes.set(story, index)
  return index
}

export const findReading = (story: Story, id: string): Place | undefined => readingsOf(story).get(id)

/** What a sentence may say of one reading: `aOutlet`, `aValue`, `aWords`, `aSpeaker`, `aOccasion`, `aSaidAt`, `aCertainty`. */
function describe(i18n: i18n, wording: Wording, story: Story, name: string, place: Place): Record<string, string> {
  const { fact, articleId, reading } = place
  const article = story.articles.find((one) => one.id === articleId)
  return {
    [`${name}Outlet`]: article ? wording.pick(article.outlet) : articleId,
    [`${name}Value`]: wording.value(reading.value, fact.kind, reading) ?? `«${reading.words.quote}»`,
    [`${name}Words`]: `«${reading.words.quote}»`,
    [`${name}Speaker`]: reading.speaker ? wording.entity(reading.speaker) : i18n.t('voice.own'),
    [`${name}Occasion`]: reading.occasion ? wording.entity(reading.occasion) : '',
    [`${name}SaidAt`]: reading.saidAt ? wording.date(reading.saidAt) : '',
    [`${name}Certainty`]: i18n.t(`certainty.${reading.certainty}`),
    [`${name}Region`]: i18n.t(`region.${reading.region}`),
  }
}

function wordOf(wording: Wording, story: Story, name: string, param: string): string {
  const article = story.articles.find((one) => one.id === param)
  if (article) return wording.pick(article.outlet)
  return /(?:date|day|since|until|from|to)$/i.test(name) && /^\d{4}-/.test(param)
    ? wording.date(param)
    : wording.entity(param)
}

function paramText(wording: Wording, story: Story, kind: string, name: string, param: ReasonParam): string {
  if (typeof param === 'number') return wording.number(param)
  if (typeof param === 'string') return wordOf(wording, story, name, param)
  if (param === null || typeof param === 'boolean') return String(param ?? '')
  if (isList(param)) return wording.list(param.map((one) => wordOf(wording, story, name, one)))
  return wording.value(param, kind) ?? ''
}

const isList = (param: ReasonParam): param is readonly string[] => Array.isArray(param)

type ReasonKey = 'relation.same.why'

/** The sentence for a reason, or `null` when the catalogue has none for its code. */
export function explain(i18n: i18n, wording: Wording, story: Story, reason: Reason): string | null {
  const key = `reasons.${reason.code}`
  if (!i18n.exists(key)) return null
  const words: Record<string, string | number> = {}
  let kind = ''
  for (const [name, param] of Object.entries(reason.params)) {
    const place = typeof param === 'string' ? findReading(story, param) : undefined
    kind = place?.fact.kind ?? kind
    Object.assign(
      words,
      place ? describe(i18n, wording, story, name, place) : { [name]: paramText(wording, story, kind, name, param) },
    )
    if (typeof param === 'number') words['count'] = param
  }
  return i18n.t(key as ReasonKey, words)
}
