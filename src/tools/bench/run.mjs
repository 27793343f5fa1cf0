/** `npm run bench [-- ROUNDS]`: bundles the benchmark and runs it in this process. */
import { pathToFileURL } from 'node:url'
import { bundled } from '../bundle.mjs'
import { requireNode } from '../node-version.mjs'
import { inRoot } from '../paths.mjs'
import { runMain } from '../say.mjs'

await runMain(async () => {
  requireNode()
  const bundle = await bundled(inRoot('src/tools/bench/main.ts'))
  const program = await bundled(inRoot('src/cli/main.ts'))
  process.argv = [process.execPath, bundle, inRoot('seeds/riyadh-talks'), program, ...process.argv.slice(2)]
  await import(pathToFileURL(bundle).href)
})
