import { localizeStory, type Say, sayer } from '@/adapters/i18n/localize.ts'
import { checkDraft, DRAFT, type DraftCheck, withDraft } from '@/core/draft/check.ts'
import { keptReader } from '@/core/extract/kept-reader.ts'
import { redecide } from '@/core/review/edit-apply.ts'
import { buildStory, originsIn } from '@/core/story/build.ts'
import { inputOfStory } from '@/core/story/file.ts'
import { kinds } from '@/kinds/registry.ts'
import type { DraftAsked, DraftStep } from '@/state/draft.ts'
import { catalogue } from './messages/catalogue.ts'

/** Between two looks at a draft only the draft has changed. */
const read = keptReader()

/** Reads the draft as one more article of the story and asks the others; null where the story cannot be built again. */
export function draftCheck(
  { story, text, date }: DraftAsked,
  onStep: (step: DraftStep) => void = () => undefined,
): DraftCheck | null {
  onStep('reading')
  const input = withDraft(inputOfStory(story), text, date)
  const built = buildStory(input, story.decisions, kinds, { read })
  if (!built.ok) return null
  onStep('comparing')
  const layers = story.desk ?? []
  const edited =
    layers.length > 0
      ? redecide(built.story, layers, { kinds, originOf: originsIn(input, story.decisions, { read }) })
      : built.story
  const asked = edited.facts.filter(({ cells }) => (cells[DRAFT]?.readings.length ?? 0) > 0)
  const told = localizeStory({ ...edited, facts: asked }, catalogue)
  return inWords(checkDraft(told, kinds), sayer(told, catalogue))
}

/** Reasons name readings of the draft, which the story on the page does not have: they come with their sentences. */
const inWords = (check: DraftCheck, say: Say): DraftCheck => ({
  ...check,
  sentences: check.sentences.map((sentence) => ({
    ...sentence,
    claims: sentence.claims.map((claim) => ({
      ...claim,
      testimony: claim.testimony.map((one) => ({ ...one, reason: say(one.reason) })),
    })),
  })),
})
