import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findRegions } from './regions.ts'
import { parseSeedStory, type SeedArticle, type SeedStory } from './seed.ts'

const folder = new URL('../../../seeds/riyadh-talks/', import.meta.url)
const file = (): Record<string, unknown> => JSON.parse(readFileSync(new URL('story.json', folder), 'utf8'))
const story = (): SeedStory => {
  const parsed = parseSeedStory(file())
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.value
}
const CREDITS = ['publisher', 'distributor', 'original', 'translator', 'author'] as const

describe('story.json of the seed story', () => {
  it.each(story().articles)('$id: the file is the one that was described', (article: SeedArticle) => {
    const bytes = readFileSync(new URL(article.file, folder))
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(article.sha256)
  })

  it.each(story().articles)(
    '$id: every quote of its metadata stands in the text, the headline as a headline',
    (article) => {
      const text = readFileSync(new URL(article.file, folder), 'utf8')
      for (const name of CREDITS) if (article[name]?.quote) expect(text).toContain(article[name].quote)
      const headlines = findRegions(text)
        .filter(({ kind }) => kind === 'headline')
        .map(({ start, end }) => text.slice(start, end))
      expect(headlines).toEqual(article.headlineQuote === null ? [] : [article.headlineQuote])
    },
  )

  it('claims nothing as stated without words of the file', () => {
    for (const article of story().articles) {
      for (const name of CREDITS) if (article[name]?.basis === 'stated') expect(article[name].quote).toBeTruthy()
    }
  })
})

/** The file with one place of it changed, `undefined` taking it away; keys are joined by points. */
function spoiled(path: string, value: unknown): unknown {
  const json = file()
  const keys = path.split('.')
  const last = keys.pop() ?? ''
  const parent = keys.reduce((at, key) => at[key] as Record<string, unknown>, json)
  if (value === undefined) delete parent[last]
  else parent[last] = value
  return json
}

describe('a story.json that is wrong', () => {
  it.each<[string, string, unknown, string]>([
    ['another format', 'format', 'tabayyun-story', 'format unknown-format'],
    ['a later version', 'version', 2, 'version unknown-version'],
    ['no articles', 'articles', [], 'articles empty'],
    ['a missing label', 'articles.1.outlet.en', undefined, 'articles[1].outlet.en missing'],
    ['a field nobody knows', 'articles.0.outlett', {}, 'articles[0].outlett unknown-field'],
    ['a day that does not exist', 'articles.0.asOf.date', '2025-02-30', 'articles[0].asOf.date not-a-date'],
    ['an event that ends before it begins', 'event.to', '2025-02-17', 'event.to bounds-reversed'],
    ['a file outside the folder', 'articles.0.file', '../x.txt', 'articles[0].file not-a-file-name'],
    ['a hash cut short', 'articles.0.sha256', 'abc', 'articles[0].sha256 not-a-hash'],
    ['one id twice', 'articles.3.id', '000', 'articles[3].id duplicate'],
    ['a week that begins on Friday', 'weekStart', 'friday', 'weekStart not-listed'],
  ])('%s', (_name, path, value, problem) => {
    const parsed = parseSeedStory(spoiled(path, value))
    expect(parsed.ok ? [] : parsed.problems.map((one) => `${one.path} ${one.code}`)).toEqual([problem])
  })

  it('shows everything that is wrong at once', () => {
    const parsed = parseSeedStory({ ...file(), id: '', weekStart: 'friday' })
    expect(parsed.ok ? [] : parsed.problems.map(({ path }) => path)).toEqual(['id', 'weekStart'])
  })

  it.each([null, [], 'text', 3, undefined])('%s is no story and does not throw', (json) => {
    expect(parseSeedStory(json).ok).toBe(false)
  })
})
