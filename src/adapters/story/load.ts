import * as v from 'valibot'
import { checkStory } from '../../core/evidence/check-story.ts'
import type { LoadedStory, StoryFault } from '../../core/story/ports.ts'
import type { Story } from '../../core/story/types.ts'
import { storySchema } from './schema.ts'

const fail = (fault: StoryFault): LoadedStory => ({ ok: false, fault })

const isRecord = (data: unknown): data is Record<string, unknown> => typeof data === 'object' && data !== null

function head(data: unknown): StoryFault | null {
  if (!isRecord(data) || data['format'] !== 'tabayyun-story') return { code: 'format', detail: '' }
  if (data['version'] !== 1) return { code: 'version', detail: String(data['version']) }
  return null
}

/** A file with one passage out of place is refused whole, never repaired quietly. */
function evidenceFault(story: Story): StoryFault | null {
  const [first] = checkStory(story)
  if (!first) return null
  const label = story.facts.find((fact) => fact.id === first.fact)?.label
  const detail = [first.reading ?? first.fact, first.article, first.part, first.code].filter(Boolean).join(' · ')
  return { code: 'evidence', detail, ...(label ? { fact: label } : {}) }
}

/** Reads a story file as text. Never throws; a file is taken whole or refused with a reason for people. */
export function parseStory(text: string): LoadedStory {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch (error) {
    return fail({ code: 'json', detail: error instanceof Error ? error.message : String(error) })
  }
  const wrong = head(data)
  if (wrong) return fail(wrong)
  const checked = v.safeParse(storySchema, data)
  if (!checked.success) return fail({ code: 'schema', detail: v.getDotPath(checked.issues[0]) ?? '' })
  const story = data as Story
  const fault = evidenceFault(story)
  return fault ? fail(fault) : { ok: true, story, text }
}

/** Rows that are checked in one go; between two goes the page may do what it has to. */
const CHECKED = 8
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))

/** The same as `parseStory`, in slices: the page stays free while a large file is read. */
export async function readStory(text: string): Promise<LoadedStory> {
  await pause()
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return parseStory(text)
  }
  if (head(data) || !isRecord(data) || !Array.isArray(data['facts'])) return parseStory(text)
  const facts: readonly unknown[] = data['facts']
  const whole: unknown = data
  for (let from = 0; from < facts.length || from === 0; from += CHECKED) {
    await pause()
    // Whole once more, so that the fault names the right place.
    if (!v.safeParse(storySchema, { ...data, facts: facts.slice(from, from + CHECKED) }).success)
      return parseStory(text)
  }
  await pause()
  const story = whole as Story
  const fault = evidenceFault(story)
  return fault ? fail(fault) : { ok: true, story, text }
}
