import { spawnSync } from 'node:child_process'
import { buildOwn } from '@/app/build-own.ts'
import { extractField } from '@/core/extract/analyse.ts'
import type { OwnStory } from '@/core/story/own.ts'
import type { Row } from './collate.ts'
import { articles } from './material.mjs'
import { cost } from './ratio.mjs'

/** A story of one's own: what the whole table costs beside finding the mentions in its articles. */

const DAY = '2025-02-19'
const WORKS = ['load', 'extract', 'build', 'add'] as const
type Work = (typeof WORKS)[number]

/** Five articles of 30 kB. Made of one story's paragraphs, they share more sentences than five newsrooms' do. */
function ownStory(seed: string): OwnStory {
  const five = articles(seed, 5, 30_000).map((text, n) => ({ id: `a${n}`, text, publishedAt: DAY }))
  return { format: 'tabayyun-own', version: 1, id: 'bench', title: 'bench', eventDay: DAY, articles: five }
}

/** What one work costs in a process that has done nothing yet: CPU milliseconds, those of loading the rules apart. */
export function workAlone(work: string, seed: string): void {
  const { user, system } = process.cpuUsage()
  const own = ownStory(seed)
  const four = { ...own, articles: own.articles.slice(0, 4) }
  if (work === 'add') buildOwn(four)
  const run = (): void => {
    if (work === 'extract') for (const { text } of own.articles) extractField(text, 'text', DAY)
    if (work === 'build' || work === 'add') buildOwn(own)
  }
  process.stdout.write(`${JSON.stringify({ load: (user + system) / 1000, work: cost(run) })}\n`)
}

function costOf(work: Work, seed: string): { load: number; work: number } {
  const { stdout } = spawnSync(process.execPath, [process.argv[1] ?? '', 'alone', work, seed])
  return JSON.parse(stdout.toString())
}

/** Fresh processes, since that is what a user's first build meets: rules that no engine has compiled yet. The least of `rounds`. */
export function benchOwnStory(row: Row, seed: string, rounds: number): void {
  const least = new Map<Work, number>()
  for (let n = 0; n < rounds; n++) {
    for (const work of WORKS) {
      const { load, work: worked } = costOf(work, seed)
      least.set(work, Math.min(least.get(work) ?? Number.POSITIVE_INFINITY, work === 'load' ? load : worked))
    }
  }
  const [load, extract, build, add] = WORKS.map((work) => least.get(work) as number) as [number, number, number, number]
  row('O1', 'five articles of 30 kB: first table ÷ extraction, both in fresh processes', build / extract, '≤ 3')
  row('O1', 'the same with the rules loaded in both', (load + build) / (load + extract), '≤ 3')
  row('O2', 'one article added to four ÷ the table of five anew', add / build, '< 1')
}
