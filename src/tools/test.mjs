/**
 * `npm test`: installs what is missing, a browser too, then runs every check
 * to the end, whatever fails on the way. The last line on stdout is
 * `N passed, N failed` over everything; the exit code says the same.
 */
import { ensureBrowser } from './browser.mjs'
import { sum, summaryLine } from './counts.mjs'
import { ensureInstalled } from './install.mjs'
import { requireNode } from './node-version.mjs'
import { ensureOffice } from './office.mjs'
import { runMain } from './say.mjs'
import { endToEnd, runStages, stages } from './stages.mjs'

await runMain(async () => {
  requireNode()
  ensureInstalled()
  const browser = await ensureBrowser()
  // Fetched while the rest is tested.
  const office = ensureOffice()
  const { lint, types, coreTypes, lock, architecture, unit, long, story, page } = stages
  const before = [
    ...(await runStages([types, lint, coreTypes, lock, architecture], 2)),
    ...(await runStages([unit, long, story, page], 1)),
  ]
  await office
  const inBrowser = await runStages([endToEnd(browser.found === 'system' ? { E2E_CHROMIUM: browser.path } : {})], 1)
  const total = sum([...before, ...inBrowser])
  process.stdout.write(`${summaryLine(total)}\n`)
  process.exitCode = total.failed > 0 ? 1 : 0
})
