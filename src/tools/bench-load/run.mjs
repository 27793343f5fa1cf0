/**
 * `npm run bench:load [-- RUNS]`: Lighthouse over the first load of the seed story, cold, throttled to a mid-range
 * phone, from a server that compresses. Prints every run and the median. Lighthouse is fetched by npx when it is
 * asked for: it brings 200 packages that nothing else here needs. Run it on a machine that does nothing else.
 */
import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { chromium } from 'playwright'
import { chooseBrowser } from '../browser.mjs'
import { buildPage } from '../build-page.mjs'
import { inRoot } from '../paths.mjs'
import { freePort } from '../port.mjs'
import { Refusal, runMain } from '../say.mjs'

/** The last one that runs on Node 20. */
const LIGHTHOUSE = 'lighthouse@12.8.2'
const RUNS = Number(process.argv[2] ?? 5)
const FLAGS = ['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking']

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
}
const PACKED = new Set(['.html', '.js', '.mjs', '.json', '.webmanifest'])

/** The built page as a plain web server hands it out: compressed, hashed files kept for a year. */
async function serve() {
  const dist = inRoot('dist')
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const file = path.join(dist, pathname === '/' ? 'index.html' : pathname)
    if (!file.startsWith(dist) || !existsSync(file)) return void response.writeHead(404).end()
    const extension = /** @type {keyof typeof TYPES} */ (path.extname(file))
    response.setHeader('content-type', TYPES[extension] ?? 'application/octet-stream')
    if (pathname.startsWith('/assets/')) response.setHeader('cache-control', 'max-age=31536000, immutable')
    const bytes = readFileSync(file)
    if (!PACKED.has(extension)) return void response.end(bytes)
    response.setHeader('content-encoding', 'gzip').end(gzipSync(bytes, { level: 9 }))
  })
  const port = await freePort(4373)
  await new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(null)))
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() }
}

function browserPath() {
  const browser = chooseBrowser(chromium.executablePath())
  if (browser.found === 'none')
    throw new Refusal('لا متصفح: شغّل «npm test» مرة.', 'No browser: run `npm test` once, which finds one.')
  return browser.found === 'system' ? browser.path : chromium.executablePath()
}

const COLUMNS = /** @type {const} */ ({
  'first paint ms': 'first-contentful-paint',
  'largest paint ms': 'largest-contentful-paint',
  'blocking ms': 'total-blocking-time',
  shift: 'cumulative-layout-shift',
})

/**
 * One cold load.
 *
 * @param {string} address
 * @param {string} report the file to write to
 * @returns {Promise<Record<string, number>>}
 */
async function measure(address, report) {
  const args = ['--yes', LIGHTHOUSE, address, '--quiet', '--output=json', `--output-path=${report}`]
  const only = '--only-categories=performance,accessibility,best-practices'
  const env = { ...process.env, CHROME_PATH: browserPath() }
  await promisify(execFile)('npx', [...args, only, `--chrome-flags=${FLAGS.join(' ')}`], { env, cwd: tmpdir() })
  const { categories, audits } = JSON.parse(readFileSync(report, 'utf8'))
  const scores = Object.entries(categories).map(([id, { score }]) => [id, Math.round(score * 100)])
  const times = Object.entries(COLUMNS).map(([name, id]) => [name, Number(audits[id].numericValue.toFixed(3))])
  return Object.fromEntries([...scores, ...times])
}

/** @param {readonly number[]} list */
const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1] ?? Number.NaN

/** @param {string} line */
const print = (line) => void process.stdout.write(`${line}\n`)

async function main() {
  buildPage({ force: false })
  const folder = mkdtempSync(path.join(tmpdir(), 'tabayyun-load-'))
  const server = await serve()
  /** @type {Record<string, number>[]} */
  const runs = []
  try {
    for (let run = 0; run < RUNS; run++) {
      const one = await measure(server.address, path.join(folder, `${run}.json`))
      runs.push(one)
      print(JSON.stringify(one))
    }
  } finally {
    server.close()
    rmSync(folder, { recursive: true, force: true })
  }
  const middle = Object.keys(runs[0] ?? {}).map((name) => [name, median(runs.map((one) => one[name] ?? Number.NaN))])
  print(`median of ${RUNS}: ${JSON.stringify(Object.fromEntries(middle))}`)
}

await runMain(main)
