import { counts } from '../compare/heard.ts'
import type { Fact, Reading, Relation } from '../story/types.ts'
import { valueKey } from '../values/key.ts'

/** Where one article says it. */
export interface Voice {
  readonly article: string
  readonly reading: Reading
}

/** One answer to a row's question, and every article that gives it, each once, in the order of the columns. */
export interface Side {
  readonly voices: readonly [Voice, ...Voice[]]
  /** Party to the relation that the row shows. */
  readonly decides: boolean
}

/** What parts two answers beside value and certainty, by what the row differs in. */
const APART: Readonly<Partial<Record<Relation, (reading: Reading) => string>>> = {
  attribution: ({ speaker, voice }) => speaker ?? voice,
  speakers: ({ speaker, voice }) => speaker ?? voice,
  qualifier: ({ condition, scope }) => `${condition !== null}|${scope !== null}`,
}

/** @param columns article ids in the order shown; articles not named have no voice */
export function sidesOf(fact: Fact, columns: readonly string[]): readonly Side[] {
  const { relation, pairs } = fact.verdict
  const deciding = new Set(pairs.filter((pair) => pair.relation === relation).flatMap(({ a, b }) => [a, b]))
  const apart = APART[relation]
  const groups = new Map<string, { voices: [Voice, ...Voice[]]; decides: boolean }>()
  for (const article of columns) {
    for (const reading of (fact.cells[article]?.readings ?? []).filter(counts)) {
      const key = [valueKey(reading.value), reading.certainty, apart?.(reading) ?? ''].join('¦')
      const group = groups.get(key)
      const decides = deciding.has(reading.id)
      if (!group) groups.set(key, { voices: [{ article, reading }], decides })
      else {
        group.decides ||= decides
        if (!group.voices.some((voice) => voice.article === article)) group.voices.push({ article, reading })
      }
    }
  }
  return [...groups.values()]
}
