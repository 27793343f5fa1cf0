import type { Fact, Reading, SignOff, Story } from '../story/types.ts'
import { digest } from './edit-key.ts'

/** What follows from other readings is nobody's to decide on. */
const waits = ({ review, origin }: Reading): boolean => review === 'proposed' && origin.by !== 'derived'

/** A row is reviewed once a person has decided on each of its readings; a row without readings has nothing to review. */
export const isReviewed = (fact: Fact): boolean =>
  !Object.values(fact.cells).some(({ readings }) => readings.some(waits))

/** What a signature stands for: the texts, the readings and what came of them. Sentences are the catalogue's and may be worded better. */
function sealOf(story: Story): string {
  const texts = story.articles.map(({ id, text }) => [id, text])
  const rows = story.facts.map(({ id, verdict, cells, ...row }) => [
    id,
    verdict.relation,
    ...remarksOn(row),
    Object.entries(cells).map(([article, { presence, readings }]) => [
      article,
      presence,
      readings.map(({ value, words, review, certainty, speaker }) => [value, words, review, certainty, speaker]),
    ]),
  ])
  return digest(JSON.stringify([story.rulesVersion, texts, rows, ...(story.notes ? [story.notes] : [])]))
}

/** What editors set beside a row; nothing where they set nothing, so that older signatures still hold. */
function remarksOn({ label, worded, judged, notes, ratings, joined }: Partial<Fact>): readonly unknown[] {
  const remarks = [worded && label, judged, notes, ratings, joined]
  return remarks.some((one) => one !== undefined) ? [remarks] : []
}

const counted = ({ facts }: Story): readonly Fact[] => facts.filter(({ derived }) => !derived)

/** How far the review has come. Derived rows are nobody's statement and are not counted. */
export function progressOf(story: Story): { readonly reviewed: number; readonly of: number } {
  const rows = counted(story)
  return { reviewed: rows.filter(isReviewed).length, of: rows.length }
}

/** A signature under the story as it stands. @param at ISO time */
export const signOff = (story: Story, by: string, at: string): SignOff => ({
  by,
  at,
  ...progressOf(story),
  seal: sealOf(story),
})

/** `changed`: a text, a decision or the rules are not what was signed. */
export function standingOf(story: Story): 'signed' | 'changed' | null {
  if (!story.signOff) return null
  return story.signOff.seal === sealOf(story) ? 'signed' : 'changed'
}
