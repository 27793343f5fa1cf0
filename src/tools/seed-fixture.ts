import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { storyOfFolder } from '../cli/story.ts'
import type { Cell, Fact, Reading, Story } from '../core/story/types.ts'
import { inRoot } from './paths.mjs'

/** What tests of the seed story share: the story as the command line builds it, and ways to look into it. */

export const seedFolder = inRoot('seeds/riyadh-talks')
export const seedNames: readonly string[] = readdirSync(seedFolder).filter((name) => /\.(txt|json)$/.test(name))

/** The file of an article by its id. */
export const articleFile = (id: string): string => {
  const name = seedNames.find((one) => one.startsWith(`${id}_`))
  if (!name) throw new Error(`no article ${id}`)
  return name
}

/** The seed folder's files as text, by name. */
export function seedFiles(): Map<string, string> {
  return new Map(seedNames.map((name) => [name, readFileSync(path.join(seedFolder, name), 'utf8')]))
}

/** A folder of its own with these files, handed to `use` and removed behind it. */
export function inFolder<T>(files: ReadonlyMap<string, string>, use: (folder: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), 'tabayyun-seed-'))
  try {
    for (const [name, text] of files) writeFileSync(path.join(folder, name), text)
    return use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The seed files with `change` applied to one of them; a change that changes nothing is a mistake of the test. */
export function changed(name: string, change: (text: string) => string): Map<string, string> {
  const files = seedFiles()
  const before = files.get(name) ?? ''
  const after = change(before)
  if (after === before) throw new Error(`nothing changed in ${name}`)
  return files.set(name, after)
}

export const buildOf = (files: ReadonlyMap<string, string>, decisions: boolean): Story =>
  inFolder(files, (folder) => storyOfFolder(folder, { decisions }))

export const seedStory = (decisions: boolean): Story => storyOfFolder(seedFolder, { decisions })

/** A copy of the seed folder that the caller removes. */
export function copyOfSeeds(to: string): void {
  for (const name of seedNames) cpSync(path.join(seedFolder, name), path.join(to, name))
}

export function factOf(story: Story, id: string): Fact {
  const fact = story.facts.find((one) => one.id === id)
  if (!fact) throw new Error(`no fact ${id}`)
  return fact
}

export function cellOf(story: Story, fact: string, article: string): Cell {
  const cell = factOf(story, fact).cells[article]
  if (!cell) throw new Error(`no cell ${fact}/${article}`)
  return cell
}

export const readingsOf = (story: Story, fact: string, article: string): readonly Reading[] =>
  cellOf(story, fact, article).readings.filter(({ review }) => review !== 'rejected')

/** Readings that an article gives, without those that we counted or inferred. */
export const statedOf = (story: Story, fact: string, article: string): readonly Reading[] =>
  readingsOf(story, fact, article).filter(({ origin }) => origin.by !== 'derived')

export const derivedOf = (story: Story, fact: string, article: string): readonly Reading[] =>
  readingsOf(story, fact, article).filter(({ origin }) => origin.by === 'derived')

/** Every presence of a row, by article id. */
export const presencesOf = (story: Story, fact: string): Record<string, Cell['presence']> =>
  Object.fromEntries(Object.entries(factOf(story, fact).cells).map(([article, cell]) => [article, cell.presence]))

export const redRows = (story: Story): string[] =>
  story.facts.filter(({ verdict }) => verdict.relation === 'contradiction').map(({ id }) => id)
