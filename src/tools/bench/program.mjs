/** Prints the path of the command line as one file that Node runs by itself: what a cluster's machines need. */
import { bundled } from '../bundle.mjs'
import { requireNode } from '../node-version.mjs'
import { inRoot } from '../paths.mjs'
import { runMain } from '../say.mjs'

await runMain(async () => {
  requireNode()
  process.stdout.write(`${await bundled(inRoot('src/cli/main.ts'))}\n`)
})
