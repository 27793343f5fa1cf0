import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'

const LIMIT_MS = 300_000

/** Whether packages of the system can be installed here without asking anybody. */
export const isRootOnDebian = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')

/**
 * Installs packages of the system; what goes wrong is on stderr.
 *
 * @param {readonly string[]} names
 * @returns {Promise<boolean>}
 */
export async function installPackages(names) {
  return (await aptGet(['update'])) && (await aptGet(['install', '-y', '--no-install-recommends', ...names]))
}

/**
 * @param {readonly string[]} args
 * @returns {Promise<boolean>}
 */
function aptGet(args) {
  return new Promise((resolve) => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const child = spawn('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 2], timeout: LIMIT_MS })
    child.once('error', () => resolve(false))
    child.once('close', (code) => resolve(code === 0))
  })
}
