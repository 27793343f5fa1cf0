/**
 * `npm run bench:grid [-- ROUNDS]`: 500 facts × 200 outlets, right to left, our
 * grid against the peer in one page over the same data, each round in a fresh
 * tab, turn by turn. The page holds what the application's first load brings
 * (libraries, messages, styles, letters); the code of each grid is loaded, and
 * counted, when it is put there. CPU time of the page's main thread, read over the
 * browser's own protocol. Prints ratios; asserts nothing.
 */
import { chromium } from 'playwright'
import { build, preview } from 'vite'
import { chooseBrowser } from '../browser.mjs'
import { requireNode } from '../node-version.mjs'
import { inRoot } from '../paths.mjs'
import { freePort } from '../port.mjs'
import { Refusal, runMain, say } from '../say.mjs'

const ROUNDS = Number(process.argv[2] ?? 5)
const FRAMES = 120
const STEP = 120
const SWITCHES = 60
const root = inRoot('src/tools/bench-grid')
const outDir = inRoot('node_modules/.cache/tabayyun-bench-grid')

/** @param {readonly number[]} list */
const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1] ?? Number.NaN

/** @param {string} line */
const print = (line) => void process.stdout.write(`${line}\n`)

async function serve() {
  const configFile = inRoot('vite.config.ts')
  await build({ root, configFile, logLevel: 'error', publicDir: false, build: { outDir, emptyOutDir: true } })
  const port = await freePort(4273)
  const server = await preview({
    root,
    configFile,
    logLevel: 'error',
    build: { outDir },
    preview: { port, host: '127.0.0.1' },
  })
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() }
}

async function browse() {
  const browser = chooseBrowser(chromium.executablePath())
  if (browser.found === 'none')
    throw new Refusal('لا متصفح: شغّل «npm test» مرة.', 'No browser: run `npm test` once, which finds one.')
  return chromium.launch({
    args: ['--disable-gpu', '--no-first-run', '--disable-background-networking', '--font-render-hinting=none'],
    ...(browser.found === 'system' ? { executablePath: browser.path } : {}),
  })
}

/**
 * A fresh tab, and the clocks of its main thread in milliseconds.
 *
 * @param {import('playwright').Browser} browser
 * @param {string} address
 */
async function tab(browser, address) {
  const page = await browser.newPage({ viewport: { width: 1380, height: 640 }, locale: 'ar' })
  await page.goto(address)
  await page.waitForFunction('window.bench')
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const clock = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    const of = (/** @type {string} */ name) => (metrics.find((one) => one.name === name)?.value ?? 0) * 1000
    return { all: of('ThreadTime'), ours: of('ScriptDuration') + of('LayoutDuration') + of('RecalcStyleDuration') }
  }
  /** @param {string} script */
  const cost = async (script) => {
    const before = await clock()
    const result = await page.evaluate(script)
    const after = await clock()
    return { all: after.all - before.all, ours: after.ours - before.ours, result }
  }
  return { cost, ask: (/** @type {string} */ script) => page.evaluate(script), close: () => page.close() }
}

/**
 * @param {import('playwright').Browser} browser
 * @param {string} address
 * @param {'ours' | 'peer'} grid
 */
async function measure(browser, address, grid) {
  const { cost, ask, close } = await tab(browser, address)
  const ready = await cost(`bench.mount('${grid}')`)
  const nodes = Number(await ask('bench.nodes()'))
  const parts = await ask('bench.parts()')
  const down = await cost(`bench.scroll('${grid}', 'down', ${FRAMES}, ${STEP})`)
  const across = await cost(`bench.scroll('${grid}', 'across', ${FRAMES}, ${STEP})`)
  const blank = []
  for (const [y, x] of [
    [30_000, 20_000],
    [2_000, 5_000],
    [12_000, 30_000],
  ])
    blank.push(Number(await ask(`bench.blankAfterJump('${grid}', ${y}, ${x})`)))
  const most = Math.max(nodes, Number(await ask('bench.nodes()')))
  await close()
  return {
    ready: ready.all,
    down: down.ours / FRAMES,
    across: across.ours / FRAMES,
    moved: [Number(down.result), Number(across.result)],
    blank: Math.max(...blank),
    nodes: most,
    parts,
  }
}

/**
 * @param {import('playwright').Browser} browser
 * @param {string} address
 */
async function measureLight(browser, address) {
  const { cost, close } = await tab(browser, address)
  const { result: marks } = await cost('bench.mountReader()')
  await cost('bench.light(10)')
  const light = await cost(`bench.light(${SWITCHES})`)
  const slow = await cost(`bench.lightSlowly(${SWITCHES})`)
  const rebuilt = await cost(`bench.rebuild(${SWITCHES})`)
  await close()
  const [lit, noted, anew] = [light, slow, rebuilt].map(({ ours }) => ours / SWITCHES)
  return { marks: Number(marks), lit: lit ?? 0, noted: noted ?? 0, anew: anew ?? 0 }
}

/** @typedef {Awaited<ReturnType<typeof measure>>} Measured */

/**
 * @param {readonly Measured[]} list
 * @param {'ready' | 'down' | 'across'} what
 */
const middle = (list, what) => median(list.map((one) => one[what]))

/**
 * @param {string} name
 * @param {'ready' | 'down' | 'across'} what
 * @param {{ ours: Measured[], peer: Measured[] }} runs
 * @param {string} aim
 */
function row(name, what, { ours, peer }, aim) {
  const ratio = median(ours.map((one, at) => one[what] / (peer[at]?.[what] ?? Number.NaN)))
  const figures = [middle(ours, what), middle(peer, what)].map((ms) => ms.toFixed(1).padStart(8))
  print(`${name.padEnd(44)}${figures.join('')}${ratio.toFixed(2).padStart(8)}   ${aim}`)
}

/** @param {{ ours: Measured[], peer: Measured[] }} runs */
function report(runs) {
  print(`${''.padEnd(44)}${'ours'.padStart(8)}${'peer'.padStart(8)}${'ratio'.padStart(8)}`)
  row('CPU to ready, ms', 'ready', runs, '≤ 0.6')
  row('script + layout per frame down, ms', 'down', runs, '≤ 0.7')
  row('script + layout per frame across, ms', 'across', runs, '≤ 0.45')
  for (const [name, list] of Object.entries(runs)) {
    const [first] = list
    print(
      `${name}: ${Math.max(...list.map(({ nodes }) => nodes))} elements; blank two frames after a jump: ` +
        `${(100 * Math.max(...list.map(({ blank }) => blank))).toFixed(0)} % of points; scrolled ${first?.moved.join(' and ')} px`,
    )
  }
  print(`our cells hold ${JSON.stringify(runs.ours[0]?.parts)}`)
}

/** @typedef {Awaited<ReturnType<typeof measureLight>>} Lit */

/**
 * @param {string} name
 * @param {readonly Lit[]} list
 * @param {(one: Lit) => number} of
 * @param {string} aim
 */
function lightRow(name, list, of, aim) {
  const figures = [median(list.map(of)), median(list.map(({ anew }) => anew))].map((ms) => ms.toFixed(1).padStart(8))
  const ratio = median(list.map((one) => of(one) / one.anew))
  print(`${name.padEnd(44)}${figures.join('')}${ratio.toFixed(2).padStart(8)}   ${aim}`)
}

await runMain(async () => {
  requireNode()
  say('بناء صفحة القياس…', 'Building the page to measure…')
  const { address, close } = await serve()
  const browser = await browse()
  /** @type {{ ours: Measured[], peer: Measured[] }} */
  const runs = { ours: [], peer: [] }
  const lights = []
  for (let round = 0; round < ROUNDS; round++) {
    runs.ours.push(await measure(browser, address, 'ours'))
    runs.peer.push(await measure(browser, address, 'peer'))
    lights.push(await measureLight(browser, address))
  }
  print(`500 facts × 200 outlets, right to left, ${ROUNDS} rounds, medians; Chromium ${browser.version()}\n`)
  report(runs)
  print(`\nan article of 5,500 letters and ${lights[0]?.marks} marks, script + layout, against making its marks anew`)
  lightRow('evidence lit and in sight, ms', lights, ({ lit }) => lit, '≤ 0.25')
  lightRow('with the note in the margin that follows, ms', lights, ({ noted }) => noted, '')
  await browser.close()
  await close()
})
