import { describe, expect, it } from 'vitest'
import { countOne, countPlaywright, countVitest, sum, summaryLine } from './counts.mjs'

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((test) => ({ status: test })),
})

describe('counting what ran', () => {
  it('counts tests, not files', () => {
    const report = {
      testResults: [file('passed', 'passed', 'passed'), file('failed', 'failed', 'passed', 'skipped', 'todo')],
    }
    expect(countVitest(report, 1)).toEqual({ passed: 3, failed: 1, skipped: 2 })
  })

  it('counts a file that could not be loaded as one failure', () => {
    expect(countVitest({ testResults: [file('passed', 'passed'), file('failed')] }, 1)).toEqual({
      passed: 1,
      failed: 1,
      skipped: 0,
    })
  })

  it.each([
    ['a crash without a report', null, 134],
    ['tests that pass in a run that fails', { testResults: [file('passed', 'passed')] }, 1],
    ['a run in which nothing ran', { testResults: [] }, 0],
    ['a run in which everything was skipped', { testResults: [file('passed', 'skipped')] }, 0],
  ])('never calls %s green', (_, report, exitCode) => {
    expect(countVitest(report, exitCode).failed).toBe(1)
  })

  it('counts browser tests; flaky ones and errors outside tests have failed', () => {
    const stats = { expected: 7, unexpected: 2, flaky: 1, skipped: 1 }
    expect(countPlaywright({ stats, errors: [{}] }, 1)).toEqual({ passed: 7, failed: 4, skipped: 1 })
    expect(countPlaywright({ stats: { expected: 7, unexpected: 0, flaky: 0, skipped: 0 }, errors: [] }, 0).failed).toBe(
      0,
    )
    expect(countPlaywright(null, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })

  it('sums up in one plain line', () => {
    const total = sum([countOne(0), countOne(2), { passed: 4, failed: 0, skipped: 0 }])
    expect(summaryLine(total)).toBe('5 passed, 1 failed')
    expect(summaryLine({ ...total, skipped: 3 })).toBe('5 passed, 1 failed, 3 skipped')
  })
})
