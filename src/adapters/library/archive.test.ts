import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Decided, DecisionArchive } from '../../core/story/backup.ts'
import type { KeptStory, Library } from '../../core/story/library-ports.ts'
import type { OwnStory } from '../../core/story/own.ts'
import { createArchive, packed, unpacked } from './archive.ts'

const own = (id: string, text = 'نص'): OwnStory => ({
  format: 'tabayyun-own',
  version: 1,
  id,
  title: `خبر ${id}`,
  eventDay: null,
  articles: [{ id: 'a1', text, author: 'هالة', basis: { author: 'meta' } }],
})
const act = (id: string): Decided['acts'][number]['act'] => ({
  id,
  at: '2025-01-01T00:00:00Z',
  by: { id: 'h', label: { ar: 'هدى', en: 'Huda' } },
  seq: 1,
  kind: 'note',
  slot: { key: `name x ${id}`, on: 'name', entity: 'x', name: id },
  before: null,
  after: null,
})
const decided: Decided = {
  acts: [
    { story: 's1@d1', act: act('n1') },
    { story: 'riyadh-talks@d', act: act('n2') },
  ],
  signatures: [{ story: 's1', signature: { by: 'هدى', at: '2025-01-01', reviewed: 1, of: 1, seal: 'x' } }],
}

/** A device's memory, as far as an archive asks for it. */
function device(stories: readonly KeptStory[] = []) {
  const kept = new Map(stories.map((story) => [story.own.id, story]))
  const rows: Decided['acts'][number][] = []
  const library: Pick<Library, 'list' | 'read' | 'save'> = {
    list: async () => ({
      ok: true,
      value: [...kept.values()].map(({ own: { id, title } }) => ({
        id,
        title,
        articles: 1,
        changed: '',
        isCompared: false,
      })),
    }),
    read: async (id) => ({ ok: true, value: kept.get(id) ?? null }),
    save: async (story) => {
      kept.set(story.own.id, { ...story, revision: story.revision + 1 })
      return { ok: true, revision: story.revision + 1 }
    },
  }
  const decisions: DecisionArchive = {
    everything: async () => ({ ok: true, value: decided }),
    addMissing: async ({ acts }) => {
      rows.push(...acts)
      return { ok: true, value: null }
    },
  }
  const parts = { library: library as Library, decisions, newId: () => 'copy', now: () => '' }
  return { kept, rows, archive: createArchive(parts) }
}

const fileOf = async (): Promise<Uint8Array> => {
  const { archive } = device([{ own: own('s1'), revision: 3, built: '{"id":"s1"}' }])
  const file = await archive.save()
  if (!file.ok) throw new Error('was not saved')
  return file.value
}

async function restoredOn(here: ReturnType<typeof device>, way: 'both' | 'replace' | 'leave') {
  const opened = await here.archive.open(await fileOf())
  if (!opened) throw new Error('was not read')
  await here.archive.restore({ opened, choices: opened.stories.map((story) => ({ story, way })) })
  return opened.stories.map(({ standing }) => standing)
}

describe('everything in one file', () => {
  it('comes back on an empty device with its decisions, those on other stories too', async () => {
    const here = device()
    expect(await restoredOn(here, 'both')).toEqual(['new'])
    expect(here.kept.get('s1')).toMatchObject({ own: own('s1'), built: '{"id":"s1"}' })
    expect(here.rows.map(({ story }) => story)).toEqual(['s1@d1', 'riyadh-talks@d'])
  })

  it('leaves a story that is the same as it is', async () => {
    const here = device([{ own: own('s1'), revision: 7, built: null }])
    expect(await restoredOn(here, 'replace')).toEqual(['same'])
    expect(here.kept.get('s1')?.revision).toBe(7)
  })

  it('puts another state beside the one that is here, under an id of its own with its decisions', async () => {
    const here = device([{ own: own('s1', 'أحدث'), revision: 7, built: null }])
    expect(await restoredOn(here, 'both')).toEqual(['differs'])
    expect(here.kept.get('s1')?.own.articles[0]?.text).toBe('أحدث')
    expect(here.kept.get('copy')).toMatchObject({ own: { ...own('s1'), id: 'copy' }, built: '{"id":"copy"}\n' })
    expect(here.rows[0]?.story).toBe('copy@d1')
  })

  it('takes its place only where that was chosen', async () => {
    const here = () => device([{ own: own('s1', 'أحدث'), revision: 7, built: null }])
    const [left, replaced] = [here(), here()]
    await restoredOn(left, 'leave')
    await restoredOn(replaced, 'replace')
    expect(left.kept.get('s1')?.own.articles[0]?.text).toBe('أحدث')
    expect(left.rows.map(({ story }) => story)).toEqual(['riyadh-talks@d'])
    expect(replaced.kept.get('s1')?.own.articles[0]?.text).toBe('نص')
  })

  it.each([
    ['no zip', strToU8('{}')],
    ['a zip of other things', zipSync({ 'a.txt': strToU8('x') })],
    ['of a newer version', zipSync({ 'manifest.json': strToU8('{"format":"tabayyun-backup","version":2}') })],
  ])('%s is refused', async (_, bytes) => expect(await unpacked(bytes)).toBeNull())

  it('with one story that is none, or one act of an unknown kind, is refused whole', async () => {
    const wrong = { ...act('n3'), kind: 'erase' } as never
    expect(await unpacked(await packed({ ...decided, stories: [{ own: {} as never, built: null }] }))).toBeNull()
    expect(
      await unpacked(await packed({ stories: [], signatures: [], acts: [{ story: 'a@b', act: wrong }] })),
    ).toBeNull()
  })

  it('a story that names what objects have of their own changes nothing but itself', async () => {
    const forged = JSON.parse('{"__proto__":{"polluted":true},"constructor":1}')
    const file = await unpacked(
      await packed({ ...decided, stories: [{ own: { ...own('s1'), ...forged }, built: null }] }),
    )
    expect(file?.stories[0]?.own).toEqual(own('s1'))
    expect({}).not.toHaveProperty('polluted')
  })
})
