import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { countOne, countPlaywright, countVitest, summaryLine } from './counts.mjs'
import { bins, inRoot, root } from './paths.mjs'

/**
 * @typedef {import('./counts.mjs').Counts} Counts
 *
 * @typedef {object} Stage
 * @property {string} id
 * @property {string} arabic
 * @property {readonly string[]} args arguments to `node`
 * @property {'one' | 'vitest' | 'playwright'} counting
 * @property {number} limitMs a stage that takes longer is stopped and has failed
 * @property {boolean} [live] shows its output while it runs; otherwise when it has ended
 * @property {Record<string, string>} [env]
 */

const MINUTE = 60_000
const HEARTBEAT_MS = 20_000
const reports = mkdtempSync(path.join(tmpdir(), 'tabayyun-test-'))
process.on('exit', () => rmSync(reports, { recursive: true, force: true }))

/** @param {string} id */
const reportOf = (id) => path.join(reports, `${id}.json`)

/**
 * @param {string} id
 * @param {readonly string[]} selection
 */
export const vitest = (id, selection) => [
  ...[bins.vitest, 'run', '--allowOnly=false', '--reporter=default', '--reporter=json'],
  ...[`--outputFile.json=${reportOf(id)}`, ...(process.stdout.isTTY ? [] : ['--no-color']), ...selection],
]

/** Tests that start programs or build the story many times: only in `npm test`. */
const LONG = '**/*.long.test.ts'

/** @type {Record<'lint' | 'types' | 'coreTypes' | 'lock' | 'architecture' | 'unit' | 'long' | 'story' | 'page', Stage>} */
export const stages = {
  lint: {
    id: 'lint',
    arabic: 'فحص الأسلوب',
    args: [bins.biome, 'ci', '--colors=off', '--max-diagnostics=50'],
    counting: 'one',
    limitMs: 3 * MINUTE,
  },
  types: { id: 'types', arabic: 'الأنواع', args: [bins.tsc, '-p', '.'], counting: 'one', limitMs: 5 * MINUTE },
  coreTypes: {
    id: 'types of the core, without the DOM',
    arabic: 'أنواع النواة دون المتصفح',
    args: [bins.tsc, '-p', 'src/core'],
    counting: 'one',
    limitMs: 5 * MINUTE,
  },
  lock: {
    id: 'lock file',
    arabic: 'ملف القفل',
    args: [inRoot('src/tools/lock.mjs')],
    counting: 'one',
    limitMs: MINUTE,
  },
  architecture: {
    id: 'architecture',
    arabic: 'قواعد البناء',
    args: vitest('architecture', ['src/tools/', '--exclude', LONG]),
    counting: 'vitest',
    limitMs: 10 * MINUTE,
  },
  // Files share what they load: the lexicon is compiled once, not once a file. No test leaves anything behind.
  unit: {
    id: 'unit',
    arabic: 'اختبارات الوحدات والمدوّنات',
    args: vitest('unit', ['--no-isolate', '--exclude', 'tools/**', '--exclude', LONG]),
    counting: 'vitest',
    limitMs: 20 * MINUTE,
  },
  long: {
    id: 'long',
    arabic: 'الاختبارات الطويلة',
    args: vitest('long', ['.long.test.ts']),
    counting: 'vitest',
    limitMs: 20 * MINUTE,
  },
  story: {
    id: 'story build',
    arabic: 'بناء الخبر',
    args: [inRoot('src/tools/tabayyun.mjs'), 'build'],
    counting: 'one',
    limitMs: 5 * MINUTE,
  },
  page: {
    id: 'page build',
    arabic: 'بناء الصفحة',
    args: [inRoot('src/tools/build-page.mjs'), '--force'],
    counting: 'one',
    limitMs: 5 * MINUTE,
  },
}

/**
 * @param {Record<string, string>} env
 * @returns {Stage}
 */
export const endToEnd = (env) => ({
  id: 'end to end',
  arabic: 'اختبارات المتصفح',
  args: [bins.playwright, 'test', '-c', 'e2e', '--forbid-only', '--reporter=list,json'],
  counting: 'playwright',
  limitMs: 30 * MINUTE,
  live: true,
  env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: reportOf('end to end') },
})

/**
 * Runs all, at most `width` at a time, and goes on when one fails.
 *
 * @param {readonly Stage[]} list
 * @param {number} width
 * @returns {Promise<Counts[]>}
 */
export async function runStages(list, width) {
  /** @type {Counts[]} */
  const results = []
  const waiting = [...list]
  const worker = async () => {
    for (let stage = waiting.shift(); stage; stage = waiting.shift()) results.push(await runStage(stage))
  }
  await Promise.all(Array.from({ length: width }, worker))
  return results
}

/**
 * @param {Stage} stage
 * @returns {Promise<Counts>}
 */
export async function runStage(stage) {
  const began = Date.now()
  const seconds = () => Math.round((Date.now() - began) / 1000)
  progress(`▶ ${stage.arabic} · ${stage.id}`)
  const heartbeat = setInterval(() => progress(`… ${stage.arabic} · ${stage.id} (${seconds()} s)`), HEARTBEAT_MS)
  const { exitCode, output } = await execute(stage)
  clearInterval(heartbeat)
  const counts = countsOf(stage, exitCode)
  if (output && (counts.failed > 0 || stage.counting !== 'one')) process.stdout.write(`${output.trimEnd()}\n`)
  progress(`${counts.failed > 0 ? '✖' : '✔'} ${stage.arabic} · ${stage.id}: ${summaryLine(counts)} (${seconds()} s)`)
  return counts
}

/** @param {string} line */
const progress = (line) => void process.stdout.write(`${line}\n`)

/**
 * @param {Stage} stage
 * @param {number} exitCode
 */
function countsOf(stage, exitCode) {
  if (stage.counting === 'one') return countOne(exitCode)
  const report = readReport(stage.id)
  return stage.counting === 'vitest' ? countVitest(report, exitCode) : countPlaywright(report, exitCode)
}

/** @param {string} id */
function readReport(id) {
  try {
    return JSON.parse(readFileSync(reportOf(id), 'utf8'))
  } catch {
    return null
  }
}

/** Groups of processes under way: a stage may start servers and browsers of its own. */
const running = /** @type {Set<number>} */ (new Set())

/**
 * @param {Stage} stage
 * @returns {Promise<{ exitCode: number, output: string }>}
 */
function execute(stage) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...stage.args], {
      cwd: root,
      env: { ...process.env, ...stage.env },
      stdio: stage.live ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
    })
    const { pid } = child
    if (pid) running.add(pid)
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        output += text
      })
    }
    let late = false
    const limit = setTimeout(() => {
      late = true
      if (pid) stop(pid)
    }, stage.limitMs)
    const end = (/** @type {number} */ exitCode, note = '') => {
      clearTimeout(limit)
      if (pid) running.delete(pid)
      resolve({ exitCode, output: output + note })
    }
    child.once('error', (error) => end(1, `${error.message}\n`))
    child.once('close', (code) => end(code ?? 1, late ? `stopped after ${stage.limitMs / MINUTE} minutes\n` : ''))
  })
}

/** @param {number} pid */
function stop(pid) {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL')
  } catch {
    // It has ended by itself in the meantime.
  }
}

for (const [signal, code] of /** @type {const} */ ([
  ['SIGINT', 130],
  ['SIGTERM', 143],
])) {
  process.once(signal, () => {
    for (const pid of running) stop(pid)
    process.exit(code)
  })
}
