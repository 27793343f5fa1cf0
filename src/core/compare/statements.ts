import { foldText } from '../text/fold.ts'
import type { Slice } from '../text/span.ts'
import { valueKey } from '../values/key.ts'
import type { Value } from '../values/types.ts'
import type { Heard } from './heard.ts'
import { type ComparePolicy, changes } from './policy.ts'

/**
 * Readings that say one thing in every respect that may decide a relation;
 * `variants` says it in different words, one reading each. Readings stand in
 * canonical order, so that nothing depends on the order of the input.
 */
export interface Statement {
  readonly heard: readonly Heard[]
  readonly variants: readonly Heard[]
  /** First reading of each article. */
  readonly byArticle: ReadonlyMap<string, Heard>
  /** What is claimed and in whose name: of the pairs of two claims, the verdict lists one a relation and place. */
  readonly claim: string
  /** When and on which occasion, where time matters; else empty. */
  readonly when: string
}

/** By article id, then by place in the text, then by id. */
export function canonicalOrder(a: Heard, b: Heard): number {
  return (
    compareStrings(a.article.id, b.article.id) ||
    compareStrings(a.reading.words.field, b.reading.words.field) ||
    a.reading.words.start - b.reading.words.start ||
    compareStrings(a.reading.id, b.reading.id)
  )
}

/** By code units: the same in every locale. */
export const compareStrings = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** `heard` in canonical order. */
export function statementsOf(heard: readonly Heard[], policy: ComparePolicy): readonly Statement[] {
  const bySpeaker = mattersWho(heard, policy)
  const groups = new Map<string, Group>()
  for (const one of heard) {
    const claim = claimKey(one, bySpeaker)
    const when = timeMatters(policy) ? timeKey(one) : ''
    const key = [claim, when, wordsKey(one.reading.condition), wordsKey(one.reading.scope)].join('¦')
    const group = groups.get(key)
    if (group) group.heard.push(one)
    else groups.set(key, { claim, when, heard: [one] })
  }
  return [...groups.values()].map(toStatement)
}

interface Group extends Pick<Statement, 'claim' | 'when'> {
  readonly heard: Heard[]
}

/** Whom a reading quotes decides where the policy asks, where someone denies, or where a hedge may have been moved. */
function mattersWho(heard: readonly Heard[], policy: ComparePolicy): boolean {
  const { attribution, nature } = policy
  if (attribution || nature === 'utterance' || nature === 'position') return true
  const hedges = new Set(heard.map(({ reading }) => reading.certainty)).size > 1
  return (changes(policy) && hedges) || heard.some(({ reading }) => reading.act === 'denial')
}

function claimKey({ reading }: Heard, bySpeaker: boolean): string {
  const { value, certainty, act, speaker, voice } = reading
  const printed = value.type === 'date' && value.certain.includes('day') ? 'printed' : ''
  const mouth = bySpeaker ? `${speaker ?? ''}|${voice === 'own'}` : ''
  return [valueKey(value), printed, certainty, act ?? '', mouth].join('¦')
}

const timeMatters = (policy: ComparePolicy): boolean => changes(policy) || policy.nature === 'position'

const timeKey = ({ reading, article }: Heard): string =>
  `${reading.saidAt ?? ''}|${article.asOf.date ?? ''}|${reading.occasion ?? ''}`

const wordsKey = (slice: Slice | null): string => (slice === null ? '' : `«${foldText(slice.quote)}`)

function toStatement({ heard, claim, when }: Group): Statement {
  const variants = new Map<string, Heard>()
  const byArticle = new Map<string, Heard>()
  for (const one of heard) {
    const wording = wordingKey(one)
    if (!variants.has(wording)) variants.set(wording, one)
    if (!byArticle.has(one.article.id)) byArticle.set(one.article.id, one)
  }
  return { heard, variants: [...variants.values()], byArticle, claim, when }
}

/** Only the fields that `wordingDiffers` looks at. */
function wordingKey({ reading }: Heard): string {
  const { value } = reading
  if (value.type === 'people') return value.members.map((member) => namedKey(member)).join(';')
  if (value.type === 'person') return namedKey(value)
  if (value.type === 'count') return foldText(value.lemma)
  if (value.type === 'role') return foldText(value.title)
  if (value.type === 'choice') return foldText(reading.words.quote)
  return 'name' in value ? foldText(value.name) : ''
}

const namedKey = ({ name, role }: Pick<Extract<Value, { type: 'person' }>, 'name' | 'role'>): string =>
  `${foldText(name)}(${foldText(role ?? '')})`
