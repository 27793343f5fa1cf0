import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { inRoot } from './paths.mjs'

/**
 * @typedef {object} LockEntry
 * @property {string} [version]
 * @property {string} [resolved]
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [devDependencies]
 * @property {Record<string, string>} [optionalDependencies]
 * @property {boolean} [hasInstallScript]
 *
 * @typedef {object} Manifest
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [devDependencies]
 */

/**
 * What is wrong with a lock file, one line each.
 *
 * A package may name builds for platforms that its registry does not hold;
 * npm then writes a lock file that names them without an entry, and the next
 * `npm ci` fails. npm says nothing about it when it writes the file.
 *
 * @param {{ packages?: Record<string, LockEntry> }} lock
 * @param {Manifest} manifest
 * @returns {string[]}
 */
export function lockProblems(lock, manifest) {
  const packages = Object.entries(lock.packages ?? {})
  const held = new Set(packages.map(([key]) => key.slice(key.lastIndexOf('node_modules/') + 'node_modules/'.length)))
  const problems = packages.flatMap(([key, entry]) => [
    ...Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })
      .filter((name) => !held.has(name))
      .map((name) => `${key || 'package.json'}: needs ${name}, which has no entry`),
    ...(entry.resolved?.startsWith('http') ? [`${key}: names the host it was fetched from`] : []),
    ...(entry.hasInstallScript ? [`${key}: runs a script when installed`] : []),
  ])
  return [...problems, ...manifestProblems(lock.packages?.[''] ?? {}, manifest)]
}

/**
 * @param {LockEntry} top the lock's own entry for the project
 * @param {Manifest} manifest
 */
function manifestProblems(top, manifest) {
  const locked = { ...top.dependencies, ...top.devDependencies }
  const asked = { ...manifest.dependencies, ...manifest.devDependencies }
  const names = new Set([...Object.keys(locked), ...Object.keys(asked)])
  return [...names].flatMap((name) => [
    ...(locked[name] === asked[name] ? [] : [`${name}: package.json and package-lock.json differ`]),
    ...(/^\d/.test(asked[name] ?? '0') ? [] : [`${name}: not pinned to an exact version`]),
  ])
}

/** @param {string} file */
const readJson = (file) => JSON.parse(readFileSync(inRoot(file), 'utf8'))

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const problems = lockProblems(readJson('package-lock.json'), readJson('package.json'))
  for (const problem of problems) process.stderr.write(`package-lock.json: ${problem}\n`)
  if (problems.length > 0) process.exitCode = 1
}
