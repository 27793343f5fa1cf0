import type { Fact, Story } from '../story/types.ts'
import { foldText } from '../text/fold.ts'
import type { Value } from '../values/types.ts'
import { wordsOf } from '../values/utterance.ts'
import { clausesOf, type Task } from './make.ts'

/** One person or body whom two passages of a row write so differently that a reader may take them for two. */
export interface SpellingTrap {
  readonly entity: string
  /** As the two passages have it. */
  readonly names: readonly [string, string]
}

/**
 * The first trap of spelling in what a question puts before the learner; null where every name is known again by a word.
 * Two names that share no word, «الفالس» and «مايك والتز», look like two people; «لافروف» and «سيرغي لافروف» do not.
 */
export function spellingTrap(story: Story, fact: Fact, task: Task): SpellingTrap | null {
  const clauses = clausesOf(fact, task).map(({ article, start, end }) => ({
    article,
    folded: foldText(story.articles.find(({ id }) => id === article)?.text.slice(start, end) ?? ''),
  }))
  const asked = entitiesOf(fact)
  for (const { id, type, names } of story.people) {
    if (type === 'group' || names.length < 2 || !asked.has(id)) continue
    const met = clauses.flatMap(({ article, folded }) => {
      const name = nameIn(folded, names)
      return name ? [{ article, name }] : []
    })
    for (const a of met)
      for (const b of met)
        if (a.article !== b.article && looksLikeTwo(a.name, b.name)) return { entity: id, names: [a.name, b.name] }
  }
  return null
}

/** Whom the row is about: those who are its answer, and those who give it. */
const entitiesOf = ({ cells }: Fact): ReadonlySet<string> =>
  new Set(
    Object.values(cells).flatMap(({ readings }) =>
      readings.flatMap(({ value, speaker }) => [...namedBy(value), ...(speaker ? [speaker] : [])]),
    ),
  )

function namedBy(value: Value): readonly string[] {
  if (value.type === 'people') return value.members.map(({ entity }) => entity)
  return value.type === 'person' || value.type === 'organisation' || value.type === 'role' ? [value.entity] : []
}

/** The longest of somebody's names that a text has. */
function nameIn(folded: string, names: readonly string[]): string | null {
  const found = names.filter((name) => folded.includes(foldText(name)))
  return found.sort((a, b) => b.length - a.length)[0] ?? null
}

/** The article «ال» makes no other word. */
const bareWords = (name: string): readonly string[] => wordsOf(name).map((word) => word.replace(/^ال(?=..)/, ''))

function looksLikeTwo(a: string, b: string): boolean {
  const words = new Set(bareWords(a))
  return !bareWords(b).some((word) => words.has(word))
}
