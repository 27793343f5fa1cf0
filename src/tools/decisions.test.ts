import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { FactKind } from '../core/extract/kind.ts'
import type { DecisionsFile, QuoteRef, ReadingDecision } from '../core/review/types.ts'
import type { Value } from '../core/values/types.ts'
import { kindMessages } from '../kinds/messages.ts'
import { kinds } from '../kinds/registry.ts'
import { inRoot } from './paths.mjs'

const byId = new Map<string, FactKind>(kinds.map((kind) => [kind.id, kind]))

/** Names of a kind's codes in one language; a kind without codes has none. */
function codeNames(messages: object): string[] {
  return Object.keys('codes' in messages ? (messages.codes as object) : {}).sort()
}

function codesOf(value: Value): readonly string[] {
  if (value.type === 'choice') return [value.code]
  if (value.type === 'role') return [value.role]
  return value.type === 'items' ? value.items : []
}

/** Where a quote begins in a text: every place, overlapping ones too. */
function placesOf(quote: string, text: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) places.push(at)
  return places
}

describe('the codes of the kinds', () => {
  it.each(kinds.map((kind) => [kind.id, kind] as const))('%s: each code has its name in both languages', (id, kind) => {
    const codes = [...(kind.codes ?? [])].sort()
    expect(new Set(codes).size).toBe(codes.length)
    expect(codeNames(kindMessages.ar[id as keyof typeof kindMessages.ar])).toEqual(codes)
    expect(codeNames(kindMessages.en[id as keyof typeof kindMessages.en])).toEqual(codes)
  })
})

const seeds = inRoot('seeds/riyadh-talks')
const texts = new Map(
  readdirSync(seeds)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => [name.slice(0, 3), readFileSync(`${seeds}/${name}`, 'utf8')]),
)
const decisions: DecisionsFile = JSON.parse(readFileSync(`${seeds}/decisions.json`, 'utf8'))
const cells = decisions.facts.flatMap((fact) =>
  Object.entries(fact.cells).map(([article, cell]) => ({ fact, article, cell, text: texts.get(article) ?? '' })),
)
const readings = cells.flatMap(({ cell, ...where }) =>
  (cell.readings ?? []).map((reading) => ({ ...where, reading, at: `${where.fact.id}/${where.article}` })),
)

describe('the decisions on the seed story', () => {
  it('answer with the types and codes that their kinds declare', () => {
    const strange = readings.flatMap(({ fact, reading, at }) => {
      const kind = byId.get(fact.kind)
      if (!kind) return [`${at}: no kind ${fact.kind}`]
      const unknown = codesOf(reading.value).filter((code) => !kind.codes?.includes(code))
      return [
        ...(kind.valueTypes.includes(reading.value.type) ? [] : [`${at}: ${reading.value.type}`]),
        ...unknown.map((code) => `${at}: ${code}`),
      ]
    })
    expect(strange).toEqual([])
  })

  it('quote the articles verbatim, each quote in one place', () => {
    const lost = cells.flatMap(({ fact, article, cell, text }) =>
      [...(cell.near ?? []), ...(cell.readings ?? []).flatMap((reading) => reading.evidence)]
        .filter((ref) => !isLocated(ref, text))
        .map(({ quote }) => `${fact.id}/${article}: ${quote}`),
    )
    expect(lost).toEqual([])
  })

  it('take words, scope and condition from the first quote', () => {
    expect(readings.filter(({ reading }) => !partsStand(reading)).map(({ at }) => at)).toEqual([])
  })
})

function isLocated({ quote, occurrence }: QuoteRef, text: string): boolean {
  const places = placesOf(quote, text)
  return occurrence === undefined ? places.length === 1 : places[occurrence - 1] !== undefined
}

function partsStand({ words, scope, condition, evidence }: ReadingDecision): boolean {
  const first = evidence[0]?.quote ?? ''
  return [words, scope, condition].every((part) => part === undefined || (part !== '' && first.includes(part)))
}
