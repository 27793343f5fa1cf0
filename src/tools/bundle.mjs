import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { fingerprint } from './fingerprint.mjs'
import { inRoot, root } from './paths.mjs'
import { Refusal } from './say.mjs'

const cache = inRoot('node_modules/.cache/tabayyun')
const SOURCES = ['core', 'kinds', 'adapters', 'app', 'state', 'cli', 'features', 'ui'].map((layer) =>
  inRoot('src', layer),
)
const DAY_MS = 86_400_000

/** @param {string} file */
const isSource = (file) => !/\.test\.tsx?$/.test(file)

/**
 * Node 20 cannot read TypeScript, so sources are bundled first (about two
 * seconds) into node_modules/.cache/tabayyun/<fingerprint>/ and reused until one of
 * them changes. Writes to stderr only. Safe when several processes start at once.
 *
 * @param {string} entry a TypeScript file of src
 * @returns {Promise<string>} the bundle's path
 */
export async function bundled(entry) {
  const own = inRoot('src/tools/bundle.mjs')
  const key = fingerprint([...SOURCES, path.dirname(entry), own, inRoot('package-lock.json')], isSource)
  const folder = path.join(cache, key)
  const bundle = path.join(folder, 'main.mjs')
  if (existsSync(bundle)) return bundle
  mkdirSync(cache, { recursive: true })
  removeOld()
  const draft = mkdtempSync(path.join(cache, 'draft-'))
  try {
    await build(entry, draft)
    moveIntoPlace(draft, folder)
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
  return bundle
}

/**
 * @param {string} entry
 * @param {string} outDir
 */
async function build(entry, outDir) {
  if (!existsSync(inRoot('node_modules/vite'))) {
    throw new Refusal(
      'المكتبات غير مثبَّتة بعد: شغّل «npm start» أو «npm ci» أولًا.',
      'The libraries are not installed yet: run `npm start` or `npm ci` first.',
    )
  }
  const vite = await import('vite')
  await vite.build({
    root,
    configFile: false,
    logLevel: 'error',
    customLogger: stderrLogger(vite.createLogger('error')),
    publicDir: false,
    resolve: { alias: { '@': inRoot('src') } },
    build: {
      ssr: entry,
      outDir,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      // Constants stay constants: the engine then builds tables and functions into what calls them.
      rolldownOptions: {
        output: { entryFileNames: 'main.mjs', chunkFileNames: '[name]-[hash].mjs', topLevelVar: false },
      },
    },
  })
}

/**
 * @param {import('vite').Logger} logger
 * @returns {import('vite').Logger}
 */
function stderrLogger(logger) {
  /** @param {string} message */
  const write = (message) => void process.stderr.write(`${message}\n`)
  return { ...logger, info: () => undefined, warn: write, warnOnce: write, error: write }
}

/**
 * Two processes may build at once: the first to rename wins, the other's draft
 * is the same and is dropped.
 *
 * @param {string} draft
 * @param {string} folder
 */
function moveIntoPlace(draft, folder) {
  try {
    renameSync(draft, folder)
  } catch (error) {
    if (!existsSync(path.join(folder, 'main.mjs'))) throw error
  }
}

/** Bundles of earlier sources go after a day; until then a process may still be reading one. */
function removeOld() {
  for (const name of readdirSync(cache)) {
    const old = path.join(cache, name)
    const modified = statSync(old, { throwIfNoEntry: false })?.mtimeMs ?? Number.POSITIVE_INFINITY
    if (modified < Date.now() - DAY_MS) rmSync(old, { recursive: true, force: true })
  }
}
