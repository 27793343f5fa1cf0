/**
 * How many tests a stage ran, read from its report. A stage that ends badly
 * without naming a failed test has failed once; so has one that ran nothing.
 *
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

/** @returns {Counts} */
export const noCounts = () => ({ passed: 0, failed: 0, skipped: 0 })

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export function sum(all) {
  return all.reduce(
    (a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }),
    noCounts(),
  )
}

/**
 * A stage without tests of its own counts as one.
 *
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countOne(exitCode) {
  return exitCode === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 }
}

/**
 * @param {Counts} counts
 * @param {number} exitCode
 * @returns {Counts}
 */
function honest(counts, exitCode) {
  const suspicious = exitCode !== 0 || counts.passed + counts.failed === 0
  return suspicious && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

/**
 * @typedef {{ status: string, assertionResults?: { status: string }[] }} VitestFile
 * @typedef {{ testResults?: VitestFile[] }} VitestReport
 *
 * @param {VitestReport | null} report null: there is none, or it cannot be read
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countVitest(report, exitCode) {
  const files = report?.testResults ?? []
  const statuses = files.flatMap((file) => (file.assertionResults ?? []).map((test) => test.status))
  const brokenFiles = files.filter(
    (file) => file.status === 'failed' && !file.assertionResults?.some((test) => test.status === 'failed'),
  )
  const passed = statuses.filter((status) => status === 'passed').length
  const failed = statuses.filter((status) => status === 'failed').length
  const skipped = statuses.length - passed - failed
  return honest({ passed, failed: failed + brokenFiles.length, skipped }, exitCode)
}

/**
 * A test that passes only sometimes (`flaky`) has failed.
 *
 * @typedef {{ expected: number, unexpected: number, flaky: number, skipped: number }} PlaywrightStats
 *
 * @param {{ stats?: PlaywrightStats, errors?: unknown[] } | null} report
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countPlaywright(report, exitCode) {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report?.stats ?? {}
  const outside = report?.errors?.length ?? 0
  return honest({ passed: expected, failed: unexpected + flaky + outside, skipped }, exitCode)
}

/** @param {Counts} counts */
export function summaryLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
