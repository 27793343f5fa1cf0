import * as v from 'valibot'
import { ARTICLE_REGIONS, OTHER_REGIONS } from '../../core/article/types.ts'
import { CERTAINTIES } from '../../core/extract/mention.ts'
import { PRESENCES, RELATIONS, THEMES } from '../../core/story/types.ts'

/** What a story file must hold for the page to stand on it. Values are checked for their tag; unknown fields pass. */
const localized = v.looseObject({ ar: v.string(), en: v.string() })
const nullable = v.nullable(v.string())
const offset = v.pipe(v.number(), v.integer(), v.minValue(0))
const span = { start: offset, end: offset }
const slice = v.looseObject({ field: v.picklist(['text', 'title']), ...span, quote: v.string() })
const evidence = v.looseObject({ ...slice.entries, prefix: v.string(), suffix: v.string() })
const param = v.union([
  v.string(),
  v.number(),
  v.boolean(),
  v.null(),
  v.array(v.string()),
  v.looseObject({ type: v.string() }),
])
const reason = v.looseObject({ code: v.string(), params: v.record(v.string(), param) })
const regionKind = v.picklist([...ARTICLE_REGIONS, ...OTHER_REGIONS])
const list = v.array(v.string())

const origin = v.variant('by', [
  v.looseObject({ by: v.literal('rule'), rule: v.string() }),
  v.looseObject({ by: v.literal('editor'), editor: v.string() }),
  v.looseObject({ by: v.literal('derived'), rule: v.string() }),
])

const value = v.looseObject({ type: v.string() })

const reading = v.looseObject({
  id: v.string(),
  value,
  words: slice,
  evidence: v.pipe(v.array(evidence), v.minLength(1)),
  region: regionKind,
  voice: v.picklist(['own', 'attributed', 'direct', 'document']),
  speaker: nullable,
  via: nullable,
  saidAt: nullable,
  occasion: nullable,
  certainty: v.picklist(CERTAINTIES),
  scope: v.nullable(slice),
  condition: v.nullable(slice),
  derivedFrom: v.nullable(list),
  origin,
  review: v.picklist(['proposed', 'confirmed', 'corrected', 'rejected']),
})

const cell = v.looseObject({
  presence: v.picklist(PRESENCES),
  basis: v.nullable(reason),
  readings: v.array(reading),
  near: v.array(evidence),
  unverified: v.optional(
    v.array(v.looseObject({ code: v.picklist(['quote-not-found', 'quote-ambiguous']), quote: v.string() })),
  ),
})

const locus = v.picklist(['between', 'inside', 'over-time'])
const relation = v.picklist(RELATIONS)

const fact = v.looseObject({
  id: v.string(),
  kind: v.string(),
  theme: v.picklist(THEMES),
  label: localized,
  cells: v.record(v.string(), cell),
  derived: v.boolean(),
  verdict: v.looseObject({
    relation,
    locus: v.array(locus),
    coverage: v.looseObject({ stated: v.number(), of: v.number() }),
    origins: v.number(),
    reason,
    pairs: v.array(v.looseObject({ a: v.string(), b: v.string(), relation, locus, reason })),
  }),
})

const credit = v.nullable(v.looseObject({ label: localized, basis: v.picklist(['stated', 'inferred', 'unknown']) }))

const article = v.looseObject({
  id: v.string(),
  outlet: localized,
  outletBasis: v.picklist(['stated', 'inferred', 'unknown']),
  publisher: credit,
  distributor: credit,
  original: credit,
  translator: credit,
  author: credit,
  translatedFrom: nullable,
  machineTranslated: v.boolean(),
  asOf: v.looseObject({
    date: nullable,
    basis: v.picklist(['stated', 'dateline', 'original', 'event-day', 'unknown']),
  }),
  asOfWhy: v.nullable(localized),
  title: v.string(),
  headline: v.nullable(slice),
  text: v.string(),
  lang: v.string(),
  regions: v.array(v.looseObject({ kind: regionKind, ...span })),
})

export const storySchema = v.looseObject({
  format: v.literal('tabayyun-story'),
  version: v.literal(1),
  id: v.string(),
  story: v.looseObject({
    title: localized,
    event: v.looseObject({ from: v.string(), to: v.string(), place: nullable }),
    weekStart: v.picklist(['saturday', 'sunday', 'monday']),
  }),
  people: v.array(
    v.looseObject({
      id: v.string(),
      type: v.picklist(['person', 'organisation', 'group']),
      label: localized,
      names: list,
      side: nullable,
    }),
  ),
  places: v.array(v.looseObject({ id: v.string(), label: localized, names: list, within: nullable })),
  occasions: v.array(v.looseObject({ id: v.string(), label: localized, date: nullable })),
  articles: v.pipe(v.array(article), v.minLength(1)),
  facts: v.array(fact),
  signOff: v.optional(
    v.looseObject({ by: v.string(), at: v.string(), reviewed: v.number(), of: v.number(), seal: v.string() }),
  ),
})
