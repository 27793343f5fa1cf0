import { describe, expect, it } from 'vitest'
import { buildStory } from '../core/story/build.ts'
import { inputOfArticles } from '../core/story/input.ts'
import type { Fact, Reading, Story } from '../core/story/types.ts'
import type { KindCorpus } from '../kinds/corpus-types.ts'
import { kinds } from '../kinds/registry.ts'

/**
 * Every kind's corpus, run through the whole pipeline: what must be read, what
 * must be left alone, how two answers relate, and the known gaps, which fail
 * here when they start to pass.
 */
const corpora = import.meta.glob<{ corpus: KindCorpus }>('../kinds/*/ar/corpus.ts', { eager: true })

function storyOf(texts: readonly string[], reference: string): Story {
  const articles = texts.map((text, n) => ({ id: `a${n + 1}`, title: 'نشرة', text, publishedAt: reference }))
  const built = buildStory(inputOfArticles(articles), null, kinds)
  if (!built.ok) throw new Error('the corpus has no decisions to fail on')
  return built.story
}

const rowOf = (story: Story, id: string): Fact | undefined => story.facts.find((fact) => fact.id === id)

const readingsOf = (fact: Fact | undefined): readonly Reading[] =>
  Object.values(fact?.cells ?? {}).flatMap((cell) => cell.readings.filter((r) => r.origin.by === 'rule'))

describe.each(Object.entries(corpora).map(([path, { corpus }]) => [path.split('/')[2] ?? path, corpus] as const))(
  'kind %s',
  (kind, corpus) => {
    const cases = corpus.phrasings.flatMap(({ texts, ...expected }) => texts.map((text) => [text, expected] as const))

    it.each(cases)('reads: %s', (text, { fact, value, certainty }) => {
      const readings = readingsOf(rowOf(storyOf([text], corpus.reference), fact))
      expect(readings.map((r) => r.value)).toEqual([expect.objectContaining(value)])
      if (certainty) expect(readings[0]?.certainty).toBe(certainty)
      for (const { words } of readings) expect(text.slice(words.start, words.end)).toBe(words.quote)
    })

    const stories = (corpus.stories ?? []).map((story) => [story.texts.join(' | '), story] as const)
    it.each(stories)('reads in each: %s', (_, { fact, value, texts }) => {
      const cells = rowOf(storyOf(texts, corpus.reference), fact)?.cells ?? {}
      const values = texts.map((_text, n) => cells[`a${n + 1}`]?.readings.map((reading) => reading.value))
      expect(values).toEqual(texts.map(() => [expect.objectContaining(value)]))
    })

    it.each(corpus.nothing.map((text) => [text]))('leaves alone: %s', (text) => {
      const own = storyOf([text], corpus.reference).facts.filter((fact) => fact.kind === kind)
      expect(own.flatMap(readingsOf).map((r) => r.words.quote)).toEqual([])
    })

    it.each(corpus.pairs.map((pair) => [pair.relation, pair] as const))('%s: %o', (relation, { fact, a, b }) => {
      expect(rowOf(storyOf([a, b], corpus.reference), fact)?.verdict.relation).toBe(relation)
      expect(rowOf(storyOf([b, a], corpus.reference), fact)?.verdict.relation).toBe(relation)
    })

    it.each(corpus.gaps.map((gap) => [gap.text, gap] as const))('does not reach yet: %s', (text, { fact }) => {
      expect(readingsOf(rowOf(storyOf([text], corpus.reference), fact))).toEqual([])
    })
  },
)
