/**
 * `npm run generate`: writes src/kinds/registry.ts and src/kinds/messages.ts
 * from the folders of src/kinds, so that adding a kind of fact is adding one
 * folder. Both files are committed; a test checks that they are fresh.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { inRoot } from './paths.mjs'

const HEADER = '/** Written by `npm run generate` from the folders beside it; do not edit. */\n'
const LINE_WIDTH = 120

/** @param {string} id `agreed-count` → `agreedCount` */
export const camelCase = (id) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())

/**
 * Folders of kinds, in code unit order.
 *
 * @param {string} folder
 * @param {string} file what makes it one
 */
const kindsWith = (folder, file) =>
  readdirSync(folder)
    .filter((name) => existsSync(path.join(folder, name, file)))
    .sort()

/**
 * The text of each generated file, by name.
 *
 * @param {string} folder src/kinds, or its like
 * @returns {Record<string, string>}
 */
export function generated(folder) {
  return {
    'registry.ts': registry(kindsWith(folder, 'index.ts')),
    'messages.ts': messages(kindsWith(folder, 'messages.ts')),
  }
}

/** @param {readonly string[]} ids */
function registry(ids) {
  const imports = ids.map((id) => `import { kind as ${camelCase(id)} } from './${id}/index.ts'\n`)
  return `import type { FactKind } from '../core/extract/kind.ts'\n${imports.join('')}\n${HEADER}${list(ids.map(camelCase))}\n`
}

/** @param {readonly string[]} names */
function list(names) {
  const start = 'export const kinds: readonly FactKind[] = ['
  const line = `${start}${names.join(', ')}]`
  return line.length <= LINE_WIDTH ? line : `${start}\n${names.map((name) => `  ${name},\n`).join('')}]`
}

/** @param {readonly string[]} ids */
function messages(ids) {
  const imports = ids.map((id) => `import { messages as ${camelCase(id)} } from './${id}/messages.ts'\n`)
  const language = (/** @type {string} */ code) =>
    `  ${code}: {\n${ids.map((id) => `    ${key(id)}: ${camelCase(id)}.${code},\n`).join('')}  },\n`
  return `${imports.join('')}\n${HEADER}export const kindMessages = {\n${language('ar')}${language('en')}}\n`
}

/** @param {string} id */
const key = (id) => (/^[a-z]+$/.test(id) ? id : `'${id}'`)

/**
 * Names of generated files that differ from what the folders ask for.
 *
 * @param {string} folder
 */
export function stale(folder) {
  return Object.entries(generated(folder))
    .filter(
      ([name, text]) => !existsSync(path.join(folder, name)) || readFileSync(path.join(folder, name), 'utf8') !== text,
    )
    .map(([name]) => name)
}

/** @param {string} folder */
export function generate(folder) {
  const texts = generated(folder)
  for (const name of stale(folder)) writeFileSync(path.join(folder, name), texts[name] ?? '')
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) generate(inRoot('src/kinds'))
