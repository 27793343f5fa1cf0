/**
 * `npm start`: from a fresh clone to an open page. Installs what is missing,
 * builds the story from seeds/, builds the page and serves it. A built page
 * opens at once; a development server would first compile hundreds of modules
 * in front of the reader.
 *
 *   npm start -- --port 8080 --host 0.0.0.0
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { contentHash, fingerprint } from './fingerprint.mjs'
import { ensureInstalled } from './install.mjs'
import { requireNode } from './node-version.mjs'
import { bins, inRoot, root } from './paths.mjs'
import { freePort } from './port.mjs'
import { Refusal, runMain, say } from './say.mjs'

const FIRST_PORT = 5173
const stamp = inRoot('node_modules/.cache/tabayyun/page')

/** @param {readonly string[]} args arguments to `node`; its output goes to stderr */
function node(args) {
  return spawnSync(process.execPath, [...args], { cwd: root, stdio: ['ignore', 2, 2] }).status === 0
}

function buildStory() {
  say('بناء الخبر من نصوصه…', 'Building the story from its texts…')
  if (node([inRoot('src/tools/tabayyun.mjs'), 'build'])) return
  throw new Refusal('تعذّر بناء الخبر؛ السبب في الأسطر أعلاه.', 'The story could not be built; the reason is above.')
}

function buildPage() {
  const sources = ['src', 'vite.config.ts', 'package-lock.json'].map((name) => inRoot(name))
  const key = `${fingerprint(sources)} ${contentHash([inRoot('public')])}`
  const built = existsSync(inRoot('dist/index.html')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === key
  if (built) return
  say('بناء الصفحة…', 'Building the page…')
  if (!node([bins.vite, 'build', '--logLevel=warn'])) {
    throw new Refusal('تعذّر بناء الصفحة؛ السبب في الأسطر أعلاه.', 'The page could not be built; the reason is above.')
  }
  mkdirSync(path.dirname(stamp), { recursive: true })
  writeFileSync(stamp, key)
}

/** Loaded late: an old Node lacks it, and must still reach the message that says so. */
async function readOptions() {
  const { parseArgs } = await import('node:util')
  const { values } = parseArgs({ options: { port: { type: 'string' }, host: { type: 'string' } } })
  const port = Number(values.port ?? FIRST_PORT)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return { port, host: values.host ?? '127.0.0.1' }
  throw new Refusal(`رقم المنفذ غير صالح: ${values.port}`, `Not a port number: ${values.port}`)
}

/**
 * @param {number} first
 * @param {string} host
 */
async function serve(first, host) {
  const { preview } = await import('vite')
  const port = await freePort(first, host)
  await preview({ root: inRoot(), configFile: inRoot('vite.config.ts'), preview: { port, host, strictPort: true } })
  const address = `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${port}/`
  process.stdout.write(`\nتبيُّن جاهز: ${address}\nTabayyun is ready: ${address}\n`)
  process.stdout.write('للإيقاف اضغط Ctrl+C · Press Ctrl+C to stop\n')
}

await runMain(async () => {
  requireNode()
  const { port, host } = await readOptions()
  ensureInstalled()
  buildStory()
  buildPage()
  await serve(port, host)
})
