/**
 * Runs the command line of src/cli in this process: stdin and stdout stream,
 * signals and exit codes are the command's own, and this file prints nothing
 * on stdout.
 */
import { pathToFileURL } from 'node:url'
import { bundled } from './bundle.mjs'
import { requireNode } from './node-version.mjs'
import { inRoot } from './paths.mjs'
import { runMain } from './say.mjs'

await runMain(async () => {
  requireNode()
  const bundle = await bundled(inRoot('src/cli/main.ts'))
  process.argv[1] = bundle
  await import(pathToFileURL(bundle).href)
})
