import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './paths.mjs'
import { Refusal, say } from './say.mjs'

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean }} LockEntry
 * @typedef {{ packages?: Record<string, LockEntry> }} Lock
 */

/**
 * @param {string} file
 * @returns {Lock | null}
 */
function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

/**
 * Compares what the lock file asks for with the list that npm leaves behind
 * when an installation has finished. Optional packages may be absent: they are
 * the builds for other platforms.
 *
 * @param {Lock} wanted package-lock.json
 * @param {Lock} installed node_modules/.package-lock.json
 */
export function sameInstallation(wanted, installed) {
  const want = Object.entries(wanted.packages ?? {}).filter(([name]) => name !== '')
  const have = installed.packages ?? {}
  const wantedNames = new Set(want.map(([name]) => name))
  const upToDate = want.every(([name, entry]) => {
    const found = have[name]
    return found ? found.version === entry.version && found.integrity === entry.integrity : entry.optional === true
  })
  return upToDate && Object.keys(have).every((name) => wantedNames.has(name))
}

export function isInstalled(folder = root) {
  const wanted = readLock(path.join(folder, 'package-lock.json'))
  const installed = readLock(path.join(folder, 'node_modules/.package-lock.json'))
  return wanted !== null && installed !== null && sameInstallation(wanted, installed)
}

/** Brings node_modules in line with the lock file; quick when there is nothing to do. */
export function ensureInstalled() {
  if (isInstalled()) return
  say('تثبيت المكتبات اللازمة… (مرة واحدة، نحو دقيقة)', 'Installing the libraries it needs… (once, about a minute)')
  const npm = process.env['npm_execpath']
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const npmItself = npm && /npm-cli\.c?js$/.test(npm) && existsSync(npm)
  const [command, first] = npmItself ? [process.execPath, [npm]] : ['npm', []]
  const { status } = spawnSync(command, [...first, ...args], { cwd: root, stdio: ['ignore', 2, 2] })
  if (status === 0) return
  throw new Refusal(
    'تعذّر تثبيت المكتبات. تحقّق من الاتصال بسجلّ حزم npm ثم أعد الأمر؛ التفاصيل في الأسطر أعلاه.',
    'The libraries could not be installed. Check the connection to the npm registry and run the command again; details are above.',
  )
}
