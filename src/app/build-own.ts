import { localizeStory } from '@/adapters/i18n/localize.ts'
import { keptReader } from '@/core/extract/kept-reader.ts'
import { buildStory } from '@/core/story/build.ts'
import { storyText } from '@/core/story/file.ts'
import { inputOfOwn, type OwnStory } from '@/core/story/own.ts'
import { kinds } from '@/kinds/registry.ts'
import type { BuildStep } from '@/state/library.ts'
import { catalogue } from './messages/catalogue.ts'

/** Builds of one worker share what was read: an article that is added, or mended, is the only one that is read anew. */
const read = keptReader()

/** The text of a story file from the articles that a user brought in. The rules work alone: nobody has decided anything yet. */
export function buildOwn(own: OwnStory, onStep: (step: BuildStep) => void = () => undefined): string {
  const input = inputOfOwn(own)
  const of = input.articles.length
  onStep({ step: 'reading', done: 0, of })
  const onRead = (done: number): void => onStep(done < of ? { step: 'reading', done, of } : { step: 'comparing' })
  const built = buildStory(input, null, kinds, { onRead, read })
  if (!built.ok) throw new Error('A story without decisions has nothing that could be lost')
  return storyText(localizeStory(built.story, catalogue))
}
