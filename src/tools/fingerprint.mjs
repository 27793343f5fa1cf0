import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/**
 * A short hash over names, sizes and modification times of the files below the
 * given paths: changes whenever one is edited, added or removed. Reading times
 * instead of contents keeps it at a few milliseconds.
 *
 * @param {readonly string[]} paths files or folders; missing ones count as absent
 * @param {(file: string) => boolean} [keep]
 */
export function fingerprint(paths, keep = () => true) {
  const hash = createHash('sha256')
  for (const start of paths) for (const file of filesBelow(start)) if (keep(file)) hash.update(describe(file))
  return hash.digest('hex').slice(0, 16)
}

/**
 * The same over contents, for files that are written anew without changing.
 *
 * @param {readonly string[]} paths
 */
export function contentHash(paths) {
  const hash = createHash('sha256')
  for (const start of paths) for (const file of filesBelow(start)) hash.update(`${file}\0`).update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}

/** @param {string} file */
function describe(file) {
  const { mtimeMs, size } = statSync(file)
  return `${file}\0${mtimeMs}\0${size}\n`
}

/**
 * @param {string} start
 * @returns {string[]} in a fixed order
 */
export function filesBelow(start) {
  const stat = statSync(start, { throwIfNoEntry: false })
  if (!stat) return []
  if (!stat.isDirectory()) return [start]
  return readdirSync(start)
    .sort()
    .flatMap((name) => filesBelow(path.join(start, name)))
}
