import path from 'node:path'
import type { Finding, SourceFile } from './source.ts'
import { isTest, lineAt, references } from './source.ts'

/**
 * Who may import whom. Biome's `noRestrictedImports` compares the words of an
 * import, not the file that it leads to, so it cannot say «another feature» or
 * «another kind»; this table works on resolved paths and is the only place
 * where the layers are written down. Cycles are Biome's (`noImportCycles`).
 */
export type Layer =
  | 'core'
  | 'kinds'
  | 'kind-views'
  | 'kind-index'
  | 'state'
  | 'ui'
  | 'features'
  | 'adapters'
  | 'messages'
  | 'app'
  | 'cli'
  | 'tools'
  | 'e2e'

interface Rule {
  /** Layers it may import beside itself. */
  readonly layers: readonly Layer[]
  /** Whether folders of this layer may import each other. */
  readonly siblings: boolean
  /** Packages it may import; `node:` stands for all of Node. */
  readonly packages: readonly string[] | 'any'
}

const VIEW_PACKAGES = [
  'react',
  'react-dom',
  'react-aria',
  'react-aria-components',
  'lucide-react',
  '@internationalized/date',
]
const TRANSLATION = ['i18next', 'react-i18next']
const TEST_PACKAGES = ['vitest', 'fast-check', 'node:', 'react-dom']

export const RULES: Readonly<Record<Layer, Rule>> = {
  // Calendar arithmetic is a library's: pure, without a clock or a locale.
  core: { layers: [], siblings: true, packages: ['@internationalized/date'] },
  kinds: { layers: ['core'], siblings: false, packages: [] },
  'kind-views': { layers: ['core', 'kinds', 'ui'], siblings: false, packages: [...VIEW_PACKAGES, ...TRANSLATION] },
  'kind-index': { layers: ['core', 'kinds'], siblings: true, packages: [] },
  state: { layers: ['core'], siblings: true, packages: ['react', 'zustand', 'valibot'] },
  ui: { layers: [], siblings: true, packages: VIEW_PACKAGES },
  features: {
    layers: ['core', 'kind-views', 'state', 'ui'],
    siblings: false,
    packages: [...VIEW_PACKAGES, ...TRANSLATION, '@tanstack/react-table', 'zustand'],
  },
  adapters: { layers: ['core'], siblings: true, packages: 'any' },
  messages: { layers: ['core', 'kind-index'], siblings: true, packages: [] },
  app: {
    layers: ['core', 'kinds', 'kind-views', 'kind-index', 'state', 'ui', 'features', 'adapters', 'messages'],
    siblings: true,
    packages: 'any',
  },
  cli: {
    layers: ['core', 'kinds', 'kind-index', 'adapters', 'messages'],
    siblings: true,
    packages: ['node:', 'valibot'],
  },
  tools: {
    layers: ['core', 'kinds', 'kind-index', 'adapters', 'messages', 'app', 'cli', 'state', 'ui', 'features'],
    siblings: true,
    packages: 'any',
  },
  e2e: { layers: ['core', 'messages', 'kind-index', 'tools'], siblings: true, packages: 'any' },
}

export interface Place {
  readonly layer: Layer
  /** The folder inside the layer (a feature, a kind); null for files of the layer itself. */
  readonly unit: string | null
}

const FOLDERS: Readonly<Record<string, Layer>> = {
  core: 'core',
  state: 'state',
  ui: 'ui',
  features: 'features',
  adapters: 'adapters',
  app: 'app',
  cli: 'cli',
  tools: 'tools',
}

/** @param file relative to the top folder, e.g. `src/kinds/duration/index.ts`; null: outside every layer */
export function placeOf(file: string): Place | null {
  const [top, folder, ...rest] = file.split('/')
  if (top === 'e2e') return { layer: 'e2e', unit: null }
  if (top !== 'src' || !folder || rest.length === 0) return null
  const unit = rest.length > 1 ? (rest[0] ?? null) : null
  if (folder === 'kinds') return { layer: kindLayer(rest), unit }
  if (folder === 'app' && rest[0]?.startsWith('messages')) return { layer: 'messages', unit: null }
  const layer = FOLDERS[folder]
  return layer ? { layer, unit } : null
}

/** Written by `npm run generate`; only these know all kinds. */
const GENERATED: ReadonlySet<string> = new Set(['registry.ts', 'messages.ts'])

function kindLayer(rest: readonly string[]): Layer {
  const isView = rest.some((part) => /^views?($|\.)/.test(part)) || rest.at(-1)?.endsWith('.tsx')
  if (isView) return 'kind-views'
  return rest.length === 1 && GENERATED.has(rest[0] ?? '') ? 'kind-index' : 'kinds'
}

/** Example phrasings: for tests, for measuring, and for nothing else. */
export const isCorpus = (file: string): boolean => /(^|[/.-])corpus([/.-]|$)/.test(file)

const mayReadCorpus = (file: string): boolean =>
  isTest(file) || isCorpus(file) || file.startsWith('src/tools/') || file.startsWith('e2e/')

/** Breaches of the layer rules in one file. */
export function layerFindings(file: SourceFile): Finding[] {
  const from = placeOf(file.path)
  if (!from) return [{ path: file.path, line: 1, message: 'lies outside every layer' }]
  return references(file).flatMap(({ target, start }) => {
    const message = target === null ? unfollowed(from) : complaint(file.path, from, target)
    return message ? [{ path: file.path, line: lineAt(file.text, start), message }] : []
  })
}

/** The tools load what they have just built. */
const unfollowed = (from: Place): string | null => (from.layer === 'tools' ? null : 'imports what no tool can follow')

function complaint(file: string, from: Place, target: string): string | null {
  const resolved = resolve(file, target)
  if (resolved === null) return packageComplaint(file, from.layer, target)
  if (isCorpus(resolved) && !mayReadCorpus(file)) return `production code imports the corpus ${resolved}`
  const to = placeOf(resolved)
  if (!to) return /\.tsx?$/.test(resolved) ? `imports ${resolved}, which lies outside every layer` : null
  if (isTest(file) && to.layer === 'tools') return null
  return mayImport(from, to) ? null : `${from.layer} may not import ${describe(from, to)} (${resolved})`
}

/** A path from the top folder, or null for a package. */
function resolve(file: string, target: string): string | null {
  if (target.startsWith('@/')) return `src/${target.slice(2)}`
  if (target.startsWith('.')) return path.posix.join(path.posix.dirname(file), target)
  return null
}

function packageComplaint(file: string, layer: Layer, target: string): string | null {
  const { packages } = RULES[layer]
  const allowed = packages === 'any' ? [target] : isTest(file) ? [...packages, ...TEST_PACKAGES] : packages
  const fits = (name: string) => target === name || target.startsWith(name === 'node:' ? name : `${name}/`)
  return allowed.some(fits) ? null : `${layer} may not import the package ${target}`
}

function mayImport(from: Place, to: Place): boolean {
  const related = from.unit === to.unit || to.unit === null
  if (from.layer === 'kind-views' && to.layer === 'kinds') return related
  if (from.layer !== to.layer) return RULES[from.layer].layers.includes(to.layer)
  const isListOfViews = from.layer === 'kind-views' && from.unit === null
  return RULES[from.layer].siblings || related || isListOfViews
}

const describe = (from: Place, to: Place): string =>
  from.layer === to.layer || (from.layer === 'kind-views' && to.layer === 'kinds')
    ? `another folder of ${to.layer}`
    : to.layer
