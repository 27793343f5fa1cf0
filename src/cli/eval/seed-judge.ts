import { foldText } from '@/core/text/fold.ts'
import { contains, intersects } from '@/core/text/span.ts'
import type { SeedFact, SeedReading } from './seed.ts'
import { agrees, type Given, type NameIds, stands, type Truth } from './seed-values.ts'

/** Whether one reading of the gold was found, and rightly. */
export function judge(
  fact: SeedFact,
  want: SeedReading,
  given: readonly Given[],
  own: readonly Truth[],
  names: NameIds,
) {
  if (fact.kind === 'attendee') return judgeAttendee(fact, want, given, names)
  const here = given.filter((g) => g.article === want.article)
  if (own.length === 0) return judgePassage(fact, want, here, names)
  if (fact.kind === 'name') {
    const shown = judgePassage(fact, want, here, names)
    if (shown.right) return shown
  }
  if (fact.kind === 'speaker' && isHeard(want, here, names)) return { touched: true, right: true, instead: '' }
  const kinds = new Set(own.map(({ kind }) => kind))
  const typed = own.filter(({ article }) => article === want.article)
  if (TOLD_IN_WORDS.has(fact.kind) && !typed.some(({ reading }) => stands(reading, want)))
    return judgePassage(
      fact,
      want,
      here.filter((g) => WORDED.has(g.kind) || kinds.has(g.kind)),
      names,
    )
  const spoken = here.filter((g) => WORDED.has(g.kind) && intersects(g.reading.words, want))
  const near = here.filter((g) => stands(g.reading, want) && kinds.has(g.kind))
  const right = [...near, ...restated(here, typed)].some(
    (g) => typed.length === 0 || typed.some((truth) => agrees(g, truth)),
  )
  const quoted = spoken.some((g) => typed.some((truth) => contains(g.reading.words, truth.reading.words)))
  const instead = [...near, ...spoken].map((g) => `${g.fact} ${g.key}`).join('; ')
  return { touched: near.length > 0 || right || quoted, right: right || quoted, instead }
}

/** The article's cell gives the editor's very value, from another of its passages («النزاع» further down); of what only says yes, the passage is the point. */
function restated(here: readonly Given[], typed: readonly Truth[]): Given[] {
  const telling = typed.filter(({ reading: { value } }) => value.type !== 'proposition' && value.type !== 'items')
  return here.filter((g) => telling.some((truth) => truth.kind === g.kind && truth.key === g.key))
}

/** B's kinds of fact that words answer: where the editor's row does not use the passage, the passage decides. */
const TOLD_IN_WORDS = new Set(['quote', 'position', 'tone', 'wording', 'condition', 'role', 'reaction', 'topic'])

/** Kinds whose words are the answer: a quotation, a description or a stance holds what the editor calls by a code, and the other way round. */
const WORDED = new Set(['utterance', 'framing', 'position', 'party-presence'])

/**
 * No row of the editor's: a reading's own words stand in the passage. A name is
 * found where a reading of the article is of the person who is so called.
 */
function judgePassage(fact: SeedFact, want: SeedReading, here: readonly Given[], names: NameIds) {
  const found = here.filter(({ reading }) => intersects(reading.words, want))
  const person = fact.kind === 'name' ? names.get(nameKey(want.worded)) : undefined
  const named = person === undefined ? [] : here.filter(({ people }) => people.includes(person))
  const near = person === undefined ? found : named
  return { touched: near.length > 0, right: near.length > 0, instead: near.map((g) => `${g.fact} ${g.key}`).join('; ') }
}

/** Who spoke: a reading on the passage that hears the one who is named. */
function isHeard(want: SeedReading, here: readonly Given[], names: NameIds): boolean {
  const person = names.get(nameKey(want.worded))
  return here.some((g) => person !== undefined && stands(g.reading, want) && g.people.includes(person))
}

/** «تامي، بروس» is «تامي بروس». */
const nameKey = (worded: string): string => foldText(worded).replaceAll('،', '')

/** One of the people in the article's list of participants: the list as a whole has a row of its own. */
function judgeAttendee(fact: SeedFact, want: SeedReading, given: readonly Given[], names: NameIds) {
  const who = names.get(foldText(fact.label.ar.replace(/^\S+\s/, '')))
  const lists = given.filter((g) => g.article === want.article && g.kind === 'participants')
  const right = lists.some(({ key }) => who !== undefined && key.slice('people|'.length).split(',').includes(who))
  return { touched: right, right, instead: lists.map(({ key }) => key).join('; ') }
}
