import { describe, expect, it } from 'vitest'
import { sampleStory } from '../story/testing.ts'
import { makeExercise } from './make.ts'
import { presetChoice } from './pick.ts'
import { keyInStory, readWork, type Work } from './work.ts'

const title = { ar: 'تمرين', en: 'Exercise' }
const { exercise, key } = makeExercise(sampleStory, { ...presetChoice(sampleStory, 'where'), title, lang: 'ar' })
const folded = { kind: 'folded', data: 'eyJxIjpbXX0=' } as const
const work: Work = {
  exercise,
  key: folded,
  attempt: 'a1',
  learner: 'هدى',
  seconds: 12,
  place: 0,
  answers: {},
  handedIn: null,
}
const handedIn = {
  format: 'tabayyun-answers',
  version: 1,
  exercise: exercise.id,
  attempt: 'a1',
  learner: 'هدى',
  handedInAt: '2025-02-20T10:00:00Z',
  seconds: 12,
  answers: [],
  seal: '',
} as const

describe('reading kept work', () => {
  it('gives back what was kept', () => {
    expect(readWork(JSON.stringify(work))).toEqual(work)
  })

  it.each([
    ['not JSON', '{'],
    ['other questions than its name says', JSON.stringify({ ...work, exercise: { ...exercise, minutes: 99 } })],
    ['damaged answers', JSON.stringify({ ...work, answers: { q1: { relation: 'perhaps' } } })],
    ['a damaged file of answers', JSON.stringify({ ...work, handedIn: { ...handedIn, answers: [1] } })],
    ['an unknown place of the key', JSON.stringify({ ...work, key: { kind: 'story', preset: 'other' } })],
  ])('leaves alone: %s', (_, text) => expect(readWork(text)).toBeNull())
})

describe('the key of a ready-made exercise', () => {
  it('is in the story it was made of', () => expect(keyInStory(sampleStory, exercise, 'where')).toEqual(key))

  it('is in no other story', () => {
    const [first, ...rest] = sampleStory.articles
    if (!first) throw new Error('The sample has articles')
    const other = { ...sampleStory, articles: [{ ...first, text: `${first.text}.` }, ...rest] }
    expect(keyInStory(other, exercise, 'where')).toBeNull()
  })
})
