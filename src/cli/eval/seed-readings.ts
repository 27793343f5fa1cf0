import type { Story } from '@/core/story/types.ts'
import { intersects } from '@/core/text/span.ts'
import type { SeedFact, SeedGold, SeedReading } from './seed.ts'
import { judge } from './seed-judge.ts'
import {
  agrees,
  type Given,
  givenReadings,
  holderIds,
  isOfAnother,
  type NameIds,
  nameIds,
  stands,
  type Truth,
  truthsOf,
} from './seed-values.ts'
import { contextOf, type Note, Tally } from './tally.ts'

/**
 * What rules alone read in the seed story, held against two records: the gold's
 * passages, and the editor's typed readings of the rows that were adjudicated
 * from them (`sources` names the gold's ids).
 *
 * Found: a reading in the same article on the same passage. Right: its value is
 * the editor's; where the editor has no row for the fact, the passage decides.
 */
export function measureSeed(machine: Story, edited: Story, gold: Pick<SeedGold, 'facts' | 'judged'>): SeedTallies {
  const names = nameIds(edited)
  const truths = truthsOf(edited, names)
  const holders = holderIds(machine, names)
  const given = givenReadings(machine, names, holders)
  const { found, byReach, facts } = goldTallies(edited, gold.facts, given, truths, names)
  return { found, byReach, facts, given: givenTally(machine, given, truths, gold, holders) }
}

export interface SeedTallies {
  /** The gold's readings by B's kind of fact, by how B says that they can be reached, and its facts as wholes. */
  readonly found: Tally
  readonly byReach: Tally
  readonly facts: Tally
  /** The rules' readings by our kind. */
  readonly given: Tally
}

function goldTallies(
  edited: Story,
  facts: readonly SeedFact[],
  given: readonly Given[],
  truths: readonly Truth[],
  names: NameIds,
): Omit<SeedTallies, 'given'> {
  const [found, byReach, whole] = [new Tally(), new Tally(), new Tally()]
  const texts = new Map(edited.articles.map(({ id, text }) => [id, text]))
  for (const fact of facts) {
    const own = truths.filter(({ sources }) => sources.includes(fact.id))
    const judged = fact.readings.map((want) => ({ want, ...judge(fact, want, given, own, names) }))
    for (const one of judged) {
      const counts = countsOf(one)
      found.add(fact.kind, counts)
      byReach.add(fact.reach, counts)
      if (!one.right) found.notes.push(noteOf(fact, one, texts))
    }
    const [touched, right] = [judged.some((one) => one.touched), judged.some((one) => one.right)]
    whole.add(fact.reach, countsOf({ touched, right }))
  }
  return { found, byReach, facts: whole }
}

interface Judged {
  readonly want: SeedReading
  readonly touched: boolean
  readonly right: boolean
  readonly instead: string
}

const countsOf = ({ touched, right }: Pick<Judged, 'touched' | 'right'>) => ({
  expected: 1,
  touched: touched ? 1 : 0,
  right: right ? 1 : 0,
  given: touched ? 1 : 0,
})

const noteOf = (fact: SeedFact, { want, touched, instead }: Judged, texts: ReadonlyMap<string, string>): Note => ({
  key: fact.kind,
  what: touched ? 'wrong-value' : 'missed',
  where: `${fact.id} ${fact.label.ar} · ${want.article}`,
  words: want.worded,
  instead,
  context: contextOf(texts.get(want.article) ?? '', want),
})

/** Each of the rules' readings: right, wrong, or on a passage that neither record lists. */
function givenTally(
  machine: Story,
  given: readonly Given[],
  truths: readonly Truth[],
  { facts, judged }: Pick<SeedGold, 'facts' | 'judged'>,
  holders: NameIds,
): Tally {
  const tally = new Tally()
  const texts = new Map(machine.articles.map(({ id, text }) => [id, text]))
  for (const one of given) {
    const { fact, kind, article, reading, key } = one
    const own = truths.filter(
      (t) =>
        t.article === article &&
        !isOfAnother(reading.value, t.reading.value, holders) &&
        (t.fact === fact || (t.kind === kind && stands(t.reading, reading.words))),
    )
    const listed = facts.some(({ readings }) =>
      readings.some((r) => r.article === article && intersects(r, reading.words)),
    )
    const pooled = judged.some((j) => j.kind === kind && j.article === article && j.words === reading.words.quote)
    const right = pooled || own.some((t) => agrees(one, t)) || (own.length === 0 && listed)
    tally.add(kind, { given: 1, right: right ? 1 : 0, expected: right ? 1 : 0, touched: right ? 1 : 0 })
    if (right) continue
    tally.notes.push({
      key: kind,
      what: 'false',
      where: `${fact} · ${article} · ${reading.origin.by === 'rule' ? reading.origin.rule : ''}`,
      words: reading.words.quote,
      instead: own.length > 0 ? `${key} ≠ ${own.map((t) => t.key).join(' | ')}` : `${key} (in neither record)`,
      context: contextOf(texts.get(article) ?? '', reading.words),
    })
  }
  return tally
}
