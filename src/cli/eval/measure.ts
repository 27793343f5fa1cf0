import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { analyseField } from '@/core/extract/analyse.ts'
import { foldText } from '@/core/text/fold.ts'
import { storyOfFolder } from '../story.ts'
import { type Gold, type GoldArticle, readGold } from './gold.ts'
import { measureMentions } from './mentions.ts'
import { measureNames } from './names.ts'
import { measureRegions } from './regions.ts'
import { confusionOf, measureStories } from './relations.ts'
import type { Part } from './report.ts'
import { readSeedGold } from './seed.ts'
import { measureSeed } from './seed-readings.ts'
import { contextOf, type Note } from './tally.ts'

/** Every seed folder that has gold. */
export function measureSeeds(seeds: string): Part[] {
  if (!existsSync(seeds)) return []
  return readdirSync(seeds)
    .sort()
    .flatMap((name) => {
      const part = measureSeedFolder(join(seeds, name))
      return part ? [part] : []
    })
}

function measureSeedFolder(folder: string): Part | null {
  const gold = readSeedGold(folder)
  if (!gold) return null
  const machine = storyOfFolder(folder, { decisions: false })
  const edited = storyOfFolder(folder, { decisions: true })
  const { found, byReach, facts, given } = measureSeed(machine, edited, gold)
  const persons = measureMentions(gold.articles).byType
  const regions = measureRegions(gold.articles)
  const strangers = gold.articles.flatMap((article) => strangersIn(article, gold.outside))
  return {
    id: basename(folder),
    title: `seed ${basename(folder)}: rules alone, no editor`,
    tables: [
      byReach.table('gold readings by reach'),
      facts.table('gold facts, at least one reading'),
      found.table('gold readings by kind'),
      given.table('rule readings by kind'),
      persons.table('persons'),
      regions.lines.table('lines of pages'),
      regions.characters.table('characters of pages'),
      regions.kinds.table('characters by region'),
    ],
    relations: null,
    notes: [...found.notes, ...given.notes, ...persons.notes, ...strangers, ...regions.lines.notes],
  }
}

/** People of teasers and other stories on the page, taken for people of the article. */
function strangersIn(
  article: GoldArticle,
  outside: readonly { readonly name: string; readonly article: string }[],
): Note[] {
  const names = outside.filter((one) => one.article === article.id).map(({ name }) => name)
  const { mentions } = analyseField(article.text, 'text', article.publishedAt ?? null)
  return mentions
    .filter(({ value, quote }) => value.type === 'person' && names.some((name) => name.includes(foldText(quote))))
    .map((m) => ({
      key: 'person',
      what: 'false',
      where: article.id,
      words: m.quote,
      instead: '',
      context: contextOf(article.text, m),
    }))
}

/** A folder in the gold format. */
export function measureFolder(folder: string): Part {
  return measureGold(readGold(folder), basename(folder), `gold in ${folder}`)
}

export function measureGold(gold: Gold, id: string, title: string): Part {
  const { byType, bySet } = measureMentions(gold.articles)
  const regions = measureRegions(gold.articles)
  const names = measureNames(gold.names)
  const { readings, cases } = measureStories(gold.stories, gold.articles)
  return {
    id,
    title,
    tables: [
      byType.table('mentions by type'),
      bySet.table('mentions by collection'),
      regions.lines.table('lines of pages'),
      regions.characters.table('characters of pages'),
      names.table('pairs of names'),
      readings.table('readings by kind'),
    ],
    relations: cases.length > 0 ? confusionOf(cases) : null,
    notes: [
      ...byType.notes,
      ...regions.lines.notes,
      ...names.notes,
      ...readings.notes,
      ...cases.filter((c) => !agrees(c)).map(noteOfCase),
    ],
  }
}

type Case = ReturnType<typeof measureStories>['cases'][number]

const agrees = ({ accepted, shown }: Case): boolean => shown !== 'none' && accepted.includes(shown)

const noteOfCase = ({ id, accepted, shown }: Case): Note => ({
  key: 'relation',
  what: shown === 'none' ? 'missed' : 'wrong-value',
  where: id,
  words: accepted.join(' | '),
  instead: shown,
  context: '',
})
