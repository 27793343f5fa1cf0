import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { reportOf } from '@/cli/eval/command.ts'
import { answerBatch } from '@/cli/extract.ts'
import { namesCommand } from '@/cli/names.ts'
import { storyOfFile, storyOfFolder } from '@/cli/story.ts'
import { ARTICLE_REGIONS, OTHER_REGIONS } from '@/core/article/types.ts'
import { COLUMNS } from '@/core/export/columns.ts'
import { field } from '@/core/export/csv.ts'
import { CERTAINTIES } from '@/core/extract/mention.ts'
import { PRESENCES, RELATIONS, type Story } from '@/core/story/types.ts'
import { inRoot } from './paths.mjs'

const formats = readFileSync(inRoot('docs/formats.md'), 'utf8')

/** Fenced examples by the name that follows their language: ```jsonl extract-in */
const examples = new Map(
  [...formats.matchAll(/^```\w+ (\S+)\n([\s\S]*?)^```$/gm)].map(([, name = '', text = '']) => [name, text]),
)

function example(name: string): string {
  const text = examples.get(name)
  if (text === undefined) throw new Error(`docs/formats.md has no example «${name}»`)
  return text
}

const linesOf = (text: string): unknown[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

/** The cells in code marks of the table row that starts with `name`. */
function codesIn(name: string): string[] {
  const row = formats.split('\n').find((line) => line.startsWith(`| ${name} |`)) ?? ''
  return [...row.slice(name.length + 4).matchAll(/`([^`]+)`/g)].map(([, code = '']) => code)
}

/** What a command writes for `input`, with its exit code. */
async function run(command: (stream: AsyncIterable<Uint8Array>) => Promise<number>, input: string) {
  const written: string[] = []
  const keep = (text: unknown, done?: unknown): boolean => {
    written.push(text instanceof Uint8Array ? new TextDecoder().decode(text) : String(text))
    if (typeof done === 'function') done()
    return true
  }
  const out = vi.spyOn(process.stdout, 'write').mockImplementation(keep)
  const errors = vi.spyOn(process.stderr, 'write').mockImplementation(() => true)
  try {
    const code = await command(bytesOf(input))
    return { code, lines: linesOf(written.join('')) }
  } finally {
    out.mockRestore()
    errors.mockRestore()
  }
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text)
}

const folder = mkdtempSync(join(tmpdir(), 'tabayyun-docs-'))
afterAll(() => rmSync(folder, { recursive: true }))

function written(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

describe('docs/formats.md: streams', () => {
  it('extract gives what the page shows', () => {
    const lines = example('extract-in').trimEnd().split('\n')
    const { bytes, bad } = answerBatch({ first: 1, lines: lines.map((line) => new TextEncoder().encode(line)) })
    expect(linesOf(new TextDecoder().decode(bytes))).toEqual(linesOf(example('extract-out')))
    expect(bad).toBeGreaterThan(0)
  })

  it('names gives what the page shows', async () => {
    const { code, lines } = await run(namesCommand, example('names-in'))
    expect(lines).toEqual(linesOf(example('names-out')))
    expect(code).toBe(0)
  })
})

describe('docs/formats.md: stories', () => {
  const factOf = (story: Story, id: string) => story.facts.find((fact) => fact.id === id)

  it('compare gives the fact that the page shows', () => {
    const story = storyOfFile(written('articles.jsonl', example('compare-in')), { decisions: true })
    const fact = JSON.parse(example('compare-fact'))
    expect(factOf(story, fact.id)).toMatchObject(fact)
  })

  it('the seed folder is complete, its hashes are right, and it gives the facts that the page shows', () => {
    for (const name of ['a.txt', 'b.txt', 'story.json', 'decisions.json']) written(name, example(`seed:${name}`))
    const seed = JSON.parse(example('seed:story.json')) as { articles: { file: string; sha256: string }[] }
    for (const { file, sha256 } of seed.articles) {
      expect(
        createHash('sha256')
          .update(example(`seed:${file}`))
          .digest('hex'),
      ).toBe(sha256)
    }
    const story = storyOfFolder(folder, { decisions: true })
    for (const fact of JSON.parse(example('seed-facts'))) expect(factOf(story, fact.id)).toMatchObject(fact)
  })
})

it('docs/formats.md: eval gives the rows that the page shows', () => {
  const gold = mkdtempSync(join(folder, 'gold-'))
  for (const name of ['articles.jsonl', 'names.jsonl']) writeFileSync(join(gold, name), example(`gold:${name}`))
  const [part] = reportOf({ gold: [gold], seeds: folder }).parts
  expect(part?.tables[0]?.rows).toMatchObject(JSON.parse(example('eval-rows')))
  expect(part?.tables.find(({ name }) => name === 'pairs of names')?.rows).toMatchObject([{ key: 'same', right: 1 }])
})

describe('docs/formats.md: lists', () => {
  it.each([
    ['`presence`', PRESENCES],
    ['`relation`', RELATIONS],
    ['`certainty`', CERTAINTIES],
    ['the article', ARTICLE_REGIONS],
    ['not the article', OTHER_REGIONS],
  ])('names every %s', (name, all) => {
    expect(codesIn(name)).toEqual([...all])
  })

  it('names every column of the CSV in order', () => {
    const table = formats.split('| column | holds |')[1]?.split('\n\n')[0] ?? ''
    expect([...table.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name)).toEqual([...COLUMNS])
  })

  it('tells how to read a guarded cell', () => {
    const pattern = /matches `(\^'[^`]*)`/.exec(formats)?.[1] ?? ''
    const original = (cell: string) => (new RegExp(pattern).test(cell) ? cell.slice(1) : cell)
    const awkward = fc.string({ unit: fc.constantFrom(..."'=+-@\t ا＝x"), maxLength: 6 })
    fc.assert(
      fc.property(awkward, (text) => {
        expect(original(field(text))).toBe(text)
      }),
    )
  })
})

describe('docs/dependencies.md', () => {
  const text = readFileSync(inRoot('docs/dependencies.md'), 'utf8')
  const manifest = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'))

  it.each(['dependencies', 'devDependencies'])('gives a row to each of the %s and to nothing else', (group) => {
    const section = text.split(`<!-- ${group} -->`)[1]?.split('\n## ')[0] ?? ''
    const rows = [...section.matchAll(/^\| `([^`]+)` \| (\S+) \|/gm)].map(([, name, version]) => `${name} ${version}`)
    const pinned = Object.entries<string>(manifest[group]).map(([name, version]) => `${name} ${version}`)
    expect(rows.sort()).toEqual(pinned.sort())
  })
})
