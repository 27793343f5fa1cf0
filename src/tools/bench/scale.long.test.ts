import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { bundled } from '../bundle.mjs'
import { inRoot } from '../paths.mjs'
import { articleLines, shuffled } from './material.mjs'

// Each test starts the program several times; a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 })

const folder = mkdtempSync(path.join(tmpdir(), 'tabayyun-scale-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const program = await bundled(inRoot('src/cli/main.ts'))
const good = articleLines(inRoot('seeds/riyadh-talks'), 24, 4_000)
const lines = [...good.slice(0, 7), '{not json', JSON.stringify({ id: 'no-text' }), '', ...good.slice(7)]
const input = `${lines.join('\n')}\n`

function extract(text: string, ...options: string[]) {
  const { status, stdout } = spawnSync(process.execPath, [program, 'extract', ...options], {
    input: text,
    maxBuffer: 2 ** 28,
  })
  return { status, out: stdout.toString('utf8') }
}

const sortedLines = (text: string): string[] => text.trimEnd().split('\n').sort()

describe('extract at scale', () => {
  const alone = extract(input)

  it('goes on after bad lines, reports them in their places, and says so with exit code 2', () => {
    const answers = alone.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(alone.status).toBe(2)
    expect(answers.map(({ error }) => error?.code)).toEqual([
      ...Array(7).fill(undefined),
      'not-json',
      'no-text',
      ...Array(17).fill(undefined),
    ])
    expect(answers.slice(7, 9).map(({ line }) => line)).toEqual([8, 9])
  })

  it.each(['2', '3'])('gives the same bytes with --jobs %s', (jobs) => {
    expect(extract(input, '--jobs', jobs)).toEqual(alone)
  })

  it('gives the same answers for shuffled shards put together', () => {
    const whole = extract(`${good.join('\n')}\n`)
    const mixed = shuffled(good, 7)
    const shards = [0, 1, 2].map((n) => mixed.filter((_, at) => at % 3 === n))
    const parts = shards.map((shard) => extract(`${shard.join('\n')}\n`).out)
    expect(whole.status).toBe(0)
    expect(sortedLines(parts.join(''))).toEqual(sortedLines(whole.out))
  })

  it.each([[[]], [['--jobs', '2']]])('ends quietly when the reader has had enough %s', async (options) => {
    const child = spawn(process.execPath, [program, 'extract', ...options], { stdio: ['pipe', 'pipe', 'pipe'] })
    let complaints = ''
    child.stderr.on('data', (chunk) => {
      complaints += chunk
    })
    child.stdin.on('error', () => undefined)
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
    child.stdout.once('data', () => child.stdout.destroy())
    for (let n = 0; n < 40 && child.exitCode === null; n++) child.stdin.write(input)
    child.stdin.end()
    expect(await ended).toBe(0)
    expect(complaints).toBe('')
  })

  const parallel = spawnSync('parallel', ['--version']).stdout?.toString().startsWith('GNU parallel') ?? false

  it.skipIf(!parallel)(
    'runs under GNU parallel as docs/scale.md shows (skipped where parallel is not installed)',
    () => {
      const file = path.join(folder, 'articles.jsonl')
      writeFileSync(file, input)
      const command = `${JSON.stringify(process.execPath)} ${JSON.stringify(program)} extract`
      const args = ['--keep-order', '--pipepart', '-a', file, '--block', '20k', '--jobs', '2', command]
      const { status, stdout } = spawnSync('parallel', args, { maxBuffer: 2 ** 28 })
      const answers = (text: string) =>
        text
          .trimEnd()
          .split('\n')
          .map((line) => ({ ...JSON.parse(line), line: undefined }))
      expect(status).toBe(1)
      expect(answers(stdout.toString('utf8'))).toEqual(answers(alone.out))
    },
  )
})
