import { strFromU8, strToU8, type Zippable, zip } from 'fflate'
import * as v from 'valibot'
import type { Kept } from '../../core/review/edit-ports.ts'
import { ACTS } from '../../core/review/history.ts'
import {
  type Archive,
  type Backup,
  type Choice,
  type Decided,
  type DecisionArchive,
  decidedElsewhere,
  decidedOn,
  type Opened,
  standingOf,
} from '../../core/story/backup.ts'
import type { KeptStory, Library } from '../../core/story/library-ports.ts'
import { openZip } from '../import/zip.ts'
import { ownSchema } from '../story/own-schema.ts'

const MANIFEST = { format: 'tabayyun-backup', version: 1 } as const

const label = v.object({ ar: v.string(), en: v.string() })
const head = v.looseObject({ id: v.string(), kind: v.string(), theme: v.string(), label })
const slot = v.variant('on', [
  v.looseObject({ on: v.literal('cell'), key: v.string(), fact: head, article: v.string() }),
  v.looseObject({ on: v.literal('name'), key: v.string(), entity: v.string(), name: v.string() }),
  v.looseObject({ on: v.literal('row'), key: v.string(), fact: head }),
  v.looseObject({ on: v.literal('person'), key: v.string(), entity: v.string() }),
  v.looseObject({ on: v.literal('article'), key: v.string(), article: v.string() }),
])
const act = v.looseObject({
  id: v.string(),
  at: v.string(),
  seq: v.number(),
  kind: v.picklist(ACTS),
  by: v.looseObject({ id: v.string(), label }),
  slot,
  before: v.nullable(v.looseObject({ on: v.string() })),
  after: v.nullable(v.looseObject({ on: v.string() })),
})
const signature = v.looseObject({
  by: v.string(),
  at: v.string(),
  reviewed: v.number(),
  of: v.number(),
  seal: v.string(),
})
const decidedSchema = v.object({
  acts: v.array(v.object({ story: v.string(), act })),
  signatures: v.array(v.object({ story: v.string(), signature })),
})
/** As far as everybody who reads an act relies on it. */
const isDecided = (data: unknown): data is Decided => v.is(decidedSchema, data)
const manifestSchema = v.object({ format: v.literal(MANIFEST.format), version: v.literal(MANIFEST.version) })
const storySchema = v.object({ own: ownSchema, built: v.nullable(v.string()) })

/** The bytes of one file with everything; a story a file, so that a person can look into it. */
export function packed({ stories, acts, signatures }: Backup): Promise<Uint8Array<ArrayBuffer>> {
  const json = (data: unknown): Uint8Array => strToU8(JSON.stringify(data))
  const files: Zippable = {
    'manifest.json': json(MANIFEST),
    'decisions.json': json({ acts, signatures }),
    ...Object.fromEntries(stories.map((story, n) => [`stories/${n + 1}.json`, json(story)])),
  }
  return new Promise((resolve, reject) => {
    zip(files, { level: 6 }, (error, bytes) => (error ? reject(error) : resolve(new Uint8Array(bytes))))
  })
}

/** Nothing in the file is trusted: all of it fits, or none is taken. A story's table is checked when it is opened. */
export async function unpacked(bytes: Uint8Array): Promise<Backup | null> {
  const entries = await openZip(bytes)
  if (typeof entries === 'string') return null
  try {
    const read = (name: string): unknown =>
      JSON.parse(strFromU8(entries.find((one) => one.name === name)?.bytes ?? strToU8('')))
    v.parse(manifestSchema, read('manifest.json'))
    const decided = read('decisions.json')
    if (!isDecided(decided)) return null
    const stories = entries
      .filter(({ name }) => /^stories\/\d+\.json$/.test(name))
      .map(({ name }) => v.parse(storySchema, read(name)))
    return { acts: decided.acts, signatures: decided.signatures, stories: stories as Backup['stories'] }
  } catch {
    return null
  }
}

interface Parts {
  readonly library: Library
  readonly decisions: DecisionArchive
  readonly newId: () => string
  readonly now: () => string
}

/** Everything into one file, and out of it again. */
export const createArchive = (parts: Parts): Archive => ({
  save: () => saved(parts),
  open: (bytes) => opened(bytes, parts),
  restore: ({ opened: file, choices }) => restored(file, choices, parts),
})

async function saved({ library, decisions }: Parts): Promise<Kept<Uint8Array<ArrayBuffer>>> {
  const [heads, decided] = await Promise.all([library.list(), decisions.everything()])
  if (!heads.ok) return heads
  if (!decided.ok) return decided
  const stories: KeptStory[] = []
  for (const { id } of heads.value) {
    const story = await library.read(id)
    if (!story.ok) return story
    if (story.value) stories.push(story.value)
  }
  const bare = stories.map(({ own, built }) => ({ own, built }))
  return { ok: true, value: await packed({ ...decided.value, stories: bare }) }
}

async function opened(bytes: Uint8Array, { library }: Parts): Promise<Opened | null> {
  const file = await unpacked(bytes)
  if (!file) return null
  const stories = await Promise.all(
    file.stories.map(async ({ own, built }) => {
      const here = await library.read(own.id)
      return { own, built, standing: standingOf(own, here.ok ? (here.value?.own ?? null) : null) }
    }),
  )
  return { ...file, stories }
}

async function restored(file: Opened, choices: readonly Choice[], parts: Parts): Promise<Kept<null>> {
  for (const choice of choices) {
    const as = await putStory(choice, parts)
    if (!as.ok) return as
    if (as.value === null) continue
    const added = await parts.decisions.addMissing(decidedOn(file, choice.story.own.id, as.value))
    if (!added.ok) return added
  }
  const own = file.stories.map((story) => story.own.id)
  return parts.decisions.addMissing(decidedElsewhere(file, own))
}

/** The id under which the story is here now; null: it was left out. */
async function putStory({ story, way }: Choice, { library, newId, now }: Parts): Promise<Kept<string | null>> {
  const { own, built, standing } = story
  if (standing === 'same') return { ok: true, value: own.id }
  if (standing === 'differs' && way === 'leave') return { ok: true, value: null }
  const isCopy = standing === 'differs' && way === 'both'
  const id = isCopy ? newId() : own.id
  const here = await library.read(id)
  if (!here.ok) return here
  // What came here since the file was looked at is no less somebody's work.
  if (standing === 'new' && here.value) return { ok: false, fault: 'failed' }
  const revision = here.value?.revision ?? 0
  const kept = await library.save({ own: { ...own, id }, built: built && renamed(built, own.id, id), revision }, now())
  if (kept.ok) return { ok: true, value: id }
  return { ok: false, fault: kept.fault === 'conflict' ? 'failed' : kept.fault }
}

/** A story file under another id; what cannot be read is built again from its articles. */
function renamed(built: string, from: string, to: string): string | null {
  if (from === to) return built
  try {
    return `${JSON.stringify({ ...JSON.parse(built), id: to })}\n`
  } catch {
    return null
  }
}
