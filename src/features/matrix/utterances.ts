import type { Reading } from '@/core/story/types.ts'
import { foldText } from '@/core/text/fold.ts'
import type { Siglum } from '@/state/sigla.ts'

/** One way in which an article says one thing, with the mouth it comes from. */
export interface Utterance {
  readonly reading: Reading
  /** How often the article says just this, in this voice. */
  readonly places: number
  /** Value and words stand right above, from another mouth or place. */
  readonly isEcho: boolean
}

/** All that one article says of a fact; nothing is left out, and nothing said twice. */
export const utterancesOf = (readings: readonly Reading[], sigla: ReadonlyMap<string, Siglum>): readonly Utterance[] =>
  withEchoes(withoutRepeats(readings), sigla)

type Told = Omit<Utterance, 'isEcho'>

/** An article that repeats itself word for word, in one voice, is quoted once with the number of places. */
function withoutRepeats(readings: readonly Reading[]): readonly Told[] {
  const told = new Map<string, Told>()
  for (const reading of readings) {
    const { words, speaker, certainty, region, value } = reading
    const key = JSON.stringify([foldText(words.quote), speaker, certainty, region === 'document', value])
    const known = told.get(key)
    told.set(key, known ? { ...known, places: known.places + 1 } : { reading, places: 1 })
  }
  return [...told.values()]
}

/** The same words for the same value from another mouth or another place: under the first, without saying it again. */
function withEchoes(told: readonly Told[], sigla: ReadonlyMap<string, Siglum>): readonly Utterance[] {
  const groups = new Map<string, Told[]>()
  for (const utterance of told) {
    const { id, words, value } = utterance.reading
    const key = JSON.stringify([foldText(words.quote), value, sigla.get(id)?.index])
    groups.set(key, [...(groups.get(key) ?? []), utterance])
  }
  return [...groups.values()].flatMap((group) => group.map((one, place) => ({ ...one, isEcho: place > 0 })))
}
