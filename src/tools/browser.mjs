import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { installPackages, isRootOnDebian } from './debian.mjs'
import { bins, root } from './paths.mjs'
import { say } from './say.mjs'

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** A download that takes longer than this is not worth waiting for. */
const DOWNLOAD_LIMIT_MS = 60_000

/**
 * @typedef {{ found: 'playwright' } | { found: 'system', path: string } | { found: 'none' }} Browser
 */

/**
 * Which browser to test in: the one named by E2E_CHROMIUM, else Playwright's
 * own where it has been installed, else the system's.
 *
 * @param {string} own where Playwright would have put its own
 * @param {(path: string) => boolean} [exists]
 * @returns {Browser}
 */
export function chooseBrowser(own, exists = existsSync) {
  const named = process.env['E2E_CHROMIUM']
  if (named) return { found: 'system', path: named }
  if (exists(own)) return { found: 'playwright' }
  const system = SYSTEM_BROWSERS.find((path) => exists(path))
  return system ? { found: 'system', path: system } : { found: 'none' }
}

/**
 * Finds a browser that really starts (some distributions leave a stub under
 * the usual name), installing one if need be, cheapest way first.
 *
 * @returns {Promise<Browser>}
 */
export async function ensureBrowser() {
  const { chromium } = await import('playwright')
  const find = () => firstThatStarts(chromium)
  const present = await find()
  if (present.found !== 'none' || isNamedInVain()) return present
  if (isRootOnDebian() && (await installPackage())) {
    const packaged = await find()
    if (packaged.found !== 'none') return packaged
  }
  if (download()) return find()
  say(
    'لا يوجد متصفح للاختبار. ثبِّت Chromium أو Chrome، أو ضع مساره في المتغيّر E2E_CHROMIUM، ثم أعد الأمر.',
    'There is no browser to test in. Install Chromium or Chrome, or put its path into E2E_CHROMIUM, then run the command again.',
  )
  return { found: 'none' }
}

/** Whoever names a browser wants that one, not another in its place. */
function isNamedInVain() {
  const named = process.env['E2E_CHROMIUM']
  if (!named) return false
  say(`المتصفح المسمّى في E2E_CHROMIUM لا يعمل: ${named}`, `The browser named in E2E_CHROMIUM does not start: ${named}`)
  return true
}

/**
 * @param {import('playwright').BrowserType} chromium
 * @returns {Promise<Browser>}
 */
async function firstThatStarts(chromium) {
  const named = process.env['E2E_CHROMIUM']
  const own = chromium.executablePath()
  const candidates = named ? [named] : [own, ...SYSTEM_BROWSERS]
  for (const path of candidates.filter((candidate) => existsSync(candidate))) {
    if (await starts(chromium, path === own ? undefined : path)) {
      return path === own ? { found: 'playwright' } : { found: 'system', path }
    }
  }
  return { found: 'none' }
}

/**
 * @param {import('playwright').BrowserType} chromium
 * @param {string | undefined} executablePath
 */
async function starts(chromium, executablePath) {
  try {
    const browser = await chromium.launch({
      args: ['--disable-gpu', '--no-first-run', '--disable-background-networking'],
      timeout: 60_000,
      ...(executablePath ? { executablePath } : {}),
    })
    await browser.close()
    return true
  } catch {
    return false
  }
}

function installPackage() {
  say(
    'لا يوجد متصفح؛ تثبيت Chromium من حزم النظام…',
    'No browser found; installing Chromium from the system’s packages…',
  )
  return installPackages(['chromium', 'fonts-liberation'])
}

function download() {
  say('تنزيل متصفح للاختبار (حتى 60 ثانية)…', 'Downloading a browser to test in (60 seconds at most)…')
  const { status } = spawnSync(process.execPath, [bins.playwright, 'install', 'chromium'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    timeout: DOWNLOAD_LIMIT_MS,
    killSignal: 'SIGKILL',
  })
  return status === 0
}
