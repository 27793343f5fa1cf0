/**
 * Builds the page into dist/, unless it has been built from these very
 * sources before. `--force` builds anyway (tests do).
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { contentHash, fingerprint } from './fingerprint.mjs'
import { bins, inRoot, root } from './paths.mjs'
import { Refusal, runMain, say } from './say.mjs'

const stamp = inRoot('node_modules/.cache/tabayyun/page')

/** What the page is made of. Stories are written anew on each start, so their contents count, not their times. */
function sourcesKey() {
  const sources = ['src', 'vite.config.ts', 'package-lock.json'].map((name) => inRoot(name))
  return `${fingerprint(sources)} ${contentHash([inRoot('public')])}`
}

/** @param {{ force: boolean }} options */
export function buildPage({ force }) {
  const key = sourcesKey()
  const built = existsSync(inRoot('dist/index.html')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === key
  if (built && !force) return
  say('بناء الصفحة…', 'Building the page…')
  const args = [bins.vite, 'build', '--logLevel=warn']
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 2, 2] })
  if (status !== 0) {
    throw new Refusal('تعذّر بناء الصفحة؛ السبب في الأسطر أعلاه.', 'The page could not be built; the reason is above.')
  }
  mkdirSync(path.dirname(stamp), { recursive: true })
  writeFileSync(stamp, key)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await runMain(() => buildPage({ force: process.argv.includes('--force') }))
}
