import { localizeStory } from '@/adapters/i18n/localize.ts'
import { parseStory } from '@/adapters/story/load.ts'
import { buildStory } from '@/core/story/build.ts'
import { inputOfStory, storyText } from '@/core/story/file.ts'
import type { RebuildStep, Rebuilt } from '@/core/story/ports.ts'
import type { Story } from '@/core/story/types.ts'
import { kinds } from '@/kinds/registry.ts'
import { catalogue } from './messages/catalogue.ts'

/**
 * Builds a story file again from the articles and decisions inside it, and
 * compares the bytes: what the page shows is what these texts give, here and now.
 */
export function rebuild(fileText: string, onStep: (step: RebuildStep) => void = () => undefined): Rebuilt {
  onStep('reading')
  const loaded = parseStory(fileText)
  if (!loaded.ok) return { outcome: 'unreadable' }
  onStep('building')
  const built = buildStory(inputOfStory(loaded.story), loaded.story.decisions, kinds)
  if (!built.ok) return { outcome: 'unreadable' }
  onStep('comparing')
  const again = localizeStory(built.story, catalogue)
  if (storyText(again) === fileText) return { outcome: 'equal', bytes: new TextEncoder().encode(fileText).length }
  return { outcome: 'different', facts: changedRows(loaded.story, again) }
}

/** Rows of either story that the other has otherwise or not at all, in the order shown. */
function changedRows(before: Story, after: Story): readonly string[] {
  const bytes = ({ facts }: Story) => new Map(facts.map((fact) => [fact.id, JSON.stringify(fact)]))
  const [old, fresh] = [bytes(before), bytes(after)]
  return [...new Set([...old.keys(), ...fresh.keys()])].filter((id) => old.get(id) !== fresh.get(id))
}
