/** `npm run check`: everything that needs no browser and no build; under a minute. */
import os from 'node:os'
import { sum, summaryLine } from './counts.mjs'
import { ensureInstalled } from './install.mjs'
import { requireNode } from './node-version.mjs'
import { runMain } from './say.mjs'
import { runStages, stages } from './stages.mjs'

await runMain(async () => {
  requireNode()
  ensureInstalled()
  const { lint, types, coreTypes, lock, architecture, unit } = stages
  const width = Math.max(2, Math.min(4, os.availableParallelism()))
  const total = sum(await runStages([unit, architecture, types, coreTypes, lint, lock], width))
  process.stdout.write(`${summaryLine(total)}\n`)
  process.exitCode = total.failed > 0 ? 1 : 0
})
