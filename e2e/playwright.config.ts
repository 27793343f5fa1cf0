import { chromium, defineConfig, devices } from '@playwright/test'
import { chooseBrowser } from '../src/tools/browser.mjs'
import { freePort } from '../src/tools/port.mjs'

/** The runner and its workers each read this file; the first to do so fixes the port for all. */
process.env['E2E_PORT'] ??= String(await freePort(4173))
const port = process.env['E2E_PORT']
const origin = `http://127.0.0.1:${port}`

const browser = chooseBrowser(chromium.executablePath())
if (browser.found === 'none') throw new Error('No Chromium: run `npm test`, which installs one, or set E2E_CHROMIUM.')

/** No start-up traffic of the browser itself (a journey may only talk to the app), no GPU, one way of drawing letters. */
const args = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
]

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: !!process.env['CI'],
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    baseURL: origin,
    locale: 'ar',
    // Only the journeys without a network let the page be kept.
    serviceWorkers: 'block',
    // A trace of so large a table doubles the time; `--trace on` brings it back for one test.
    screenshot: 'only-on-failure',
    launchOptions: { ...(browser.found === 'system' ? { executablePath: browser.path } : {}), args },
  },
  projects: [{ name: 'chromium', use: { ...devices['Desktop Chrome'], locale: 'ar' } }],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${port} --strictPort --host 127.0.0.1`,
    url: origin,
    cwd: '..',
    reuseExistingServer: false,
    timeout: 60_000,
  },
})
