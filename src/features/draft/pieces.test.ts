import { expect, it } from 'vitest'
import type { JudgedSentence, Standing } from '@/core/draft/judge.ts'
import { sampleStory } from '@/core/story/testing.ts'
import { piecesOf } from './pieces.ts'

const [row] = sampleStory.facts
const [sample] = row?.cells['a2']?.readings ?? []
if (!row || !sample) throw new Error('no story')
const reading = sample
const fact = row

const text = 'سطر قبلها. أقر المجلس أربعة مشاريع أمس.'
const sentence = (...claims: readonly (readonly [string, Standing])[]): JudgedSentence => ({
  start: 11,
  end: text.length,
  printed: [],
  standing: 'unsupported',
  claims: claims.map(([words, standing]) => {
    const start = text.indexOf(words)
    return {
      fact,
      standing,
      testimony: [],
      reading: { ...reading, words: { field: 'text', start, end: start + words.length, quote: words } },
    }
  }),
})

it('cuts a sentence without losing a letter; the graver claim keeps shared words', () => {
  const pieces = piecesOf(text, sentence(['أربعة مشاريع', 'supported'], ['أربعة', 'contradicted']))
  expect(pieces.map(({ text: words }) => words).join('')).toBe(text.slice(11))
  expect(pieces.filter(({ standing }) => standing).map(({ text: words, standing }) => [words, standing])).toEqual([
    ['أربعة', 'contradicted'],
    [' مشاريع', 'supported'],
  ])
})

it('leaves a sentence without claims in one piece', () => {
  expect(piecesOf(text, sentence())).toEqual([{ start: 11, text: text.slice(11), standing: null }])
})
