import type { Mention } from '../extract/mention.ts'
import { sameName } from '../names/same-name.ts'

/** One place as an article names it; `within` where the lexicon of places knows it. */
export interface NamedPlace {
  readonly entity: string
  readonly names: ReadonlySet<string>
  readonly within: string | null
}

/** Shorter names may differ by one vowel and be two towns. */
const TELLING = 4

/**
 * A place that the lexicon does not know is another spelling of one that it
 * knows, or of the first of its like by code unit. Entity → the entity it is
 * taken for; places that the lexicon knows are never put together.
 */
export function samePlaces(places: readonly NamedPlace[]): ReadonlyMap<string, string> {
  const homes = new Map<string, string>()
  const byName = [...places].sort((a, b) => (a.entity < b.entity ? -1 : a.entity > b.entity ? 1 : 0))
  const settled = byName.filter(isKnown)
  for (const place of byName.filter((one) => !isKnown(one))) {
    const home = settled.find((other) => other.entity !== place.entity && isRespelt(place, other))
    if (home) homes.set(place.entity, home.entity)
    else settled.push(place)
  }
  return homes
}

const isKnown = ({ entity, within }: NamedPlace): boolean => within !== null || /^[A-Z]{2}$/.test(entity)

const isRespelt = (a: NamedPlace, b: NamedPlace): boolean =>
  [...a.names].some(
    (x) => x.length >= TELLING && [...b.names].some((y) => y.length >= TELLING && sameName(x, y).same === 'same'),
  )

/** What stands between a place and the wider one around it: «… بمنطقة …»، «… في محافظة …»، «… التابعة لولاية …». */
const AREA = '(?:منطقة|محافظة|ولاية|إقليم|اقليم|مقاطعة|قضاء|لواء|مديرية|دائرة|جمهورية|مدينة|عاصمة|بلدة)'
const BETWEEN = new RegExp(
  `^\\s*[،,]?\\s*(?:(?:ب|في\\s+|ضمن\\s+)(?:ال)?${AREA}(?:\\s+ال\\S+ية)?|(?:التابعة?|الواقعة?)\\s+(?:ل|في\\s+)(?:${AREA})?)\\s*$`,
  'u',
)
const OPENS_WITH_AREA = new RegExp(`^(?:ال)?${AREA}\\s`, 'u')
const BEFORE_AREA = /^\s*[،,]?\s*(?:ب|في\s+|ضمن\s+|(?:التابعة?|الواقعة?)\s+(?:ل|في\s+))$/u

/** The wider place that the text itself puts each place in: entity → entity. `mentions` in order of the text. */
export function containedIn(text: string, mentions: readonly Mention[]): ReadonlyMap<string, string> {
  const places = mentions.filter(({ value }) => value.type === 'place')
  const found = new Map<string, string>()
  places.forEach((inner, n) => {
    const outer = places[n + 1]
    if (!outer || inner.value.type !== 'place' || outer.value.type !== 'place') return
    const between = text.slice(inner.end, outer.start)
    const wide = BETWEEN.test(between) || (BEFORE_AREA.test(between) && OPENS_WITH_AREA.test(outer.quote))
    if (wide && inner.value.entity !== outer.value.entity && !found.has(inner.value.entity))
      found.set(inner.value.entity, outer.value.entity)
  })
  return found
}
