import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { inRoot } from './paths.mjs'
import { runStage, runStages, type Stage, vitest } from './stages.mjs'

const folder = mkdtempSync(path.join(tmpdir(), 'tabayyun-stages-'))
symlinkSync(inRoot('node_modules'), path.join(folder, 'node_modules'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const shown: string[] = []
beforeEach(() => {
  shown.length = 0
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => shown.push(String(text)) > 0)
})
afterEach(() => vi.restoreAllMocks())

const script = (code: string, more: Partial<Stage> = {}): Stage => ({
  ...{ id: 'planted', arabic: 'تجربة', args: ['-e', code], counting: 'one', limitMs: 60_000 },
  ...more,
})

describe('a stage', () => {
  it('without tests of its own counts as one, and shows why it failed', async () => {
    expect(await runStage(script(''))).toEqual({ passed: 1, failed: 0, skipped: 0 })
    expect(await runStage(script('console.error("because"); process.exit(3)'))).toEqual({
      passed: 0,
      failed: 1,
      skipped: 0,
    })
    expect(shown.join('')).toContain('because')
  })

  it('that is killed has failed', async () => {
    expect((await runStage(script('process.kill(process.pid, "SIGSEGV")'))).failed).toBe(1)
  })

  it('that does not end is stopped with all that it started', async () => {
    const mark = path.join(folder, 'still-alive')
    const child = `setTimeout(() => require("node:fs").writeFileSync(${JSON.stringify(mark)}, ""), 1600)`
    const parent = `require("node:child_process").spawn(process.execPath, ["-e", ${JSON.stringify(child)}]); setInterval(() => {}, 1000)`
    expect((await runStage(script(parent, { limitMs: 600 }))).failed).toBe(1)
    expect(shown.join('')).toContain('stopped')
    await new Promise((resolve) => setTimeout(resolve, 1800))
    expect(existsSync(mark)).toBe(false)
  })

  it('of tests counts a planted failure, an unreadable file and a forgotten .only', async () => {
    const plant = (name: string, body: string) =>
      writeFileSync(path.join(folder, name), `import { expect, it } from 'vitest'\n${body}`)
    plant(
      'fine.test.ts',
      `it('one', () => expect(1).toBe(1))\nit('two', () => expect(2).toBe(2))\nit.skip('three', () => {})`,
    )
    plant('planted.test.ts', `it('four', () => expect(1).toBe(2))`)
    plant('unreadable.test.ts', `import './nowhere.ts'`)
    plant('only.test.ts', `it.only('five', () => {})\nit('six', () => expect(1).toBe(2))`)
    const stage = script('', { id: 'unit', counting: 'vitest', args: vitest('unit', ['--root', folder]) })
    expect(await runStage(stage)).toEqual({ passed: 2, failed: 3, skipped: 2 })
  })

  it('of tests that writes no report has failed', async () => {
    expect(await runStage(script('', { id: 'none', counting: 'vitest' }))).toEqual({ passed: 0, failed: 1, skipped: 0 })
    expect((await runStage(script('', { id: 'none', counting: 'playwright' }))).failed).toBe(1)
  })
})

it('all stages run, whatever fails on the way', async () => {
  const results = await runStages([script('process.exit(1)'), script(''), script('process.exit(1)'), script('')], 2)
  expect(results.map(({ failed }) => failed).sort()).toEqual([0, 0, 1, 1])
})
