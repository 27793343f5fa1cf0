import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseSync, Visitor } from 'vite'
import { filesBelow } from './fingerprint.mjs'
import { root } from './paths.mjs'

/** A source file of the project; `path` is relative to the top folder, with `/`. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** A breach of a rule, at a 1-based line. */
export interface Finding {
  readonly path: string
  readonly line: number
  readonly message: string
}

export const show = (finding: Finding): string => `${finding.path}:${finding.line} ${finding.message}`

export const isTest = (file: string): boolean => /\.(test|spec)\.tsx?$/.test(file)

export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length

/** Every file below the given folder whose name ends in one of the extensions. */
export function readSources(folder: string, extensions: readonly string[]): SourceFile[] {
  return filesBelow(path.join(root, folder))
    .filter((file) => extensions.some((extension) => file.endsWith(extension)))
    .map((file) => ({ path: path.relative(root, file).replaceAll('\\', '/'), text: readFileSync(file, 'utf8') }))
}

/** Parses TypeScript or JavaScript; a file that does not parse is an error, never an empty result. */
export function parse(file: SourceFile): ReturnType<typeof parseSync> {
  const result = parseSync(file.path, file.text)
  const [error] = result.errors
  if (error) throw new Error(`${file.path}: ${error.message}`)
  return result
}

export interface Reference {
  /** null: computed at run time, so nothing can be said about it. */
  readonly target: string | null
  readonly start: number
}

/** All modules that a file names: imports of values and types, re-exports, `import()`, worker URLs, globs. */
export function references(file: SourceFile): Reference[] {
  const { module, program } = parse(file)
  const found: Reference[] = module.staticImports.map(({ moduleRequest, start }) => ({
    target: moduleRequest.value,
    start,
  }))
  for (const { entries, start } of module.staticExports) {
    const from = new Set(entries.flatMap(({ moduleRequest }) => (moduleRequest ? [moduleRequest.value] : [])))
    for (const target of from) found.push({ target, start })
  }
  const literal = (node: { type: string; value?: unknown }) =>
    node.type === 'Literal' && typeof node.value === 'string' ? node.value : null
  new Visitor({
    ImportExpression: (node) => void found.push({ target: literal(node.source), start: node.start }),
    TSImportType: (node) => void found.push({ target: literal(node.source), start: node.start }),
    NewExpression: (node) => {
      const [address, base] = node.arguments
      if (node.callee.type !== 'Identifier' || node.callee.name !== 'URL' || !address || !base) return
      const target = literal(address)
      if (isImportMetaUrl(file, base) && target && /\.[cm]?[jt]sx?$/.test(target))
        found.push({ target, start: node.start })
    },
    CallExpression: (node) => {
      if (file.text.slice(node.callee.start, node.callee.end) !== 'import.meta.glob') return
      found.push({ target: null, start: node.start })
    },
  }).visit(program)
  return found
}

const isImportMetaUrl = (file: SourceFile, node: { start: number; end: number }) =>
  file.text.slice(node.start, node.end) === 'import.meta.url'
