import { describe, expect, it } from 'vitest'
import { lexicon } from '../language/ar/arabic.ts'
import { type CertaintyCase, certaintyCorpus, certaintyGaps } from '../language/ar/certainty/corpus.ts'
import { sentencesOf } from '../text/sentences.ts'
import { tokenize } from '../text/tokens.ts'
import { certaintyAt } from './certainty.ts'
import type { Held } from './kind.ts'

function held([text, words]: CertaintyCase): Held {
  const tokens = tokenize(text, lexicon)
  const regions = [{ kind: 'body' as const, start: 0, end: text.length, rule: 'test' }]
  const start = text.indexOf(words)
  const context = { tokens, sentences: sentencesOf(tokens, regions), regions, reference: null }
  return certaintyAt(context, { start, end: start + words.length })
}

describe('certainty', () => {
  it.each(certaintyCorpus.map((each) => [each[0], each[1], each] as const))('%s [%s]', (_text, _words, each) => {
    const found = held(each)
    expect(found.certainty).toBe(each[2])
    expect(found.act).toBe(each[3])
    expect(found.cue === null).toBe(each[2] === 'asserted')
  })
  it.each(certaintyGaps.map((each) => [each[0], each] as const))('gap: %s', (_text, each) =>
    expect(held(each).certainty).not.toBe(each[2]),
  )

  it('names the words that set it', () => {
    const text = 'قال إنه من غير المحتمل أن يعقد اللقاء.'
    const found = held([text, 'اللقاء', 'unlikely'])
    expect(text.slice(found.cue?.start, found.cue?.end)).toBe('غير المحتمل')
  })
})
