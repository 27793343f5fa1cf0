import { ar } from 'chrono-node'
import { answerBatch } from '@/cli/extract.ts'
import { findRegions } from '@/core/article/regions.ts'
import { isArticle } from '@/core/article/types.ts'
import { extractField } from '@/core/extract/analyse.ts'
import { lexicon } from '@/core/language/ar/arabic.ts'
import { benchAlignment } from './alignment.ts'
import { benchCollation } from './collate.ts'
import { hostileTexts } from './hostile.mjs'
import { articles } from './material.mjs'
import { benchOwnStory, workAlone } from './own-story.ts'
import { benchProcesses } from './processes.ts'
import { cost, leastRatio, ratio } from './ratio.mjs'
import { benchVerdicts } from './verdicts.ts'

/**
 * `npm run bench`: what reading costs beside a peer and beside what no reader
 * can avoid, on CPU time, in one process. Prints ratios; asserts nothing.
 */
const REFERENCE = '2025-02-19'
const [, , seed = 'seeds/riyadh-talks', program = '', rounds = '5'] = process.argv
const ROUNDS = Number(rounds)

/**
 * Times that all articles are read before anything is measured. The rules are much code: cost per character
 * falls until the engine has compiled all of it, and a peer of little code is compiled after one round.
 */
const WARM_UP = 4

const say = (line: string): void => void process.stdout.write(`${line}\n`)

const row = (id: string, what: string, value: number, target: string): void =>
  say(`${id.padEnd(4)}${what.padEnd(74)}${value.toFixed(2).padStart(9)}   ${target}`)

/** As it comes off a line or a disk: one block of units, not a chain of the pieces it was made of. */
const flat = (text: string): string => Buffer.from(text).toString()

/** Without page furniture: a long text is cut where the next article begins, and would cost nothing from there. */
const articleOnly = (text: string): string =>
  flat(
    findRegions(text)
      .filter(({ kind }) => isArticle(kind))
      .map(({ start, end }) => text.slice(start, end))
      .join('\n'),
  )

const extract = (text: string) => extractField(text, 'text', REFERENCE)

let sink = 0
function scan(text: string): void {
  for (let i = 0; i < text.length; i++) sink = (sink + text.charCodeAt(i)) | 0
}

async function main(): Promise<void> {
  const docs = articles(seed, 982, 10_000).map(flat)
  const bytes = docs.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const units = docs.reduce((sum, text) => sum + text.length, 0)
  say(
    `${docs.length} articles, ${(bytes / 1e6).toFixed(1)} MB, ${(units / 1e6).toFixed(2)} M characters; Node ${process.version}`,
  )
  say(`rounds ${ROUNDS}; after ${WARM_UP}0 MB of warming up; every figure is a ratio of CPU times in this process\n`)
  for (let n = 0; n < WARM_UP; n++) for (const text of docs) extract(text)
  peers(docs)
  streaming(docs)
  await benchProcesses(row, seed, program)
  growth(docs)
  hostile(docs)
  benchCollation(row, seed, ROUNDS)
  benchAlignment(row, seed)
  benchVerdicts(row, ROUNDS)
  benchOwnStory(row, seed, ROUNDS)
  if (sink === 0) say('nothing was read')
}

function peers(docs: readonly string[]): void {
  const some = docs.slice(0, 200)
  const reference = new Date('2025-02-19T12:00:00Z')
  const chrono = () => {
    for (const text of some) ar.parse(text, reference)
  }
  const ours = () => {
    for (const text of some) extract(text)
  }
  row('G1', 'chrono-node 2.10.3 `ar` (dates only) ÷ extract (all types)', ratio(chrono, ours, ROUNDS), '≥ 10, aim 20')
  const scans = () => {
    for (let n = 0; n < 20; n++) for (const text of some) scan(text)
  }
  row(
    'G2',
    `extract ÷ one charCodeAt pass, ${lexicon.size} words in the lexicon`,
    ratio(ours, scans, ROUNDS) * 20,
    '≤ 10 (stretch 4), ≥ 50,000 words',
  )
}

function streaming(docs: readonly string[]): void {
  const lines = docs
    .slice(0, 100)
    .map((text, n) => Buffer.from(JSON.stringify({ id: `a${n}`, text, publishedAt: REFERENCE })))
  const ours = () => answerBatch({ first: 1, lines })
  for (let n = 0; n < WARM_UP * 10; n++) ours()
  const parse = () => {
    for (let n = 0; n < 5; n++)
      for (const line of lines) sink += (JSON.parse(line.toString()) as { text: string }).text.length
  }
  row('G3', 'JSON line → JSON line ÷ JSON.parse of the line', ratio(ours, parse, ROUNDS) * 5, '≤ 1.6')
}

/** One text of n articles against the same articles one by one, and twice the input against once. */
function growth(docs: readonly string[]): void {
  const once = () => {
    for (const text of docs) extract(text)
  }
  const twice = () => {
    for (let n = 0; n < 2; n++) for (const text of docs) extract(text)
  }
  row('G4', '20 MB ÷ 10 MB of articles', ratio(twice, once, 1), '≤ 2.2')
  const short = docs.slice(0, 220).map(articleOnly)
  const long = flat(short.join('\n'))
  const single = () => extract(long)
  const apart = () => {
    for (const text of short) extract(text)
  }
  row(
    'G4',
    `one article of ${(long.length / 1e6).toFixed(1)} M characters ÷ the same as 220 articles`,
    leastRatio(single, apart, ROUNDS),
    '≤ 1.15',
  )
  const half = flat(long.slice(0, long.length / 2))
  row(
    'G4',
    'one article of 2n characters ÷ one of n',
    leastRatio(single, () => extract(half), ROUNDS),
    '≤ 2.2',
  )
}

function hostile(docs: readonly string[]): void {
  const news = docs.slice(0, 180).map(articleOnly)
  const units = news.reduce((sum, text) => sum + text.length, 0)
  const normal = () => {
    for (const text of news) extract(text)
  }
  normal()
  const perUnit = cost(normal) / units
  for (const { name, text } of hostileTexts()) {
    const { worst, size } = worstOf(text, perUnit)
    row(
      'G4',
      `per character, ${size / 1000} k of ${name} ÷ news`,
      worst,
      size < text.length ? '≤ 3 at 1000 k; stopped, it grows' : '≤ 3',
    )
  }
}

/** Ten times longer each time; a text that is far over the target already is not tried longer: it might never end. */
function worstOf(text: string, perUnit: number): { worst: number; size: number } {
  for (let size = 10_000; ; size *= 10) {
    const part = text.slice(0, size)
    const worst = cost(() => extract(part)) / size / perUnit
    if (size >= text.length || worst > 20) return { worst, size }
  }
}

if (seed === 'alone') workAlone(program, rounds)
else await main()
