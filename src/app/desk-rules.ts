import { localizeStory } from '@/adapters/i18n/localize.ts'
import { redecide } from '@/core/review/edit-apply.ts'
import type { Vocabulary } from '@/core/review/edit-ports.ts'
import { type Parsed, parseDecisions } from '@/core/review/parse.ts'
import type { DecisionsFile } from '@/core/review/types.ts'
import { originsIn } from '@/core/story/build.ts'
import { inputOfStory } from '@/core/story/file.ts'
import type { Story } from '@/core/story/types.ts'
import { kinds } from '@/kinds/registry.ts'
import type { Redecided } from './desk-shown.ts'
import { catalogue } from './messages/catalogue.ts'

/** Rules and comparison for the desk, off the page's own thread. */
export function deskRules(base: Story) {
  let originOf: ReturnType<typeof originsIn> | null = null
  return {
    redecide(layers: readonly DecisionsFile[]): Redecided {
      originOf ??= originsIn(inputOfStory(base), base.decisions)
      const story = redecide(base, layers, { kinds, originOf })
      const before = new Set(base.facts)
      const changed = story.facts.filter((fact) => !before.has(fact))
      return {
        people: story.people,
        order: story.facts.map(({ id }) => id),
        changed: localizeStory({ ...story, facts: changed }, catalogue).facts,
        ...(story.notes ? { notes: story.notes } : {}),
      }
    },
    check(json: unknown): Parsed {
      const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id)
      return parseDecisions(json, { kinds, people: ids(base.people), places: ids(base.places) })
    },
    vocabulary(kind: string): Vocabulary {
      const { codes = [], valueTypes = [] } = kinds.find(({ id }) => id === kind) ?? {}
      return { codes, valueTypes }
    },
  }
}
