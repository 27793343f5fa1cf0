import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const WORKER = new URL('./sw.js', import.meta.url)

/** Files under a folder, as paths below it. */
const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))

/** Second copies of the fonts for browsers that have no service workers anyway. */
const isOldFont = (name: string): boolean => name.endsWith('.woff')

/**
 * Writes `sw.js` beside the page: the names of all that was built, and of what
 * `publicDir` adds, under a mark that changes with any of their bytes.
 */
export function offline(publicDir: string): Plugin {
  return {
    name: 'tabayyun:offline',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const mark = createHash('sha256')
      for (const [name, file] of Object.entries(bundle)) {
        mark.update(name).update(file.type === 'chunk' ? file.code : file.source)
      }
      const own = filesOf(publicDir)
      for (const name of own) mark.update(name).update(readFileSync(join(publicDir, name)))
      const files = [
        './',
        ...[...Object.keys(bundle), ...own].filter((name) => !isOldFont(name)).map((name) => `./${name}`),
      ]
      const head = `const BUILD = ${JSON.stringify(mark.digest('hex').slice(0, 16))}\nconst FILES = ${JSON.stringify(files)}\n`
      this.emitFile({ type: 'asset', fileName: 'sw.js', source: head + readFileSync(WORKER, 'utf8') })
    },
  }
}
