import { expect, it } from 'vitest'
import { sampleStory } from '../../core/story/testing.ts'
import type { Story } from '../../core/story/types.ts'
import { makeExercise } from '../../core/training/make.ts'
import { PRESET_NAMES, type PresetName, presetChoice } from '../../core/training/pick.ts'
import type { Exercise } from '../../core/training/types.ts'
import { seedStory } from '../../tools/seed-fixture.ts'
import { carriesExercise, exerciseLinkPart, exerciseOfLink } from './link.ts'
import { lockKey, unlockKey } from './lock.ts'

const demonstration = seedStory(true)
const here = new Map(demonstration.articles.map(({ id, text }) => [id, text]))
const NOTHING = new Map<string, string>()
const made = (story: Story, name: PresetName) =>
  makeExercise(story, { ...presetChoice(story, name), title: { ar: 'تمرين', en: 'Exercise' }, lang: 'ar' })

async function exerciseOf(story: Story, passphrase: string | null, name: PresetName = 'where'): Promise<Exercise> {
  const { exercise, key } = made(story, name)
  return { ...exercise, key: await lockKey(key, passphrase) }
}

it.each(PRESET_NAMES)('%s travels in one address, its key sealed', async (name) => {
  const exercise = await exerciseOf(demonstration, 'سرّ', name)
  const part = await exerciseLinkPart(exercise, here)
  expect(carriesExercise(`#${part}`)).toBe(true)
  expect(await exerciseOfLink(`#${part}`, here)).toEqual({ ok: true, exercise })
  expect(await unlockKey(exercise.key, 'سرّ')).toEqual(made(demonstration, name).key)
})

it('texts that are not with every page travel too', async () => {
  const exercise = await exerciseOf(sampleStory, 'سرّ')
  const part = await exerciseLinkPart(exercise, here)
  expect(await exerciseOfLink(`#${part}`, NOTHING)).toEqual({ ok: true, exercise })
})

it('a page with other texts says so, and makes up none', async () => {
  const part = await exerciseLinkPart(await exerciseOf(demonstration, 'سرّ'), here)
  const other = new Map([...here].map(([id, text]) => [id, `${text}.`]))
  expect(await exerciseOfLink(`#${part}`, other)).toEqual({ ok: false, refusal: 'changed' })
  expect(await exerciseOfLink(`#${part}`, NOTHING)).toEqual({ ok: false, refusal: 'shape' })
})

it('a key that anybody could unfold does not travel', async () => {
  const exercise = await exerciseOf(sampleStory, null)
  const read = await exerciseOfLink(`#${await exerciseLinkPart(exercise, NOTHING)}`, NOTHING)
  expect(read).toEqual({ ok: true, exercise: { ...exercise, key: { kind: 'apart' } } })
})

it('is never made of a confidential exercise, nor where it would be cut on the way', async () => {
  const exercise = await exerciseOf(sampleStory, null)
  expect(await exerciseLinkPart({ ...exercise, confidential: true }, NOTHING)).toBeNull()
  expect(await exerciseLinkPart(await exerciseOf(demonstration, null), NOTHING)).toBeNull()
})

it('a cut address is refused', async () => {
  const part = await exerciseLinkPart(await exerciseOf(sampleStory, null), NOTHING)
  expect(await exerciseOfLink(`#${part?.slice(0, -60)}`, NOTHING)).toEqual({ ok: false, refusal: 'json' })
  expect(await exerciseOfLink('#/training?lang=ar', NOTHING)).toEqual({ ok: false, refusal: 'json' })
})
