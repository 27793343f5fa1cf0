import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkStory } from '../core/evidence/check-story.ts'
import type { Story } from '../core/story/types.ts'
import { inRoot } from '../tools/paths.mjs'
import { copyOfSeeds, seedFiles } from '../tools/seed-fixture.ts'

const tool = inRoot('src/tools/tabayyun.mjs')
const folder = mkdtempSync(path.join(tmpdir(), 'tabayyun-cli-'))
const at = (...parts: string[]): string => path.join(folder, ...parts)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function tabayyun(args: readonly string[], input: string | Uint8Array = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [tool, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
    timeout: 150_000,
    maxBuffer: 64 * 1024 * 1024,
  })
  return { status, stdout, stderr }
}

const write = (name: string, content: string | Uint8Array): string => {
  mkdirSync(path.dirname(at(name)), { recursive: true })
  writeFileSync(at(name), content)
  return name
}

const jsonLines = (records: readonly unknown[]): string => records.map((one) => `${JSON.stringify(one)}\n`).join('')
const parsedLines = (text: string) =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))

/** A failure speaks Arabic first and English too, names what it is about, shows no stack, and prints nothing else. */
function expectFailure(result: ReturnType<typeof tabayyun>, ...named: (string | RegExp)[]): void {
  expect(result.stdout).toBe('')
  expect(result.status).toBe(1)
  expect(result.stderr).toMatch(/\p{Script=Arabic}{3}/u)
  expect(result.stderr).toMatch(/[a-z]{3} [a-z]{2}/)
  expect(result.stderr).not.toMatch(/^\s+at .*:\d+:\d+/m)
  for (const one of named) expect(result.stderr).toMatch(one)
}

/** A folder `seeds-…` with a copy of the seed story in which one file is changed. */
function seedsWith(name: string, content: string | Uint8Array | null): string {
  const seeds = mkdtempSync(at('seeds-'))
  mkdirSync(path.join(seeds, 'talks'))
  copyOfSeeds(path.join(seeds, 'talks'))
  const file = path.join(seeds, 'talks', name)
  rmSync(file, { force: true })
  if (content !== null) writeFileSync(file, content)
  return path.basename(seeds)
}

const files = seedFiles()
const seedText = (name: string): string => files.get(name) ?? ''
const article = [...files.keys()].find((name) => name.startsWith('001')) ?? ''
const notUtf8 = Uint8Array.from([0x7b, 0x22, 0xc8, 0xe4, 0x22, 0x7d])
const sentence = 'وقال الوزير إن الاجتماع عُقد في الرياض أمس. '
const fiveMegabytes = sentence.repeat(Math.ceil(5_000_000 / Buffer.byteLength(sentence)))

let built: Story
beforeAll(() => {
  const result = tabayyun(['build', '--seeds', inRoot('seeds'), '--out', 'stories'])
  expect(result.status, result.stderr).toBe(0)
  built = JSON.parse(readFileSync(at('stories/riyadh-talks.json'), 'utf8'))
})

describe('build', () => {
  it('writes the story and nothing on stdout', () => {
    const result = tabayyun(['build', '--seeds', inRoot('seeds'), '--out', 'again'])
    expect(result).toMatchObject({ status: 0, stdout: '' })
    expect(readdirSync(at('again'))).toEqual(['riyadh-talks.json'])
    expect(readFileSync(at('again/riyadh-talks.json'))).toEqual(readFileSync(at('stories/riyadh-talks.json')))
    expect(built).toMatchObject({ format: 'tabayyun-story', version: 1, id: 'riyadh-talks' })
    expect(checkStory(built)).toEqual([])
  })

  const broken = seedText('decisions.json').replace('"version": 1,', '"version": 1,,')
  const strangeKind = seedText('decisions.json').replace('"kind": "agreed-count"', '"kind": "agreed-colour"')
  const verdict = seedText('decisions.json').replace(
    '"kind": "agreed-count",',
    '"kind": "agreed-count", "verdict": {},',
  )
  it.each([
    ['a missing article', article, null, [article]],
    ['an article that is not UTF-8', article, notUtf8, [article, /UTF-8/]],
    ['an empty article', article, ' \n', [article]],
    ['an empty story.json', 'story.json', '', ['story.json']],
    ['a story.json with broken JSON', 'story.json', '{\n  "format": tabayyun\n}', [/story\.json:2:14/]],
    [
      'a story.json of an unknown version',
      'story.json',
      seedText('story.json').replace('"version": 1', '"version": 7'),
      ['story.json', 'version', '7'],
    ],
    ['decisions with broken JSON', 'decisions.json', broken, [/decisions\.json:3:16/]],
    [
      'decisions of an unknown version',
      'decisions.json',
      seedText('decisions.json').replace('"version": 1', '"version": 9'),
      ['decisions.json', 'version', '9'],
    ],
    ['decisions on an unknown kind', 'decisions.json', strangeKind, ['decisions.json', 'agreed-colour']],
    ['decisions that set a verdict', 'decisions.json', verdict, ['decisions.json', 'verdict']],
  ] as const)('refuses %s, and writes nothing', (_, name, content, named) => {
    const seeds = seedsWith(name, content)
    const out = `${seeds}-out`
    expectFailure(tabayyun(['build', '--seeds', seeds, '--out', out]), ...named.map((one) => new RegExp(one)))
    expect(readdirSync(folder)).not.toContain(out)
  })

  it('leaves the old file where a new one cannot be made', () => {
    const seeds = seedsWith('decisions.json', '{')
    write('kept/riyadh-talks.json', 'old')
    expectFailure(tabayyun(['build', '--seeds', seeds, '--out', 'kept']), /decisions\.json:1:2/)
    expect(readFileSync(at('kept/riyadh-talks.json'), 'utf8')).toBe('old')
    expect(readdirSync(at('kept'))).toEqual(['riyadh-talks.json'])
  })

  it('says that it cannot write, and leaves no half of a file', () => {
    write('a-file', 'old')
    expectFailure(tabayyun(['build', '--seeds', inRoot('seeds'), '--out', 'a-file/stories']), /a-file/)
    expect(readFileSync(at('a-file'), 'utf8')).toBe('old')
    mkdirSync(at('taken/riyadh-talks.json'), { recursive: true })
    expectFailure(tabayyun(['build', '--seeds', inRoot('seeds'), '--out', 'taken']), /riyadh-talks\.json/)
    expect(readdirSync(at('taken'))).toEqual(['riyadh-talks.json'])
  })

  it.skipIf(process.getuid?.() === 0)('says that it may not write', () => {
    mkdirSync(at('closed'))
    chmodSync(at('closed'), 0o555)
    expectFailure(tabayyun(['build', '--seeds', inRoot('seeds'), '--out', 'closed']), /closed/)
    expect(readdirSync(at('closed'))).toEqual([])
  })

  it('asks for a folder that holds stories', () => {
    expectFailure(tabayyun(['build', '--seeds', 'nowhere']), 'nowhere')
    expectFailure(tabayyun(['build', '--seeds', write('just-a-file', 'x')]), 'just-a-file')
    mkdirSync(at('empty-folder'))
    expectFailure(tabayyun(['build', '--seeds', 'empty-folder']), 'empty-folder')
  })

  it('takes an article of 5 MB in one line in reasonable time', () => {
    const seed = JSON.parse(seedText('story.json'))
    const [first] = seed.articles
    seed.articles = [{ ...first, headlineQuote: null, publisher: null }]
    const seeds = seedsWith('story.json', JSON.stringify(seed))
    rmSync(at(seeds, 'talks/decisions.json'))
    writeFileSync(at(seeds, 'talks', first.file), fiveMegabytes)
    expect(tabayyun(['build', '--seeds', seeds, '--out', `${seeds}-out`])).toMatchObject({ status: 0, stdout: '' })
    expect(readdirSync(at(`${seeds}-out`))).toEqual(['riyadh-talks.json'])
  }, 170_000)
})

describe('compare', () => {
  const refused: readonly (readonly [string, () => string, readonly (string | RegExp)[]])[] = [
    ['a missing file', () => 'nothing.json', ['nothing.json']],
    ['a folder without a story', () => '.', [/story\.json/]],
    ['a file that is not UTF-8', () => write('latin.json', notUtf8), ['latin.json', 'UTF-8']],
    ['an empty file', () => write('empty.json', ''), ['empty.json']],
    ['lines without an article', () => write('empty.jsonl', '\n\n'), ['empty.jsonl']],
    ['5 MB of one line that is not JSON', () => write('long.json', fiveMegabytes), [/long\.json:1:1/]],
    ['broken JSON', () => write('broken.json', '{"format":"tabayyun-story",\n "version":1,\n}'), [/broken\.json:3:1/]],
    ['a word where JSON wants a value', () => write('word.json', '{"a":1,\n"b": nil}'), [/word\.json:2:7/]],
    ['a broken line', () => write('broken.jsonl', '{"id":"a","text":"نص"}\nهذا نص\n'), [/broken\.jsonl:2:1/]],
    ['a line without text', () => write('textless.jsonl', '{"id":"a"}\n'), [/textless\.jsonl:1/, /"text"/]],
    [
      'one id twice',
      () => write('twice.jsonl', jsonLines([1, 2].map(() => ({ id: 'a', text: 'نص' })))),
      [/twice\.jsonl:2/],
    ],
    [
      'an unknown version',
      () => write('v9.json', '{"format":"tabayyun-story","version":9}'),
      ['v9.json', '9', 'version'],
    ],
    ['an unknown format', () => write('other.json', '{"format":"other"}'), [/other\.json/, 'format']],
    ['a list', () => write('list.json', '[]'), ['list.json']],
  ]
  it.each(refused)('refuses %s', (_, source, named) => {
    expectFailure(tabayyun(['compare', source()]), ...named.map((one) => new RegExp(one)))
  })

  it('refuses a story with one altered offset, and names the fact', () => {
    const story = structuredClone(built)
    const fact = story.facts.find(({ id }) => id === 'agreed-count')
    const words: { start: number; end: number } = fact?.cells['001']?.readings[0]?.words ?? { start: 0, end: 0 }
    words.start += 1
    words.end += 1
    const result = tabayyun(['compare', write('altered.json', JSON.stringify(story))])
    expectFailure(result, /altered\.json/, /agreed-count/, /001/)
    expect(result.stderr).toContain(fact?.label.ar)
    expect(result.stderr).toContain(fact?.label.en)
  })

  const story = (name: string): Story => JSON.parse(tabayyun(['compare', name]).stdout)
  const relations = (one: Story) => one.facts.map(({ id, verdict }) => `${id} ${verdict.relation}`)

  it('gives one table for a folder, its story.json and the built story', () => {
    const text = readFileSync(at('stories/riyadh-talks.json'), 'utf8')
    for (const source of [
      inRoot('seeds/riyadh-talks'),
      inRoot('seeds/riyadh-talks/story.json'),
      'stories/riyadh-talks.json',
    ]) {
      const { status, stdout, stderr } = tabayyun(['compare', source])
      expect([status, stderr]).toEqual([0, ''])
      // Megabytes: a difference is not printed.
      expect(stdout === text, source).toBe(true)
    }
  })

  it('without decisions it shows what the rules find', () => {
    const { stdout } = tabayyun(['compare', inRoot('seeds/riyadh-talks'), '--no-decisions'])
    const alone: Story = JSON.parse(stdout)
    const origins = alone.facts.flatMap(({ cells }) =>
      Object.values(cells).flatMap((c) => c.readings.map((r) => r.origin.by)),
    )
    expect(origins).toContain('rule')
    expect(origins).not.toContain('editor')
    expect(relations(alone)).toContain('agreed-count contradiction')
  })

  it('compares loose articles', () => {
    const lines = jsonLines([
      {
        id: 'a',
        text: 'انتهى الاجتماع في الرياض بعدما استمر أكثر من خمس ساعات.',
        outlet: 'أ',
        publishedAt: '2024-05-14T10:00:00Z',
      },
      { id: 'b', text: 'انتهى الاجتماع في الرياض بعدما استمر أقل من ثلاث ساعات.', publishedAt: '2024-05-14' },
    ])
    const one = story(write('two.jsonl', `\n${lines}`))
    expect(one.articles.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(relations(one)).toContain('event-duration contradiction')
    expect(checkStory(one)).toEqual([])
  })

  it('prints csv, md and html in either language', () => {
    const print = (format: string, lang: string): string => {
      const result = tabayyun(['compare', 'stories/riyadh-talks.json', '--format', format, '--lang', lang])
      expect(result).toMatchObject({ status: 0, stderr: '' })
      return result.stdout
    }
    for (const format of ['csv', 'md', 'html']) {
      const [ar, en] = [print(format, 'ar'), print(format, 'en')]
      for (const text of [ar, en]) expect(text).toContain('4 مبادئ')
      expect(ar).toContain('تناقض')
      expect(en).toMatch(/contradiction/i)
    }
    expect(print('html', 'ar')).toMatch(/^<!doctype html>[\s\S]*dir="rtl"[\s\S]*<\/html>\s*$/i)
    expect(print('html', 'en')).not.toMatch(/(?:src|href)="https?:/)
    expect(print('csv', 'ar').split('\n').length).toBeGreaterThan(built.facts.length)
  })

  it('takes an article of 5 MB in one line in reasonable time', () => {
    const source = write('long.jsonl', jsonLines([{ id: 'a', text: fiveMegabytes }]))
    const result = tabayyun(['compare', source])
    expect(result.status, result.stderr).toBe(0)
    expect(JSON.parse(result.stdout).articles[0].id).toBe('a')
  }, 170_000)
})

const MENTIONS: Readonly<Record<string, readonly string[]>> = {
  number: ['min', 'max'],
  count: ['min', 'max', 'noun', 'lemma'],
  duration: ['min', 'max'],
  money: ['min', 'max', 'currency'],
  percent: ['min', 'max'],
  measure: ['min', 'max', 'unit'],
  age: ['min', 'max'],
  score: ['home', 'away'],
  ordinal: ['ordinal'],
  date: ['from', 'to', 'grain', 'certain', 'implied'],
  person: ['name', 'entity'],
  place: ['name', 'entity'],
  organisation: ['name', 'entity'],
  quotation: ['voice', 'certainty'],
}
const ARTICLE = ['headline', 'deck', 'heading', 'body', 'document']
const OTHER = [
  'caption',
  'byline',
  'dateline',
  'teaser',
  'other-article',
  'promo',
  'disclaimer',
  'credit',
  'navigation',
  'comment',
]

describe('extract', () => {
  const seeds = [...files]
    .filter(([name]) => name.endsWith('.txt'))
    .map(([id, text]) => ({ id, text, title: 'قمة في الرياض الثلاثاء', publishedAt: '2025-02-18T20:00:00Z' }))

  it('answers in the shape of the contract, every quote at its place and inside the article', () => {
    const { status, stdout, stderr } = tabayyun(['extract'], jsonLines(seeds))
    expect([status, stderr]).toEqual([0, ''])
    const answers = parsedLines(stdout)
    expect(answers.map(({ id }) => id)).toEqual(seeds.map(({ id }) => id))
    const types = new Set<string>()
    for (const [n, answer] of answers.entries()) {
      expect(Object.keys(answer)).toEqual(['id', 'regions', 'mentions'])
      for (const region of answer.regions) {
        expect(Object.keys(region)).toEqual(['kind', 'start', 'end'])
        expect([...ARTICLE, ...OTHER]).toContain(region.kind)
      }
      const inside = answer.regions.filter(({ kind }: { kind: string }) => ARTICLE.includes(kind))
      for (const mention of answer.mentions) {
        const { type, field, start, end, quote, rule, value } = mention
        types.add(type)
        expect(Object.keys(mention).sort()).toEqual(['end', 'field', 'quote', 'rule', 'start', 'type', 'value'])
        expect(rule).toMatch(/^[a-z-]+\/[a-z-]+$/)
        expect(Object.keys(value)).toEqual(expect.arrayContaining([...(MENTIONS[type] ?? ['no such type'])]))
        expect(value).not.toHaveProperty('type')
        expect(seeds[n]?.[field as 'text' | 'title'].slice(start, end)).toBe(quote)
        const within = inside.some(
          (region: { start: number; end: number }) => region.start <= start && end <= region.end,
        )
        expect(field === 'title' || within, `${seeds[n]?.id} ${quote}`).toBe(true)
      }
    }
    expect([...types]).toEqual(
      expect.arrayContaining(['count', 'date', 'duration', 'person', 'place', 'organisation', 'quotation']),
    )
    expect(answers[0].mentions.some(({ field }: { field: string }) => field === 'title')).toBe(true)
  })

  it('answers a bad line in its place and goes on', () => {
    const input = Buffer.concat([
      Buffer.from(
        '{"id":"a","text":"في الرياض 104 أشخاص"}\nليس سطرًا\n\n{"id":7,"text":"نص"}\n{"id":"c"}\n{"text":"x"}\n',
      ),
      notUtf8,
      Buffer.from('\nnull\n{"id":"z","text":""}'),
    ])
    const { status, stdout, stderr } = tabayyun(['extract'], input)
    const answers = parsedLines(stdout)
    expect(status).toBe(2)
    expect(answers.map(({ id, line, error }) => (error ? [id, line, error.code] : id))).toEqual([
      'a',
      [null, 2, 'not-json'],
      7,
      ['c', 5, 'no-text'],
      [null, 6, 'no-id'],
      [null, 7, 'not-utf8'],
      [null, 8, 'no-id'],
      'z',
    ])
    for (const { error } of answers) if (error) expect(Object.keys(error)).toEqual(['code', 'message'])
    expect(stderr).toMatch(/\p{Script=Arabic}.*5/u)
    expect(stderr).toMatch(/could not be read: 5/)
  })

  it('has nothing to say about nothing', () => {
    expect(tabayyun(['extract'])).toEqual({ status: 0, stdout: '', stderr: '' })
  })

  it('takes 5 MB of one line, words or one endless word', () => {
    const input = jsonLines([
      { id: 'words', text: fiveMegabytes },
      { id: 'word', text: 'كلمة'.repeat(625_000) },
    ])
    const { status, stdout } = tabayyun(['extract'], input)
    expect(status).toBe(0)
    expect(parsedLines(stdout).map(({ id }) => id)).toEqual(['words', 'word'])
  }, 170_000)
})

describe('names', () => {
  it('answers each pair, and a bad line in its place', () => {
    const input = `${jsonLines([
      { id: 'x', a: 'سيرغي لافروف', b: 'سيرجي لافروف' },
      { id: 'y', a: 'جون سميث', b: 'ماري كولمان' },
    ])}{"id":"w","a":"وحيد"}\nلا\n`
    const { status, stdout, stderr } = tabayyun(['names'], input)
    const answers = parsedLines(stdout)
    expect(status).toBe(2)
    expect(answers.slice(0, 2).map(({ id, same }) => [id, same])).toEqual([
      ['x', 'same'],
      ['y', 'different'],
    ])
    for (const answer of answers.slice(0, 2)) expect(Object.keys(answer)).toEqual(['id', 'same', 'reason'])
    expect(answers.slice(2).map(({ line, error }) => [line, typeof error.code])).toEqual([
      [3, 'string'],
      [4, 'string'],
    ])
    expect(stderr).toMatch(/\p{Script=Arabic}/u)
  })
})

describe('the command line', () => {
  it.each([
    [[], /build/],
    [['destroy'], /destroy/],
    [['build', '--sedes', 'x'], /--sedes/],
    [['extract', '--nope'], /--nope/],
    [['extract', 'file.jsonl'], /file\.jsonl/],
    [['names', 'file.jsonl'], /file\.jsonl/],
    [['compare'], /compare/],
    [['compare', 'a', 'b'], /compare/],
    [['compare', 'a', '--format', 'pdf'], /pdf/],
    [['compare', 'a', '--lang', 'fr'], /fr/],
    [['compare', 'a', '--decisions'], /--decisions/],
  ] as const)('refuses %j', (args, named) => {
    expectFailure(tabayyun(args), named)
  })

  it('helps whoever asks', () => {
    const { status, stdout, stderr } = tabayyun(['--help'])
    expect([status, stderr]).toEqual([0, ''])
    for (const command of ['build', 'extract', 'compare', 'names']) expect(stdout).toContain(`tabayyun ${command}`)
  })

  it('ends quietly when the reader has gone', async () => {
    const child = spawn(process.execPath, [tool, 'compare', at('stories/riyadh-talks.json')])
    let stderr = ''
    child.stderr.on('data', (data) => {
      stderr += data
    })
    child.stdout.once('data', () => child.stdout.destroy())
    const status = await new Promise((resolve) => child.on('close', resolve))
    expect([status, stderr]).toEqual([0, ''])
  })
})
