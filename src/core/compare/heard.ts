import type { Reading, StoryArticle } from '../story/types.ts'
import { minuteOf } from '../values/time.ts'
import { sameSource, type World } from '../values/world.ts'

/** A reading together with the article it stands in. */
export interface Heard {
  readonly reading: Reading
  readonly article: Pick<StoryArticle, 'id' | 'asOf'>
}

/** A derived reading is nobody's statement, a rejected one no reading: neither counts. */
export const counts = (reading: Reading): boolean =>
  reading.origin.by !== 'derived' && reading.derivedFrom === null && reading.review !== 'rejected'

export type Mouths = 'same' | 'different' | 'unknown'

/** The outlet in its own voice is a mouth too; «قالت مصادر» and words whose speaker was not found are unknown. */
export function compareMouths(a: Reading, b: Reading, world: World): Mouths {
  if (a.speaker !== null && b.speaker !== null) return sameSource(a.speaker, b.speaker, world) ? 'same' : 'different'
  if (a.speaker === null && b.speaker === null) return a.voice === 'own' && b.voice === 'own' ? 'same' : 'unknown'
  const unnamed = a.speaker === null ? a : b
  return unnamed.voice === 'own' ? 'different' : 'unknown'
}

/**
 * Which of the two was known first: negative where `a` was, positive where `b`
 * was, 0 at one time, null where it cannot be told. The day of the utterance
 * decides; the article's as-of time stands in for it, unless both pass on one
 * speaker, who may have said it once.
 */
export function compareTimes(a: Heard, b: Heard, world: World): number | null {
  const [saidA, saidB] = [a.reading.saidAt, b.reading.saidAt]
  if (saidA !== null && saidB !== null) return difference(saidA, saidB)
  if (a.reading.occasion !== null && a.reading.occasion === b.reading.occasion) return 0
  const oneSpeaker = a.reading.speaker !== null && compareMouths(a.reading, b.reading, world) === 'same'
  const sameWords = oneSpeaker && a.reading.certainty !== b.reading.certainty
  if (sameWords) return null
  const [asOfA, asOfB] = [a.article.asOf, b.article.asOf]
  // Two clocks of two zones are compared in one.
  if (saidA === null && saidB === null && asOfA.instant && asOfB.instant)
    return difference(asOfA.instant, asOfB.instant)
  return difference(saidA ?? asOfA.date, saidB ?? asOfB.date)
}

/** At the coarser of the two grains: a day and a minute of that day are one time. */
function difference(a: string | null, b: string | null): number | null {
  if (a === null || b === null) return null
  const grain = Math.min(a.length, b.length)
  const [x, y] = [minuteOf(a.slice(0, grain)), minuteOf(b.slice(0, grain))]
  return x === null || y === null ? null : x - y
}
