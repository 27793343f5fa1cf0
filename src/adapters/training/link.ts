import { type ReadExercise, readExercise } from '../../core/training/read-exercise.ts'
import { isRecord, parsed } from '../../core/training/shape.ts'
import type { Exercise } from '../../core/training/types.ts'
import { NAME } from '../story/carries.ts'
import { LONGEST_LINK, packed, unpacked } from '../story/packed.ts'

const PLACE = `/training?${NAME}=`

/** Whether an address carries an exercise, and not a story. */
export const carriesExercise = (hash: string): boolean => hash.includes(PLACE)

/** Texts that every copy of the page has with it (the demonstration's), by article; they need not travel. */
export type Texts = ReadonlyMap<string, string>

/**
 * The part of an address after `#` that carries an exercise with its texts; null where it would be too long to travel,
 * and for a confidential one. A key that anybody could unfold does not travel: it stays with the trainer's file.
 */
export async function exerciseLinkPart(exercise: Exercise, here: Texts): Promise<string | null> {
  if (exercise.confidential) return null
  const key = exercise.key.kind === 'sealed' ? exercise.key : ({ kind: 'apart' } as const)
  const articles = exercise.articles.map(({ text, ...rest }) => (here.get(rest.id) === text ? rest : { ...rest, text }))
  const part = `${PLACE}${await packed(JSON.stringify({ ...exercise, articles, key }))}`
  const whole = `${part}&lang=${exercise.lang}`
  return whole.length > LONGEST_LINK ? null : whole
}

const lettersIn = (hash: string): string => hash.split(PLACE)[1]?.split('&')[0] ?? ''

/** The exercise that an address carries; a cut address holds no sound text, and other texts than it was made of are noticed. */
export async function exerciseOfLink(hash: string, here: Texts): Promise<ReadExercise> {
  const read = parsed((await unpacked(lettersIn(hash))) ?? '')
  if (!isRecord(read) || !Array.isArray(read['articles'])) return { ok: false, refusal: 'json' }
  const articles = read['articles'].map((article: unknown) =>
    isRecord(article) && !('text' in article) ? { ...article, text: here.get(String(article['id'])) } : article,
  )
  return readExercise(JSON.stringify({ ...read, articles }))
}
