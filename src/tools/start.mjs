/**
 * `npm start`: from a fresh clone to an open page. Installs what is missing,
 * builds the story from seeds/, builds the page and serves it. A built page
 * opens at once; a development server would first compile hundreds of modules
 * in front of the reader.
 *
 *   npm start -- --port 8080 --host 0.0.0.0
 */
import { spawnSync } from 'node:child_process'
import { buildPage } from './build-page.mjs'
import { ensureInstalled } from './install.mjs'
import { requireNode } from './node-version.mjs'
import { inRoot, root } from './paths.mjs'
import { freePort } from './port.mjs'
import { Refusal, runMain, say } from './say.mjs'

const FIRST_PORT = 5173

function buildStory() {
  say('بناء الخبر من نصوصه…', 'Building the story from its texts…')
  const args = [inRoot('src/tools/tabayyun.mjs'), 'build']
  if (spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 2, 2] }).status === 0) return
  throw new Refusal('تعذّر بناء الخبر؛ السبب في الأسطر أعلاه.', 'The story could not be built; the reason is above.')
}

/** Loaded late: an old Node lacks `parseArgs`, and must still reach the message that says so. */
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
  await preview({
    root: inRoot('src'),
    configFile: inRoot('vite.config.ts'),
    preview: { port, host, strictPort: true },
  })
  const address = `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${port}/`
  process.stdout.write(`\nتبيُّن جاهز: ${address}\nTabayyun is ready: ${address}\n`)
  process.stdout.write('للإيقاف اضغط Ctrl+C · Press Ctrl+C to stop\n')
}

await runMain(async () => {
  requireNode()
  const { port, host } = await readOptions()
  ensureInstalled()
  buildStory()
  buildPage({ force: false })
  await serve(port, host)
})
