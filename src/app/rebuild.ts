import { localizeStory } from '@/adapters/i18n/localize.ts'
import { parseStory } from '@/adapters/story/load.ts'
import { buildStory } from '@/core/story/build.ts'
import { inputOfStory, storyText } from '@/core/story/file.ts'
import type { Rebuilt } from '@/core/story/ports.ts'
import { kinds } from '@/kinds/registry.ts'
import { catalogue } from './messages/catalogue.ts'

/**
 * Builds a story file again from the articles and decisions inside it, and
 * compares the bytes: what the page shows is what these texts give, here and now.
 */
export function rebuild(fileText: string): Rebuilt {
  const loaded = parseStory(fileText)
  if (!loaded.ok) return { outcome: 'unreadable' }
  const built = buildStory(inputOfStory(loaded.story), loaded.story.decisions, kinds)
  if (!built.ok) return { outcome: 'unreadable' }
  const again = localizeStory(built.story, catalogue)
  if (storyText(again) === fileText) return { outcome: 'equal', bytes: new TextEncoder().encode(fileText).length }
  const before = new Map(loaded.story.facts.map((fact) => [fact.id, JSON.stringify(fact)]))
  const changed = again.facts.filter((fact) => before.get(fact.id) !== JSON.stringify(fact)).map((fact) => fact.id)
  return { outcome: 'different', facts: changed }
}
