import { createServer } from 'node:net'

/**
 * The first port from `first` upwards that nothing on this host listens on.
 *
 * @param {number} first
 * @param {string} [host]
 * @returns {Promise<number>}
 */
export async function freePort(first, host = '127.0.0.1') {
  for (let port = first; port < first + 200; port++) if (await isFree(port, host)) return port
  throw new Error(`no free port between ${first} and ${first + 199}`)
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>}
 */
function isFree(port, host) {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, host, () => probe.close(() => resolve(true)))
  })
}
