import { describe, expect, it } from 'vitest'
import { createExportWords } from '@/adapters/i18n/export-words.ts'
import { catalogue } from '@/app/messages/catalogue.ts'
import { storyOfFolder } from '@/cli/story.ts'
import { toCsv } from '@/core/export/csv.ts'
import { toHtml } from '@/core/export/html.ts'
import { toMarkdown } from '@/core/export/markdown.ts'
import type { Reading } from '@/core/story/types.ts'

const story = storyOfFolder('seeds/riyadh-talks', { decisions: true })
const readings = story.facts.flatMap((fact) => Object.values(fact.cells).flatMap((cell) => cell.readings))
const quotes = readings.filter(({ review }) => review !== 'rejected').flatMap(quotesOf)

function quotesOf({ words, evidence }: Reading): string[] {
  return [words.quote, ...evidence.map(({ quote }) => quote)]
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
const spaced = (text: string): string => text.replace(/\s+/g, ' ')

/** What a reader of each format sees. */
const shown = {
  csv: (text: string) => spaced(text.replaceAll('""', '"')),
  markdown: (text: string) => spaced(text.replace(/\\([!-/:-@[-`{-~])/g, '$1')),
  html: (text: string) =>
    spaced(text.replace(/<[^>]*>/g, '').replace(/&([^;]+);/g, (entity, name) => ENTITIES[name] ?? entity)),
}

describe.each(['ar', 'en'] as const)('the seed story in %s', (lang) => {
  const words = createExportWords(story, lang, catalogue)
  it.each([
    ['csv', shown.csv(toCsv(story, words))],
    ['markdown', shown.markdown(toMarkdown(story, words))],
    ['html', shown.html(toHtml(story, words))],
  ])('quotes every reading verbatim: %s', (_, text) => {
    expect(quotes.length).toBeGreaterThan(100)
    expect(quotes.filter((quote) => !text.includes(spaced(quote)))).toEqual([])
  })

  it('puts each question and each verdict into words', () => {
    const page = shown.html(toHtml(story, words))
    expect(story.facts.filter(({ label }) => !page.includes(spaced(words.pick(label)))).map(({ id }) => id)).toEqual([])
  })
})
