import { spawn } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Row } from './collate.ts'
import { articleLines } from './material.mjs'

/** Prints the most memory that the process has held, in KiB. */
const PEAK = `data:text/javascript,process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS+'\\n'))`

interface Run {
  readonly seconds: number
  readonly peak: number
}

/** One run of the command line over a file, answers thrown away. */
function run(program: string, file: string, jobs: number): Promise<Run> {
  const input = openSync(file, 'r')
  const args = ['--import', PEAK, program, 'extract', '--jobs', String(jobs)]
  const start = performance.now()
  const child = spawn(process.execPath, args, { stdio: [input, 'ignore', 'pipe'] })
  let said = ''
  child.stderr?.on('data', (chunk) => {
    said += chunk
  })
  return new Promise((resolve) => {
    child.once('close', () => {
      closeSync(input)
      const peaks = Array.from(said.matchAll(/peak (\d+)/g), ([, peak]) => Number(peak))
      resolve({ seconds: (performance.now() - start) / 1000, peak: Math.max(...peaks) })
    })
  })
}

/** A file of the same ten megabytes of articles, `times` over. */
function inputOf(folder: string, seed: string, times: number): string {
  const file = path.join(folder, `${times}.jsonl`)
  const block = `${articleLines(seed, 982, 10_000).join('\n')}\n`
  const output = openSync(file, 'w')
  for (let n = 0; n < times; n++) writeSync(output, block)
  closeSync(output)
  return file
}

/** What the command line holds in memory for ten megabytes and for twenty times that, and what a second thread gains. */
export async function benchProcesses(row: Row, seed: string, program: string): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tabayyun-bench-'))
  try {
    const [small, large] = [inputOf(folder, seed, 1), inputOf(folder, seed, 20)]
    const ten = await run(program, small, 2)
    const two = await run(program, large, 2)
    const [tenByOne, one] = [await run(program, small, 1), await run(program, large, 1)]
    row(
      'G3',
      `peak memory, 200 MB ÷ 10 MB, two threads (${Math.round(two.peak / 1024)} MB)`,
      two.peak / ten.peak,
      '≤ 1.1',
    )
    row('G3', 'wall time of 200 MB, one thread ÷ two (asks for two idle cores)', one.seconds / two.seconds, '≥ 1.8')
    const [further, furtherByTwo] = [one.seconds - tenByOne.seconds, two.seconds - ten.seconds]
    row(
      'G3',
      'the same without the first 10 MB of each, in which the rules are compiled',
      further / furtherByTwo,
      '≥ 1.8',
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
