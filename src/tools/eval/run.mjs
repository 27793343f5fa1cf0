/** `npm run eval`: bundles the measuring and runs it in this process. */
import { pathToFileURL } from 'node:url'
import { bundled } from '../bundle.mjs'
import { requireNode } from '../node-version.mjs'
import { inRoot } from '../paths.mjs'
import { runMain } from '../say.mjs'

await runMain(async () => {
  requireNode()
  const bundle = await bundled(inRoot('src/tools/eval/main.ts'))
  process.argv[1] = bundle
  await import(pathToFileURL(bundle).href)
})
