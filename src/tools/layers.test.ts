import { spawnSync } from 'node:child_process'
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { layerFindings } from './layers.ts'
import { bins, inRoot } from './paths.mjs'
import { readSources, show } from './source.ts'

const findings = (file: string, text: string): string[] =>
  layerFindings({ path: file, text }).map((found) => found.message)

const allowed = (file: string, text: string) => expect(findings(file, text), `${file}: ${text}`).toEqual([])

describe('the project', () => {
  it('keeps the layer rules', () => {
    const files = [...readSources('src', ['.ts', '.tsx', '.mjs']), ...readSources('e2e', ['.ts'])]
    expect(files.length).toBeGreaterThan(50)
    expect(files.flatMap(layerFindings).map(show)).toEqual([])
  })
})

/** One planted violation per rule: from, what it imports, what must be said about it. */
const PLANTED: readonly (readonly [file: string, text: string, message: RegExp])[] = [
  ['src/core/text/a.ts', `import '../../kinds/duration/index.ts'`, /core may not import kinds/],
  ['src/core/text/a.ts', `import type { Store } from '../../state/store.ts'`, /core may not import state/],
  ['src/core/text/a.ts', `import { registry } from '../../kinds/registry.ts'`, /core may not import kind-index/],
  ['src/core/text/a.ts', `export * from '@/adapters/i18n.ts'`, /core may not import adapters/],
  ['src/core/text/a.ts', `import i18next from 'i18next'`, /core may not import the package i18next/],
  ['src/core/text/a.ts', `import { readFileSync } from 'node:fs'`, /core may not import the package node:fs/],
  ['src/core/text/a.ts', `type X = import('../../ui/button.tsx').Props`, /core may not import ui/],
  ['src/core/text/a.ts', `const x = await import('../../cli/main.ts')`, /core may not import cli/],
  ['src/core/text/a.ts', `new Worker(new URL('../../app/worker.ts', import.meta.url))`, /core may not import app/],
  ['src/kinds/duration/index.ts', `import '../participants/rules.ts'`, /another folder of kinds/],
  ['src/kinds/duration/index.ts', `import '../../ui/badge.tsx'`, /kinds may not import ui/],
  ['src/kinds/duration/index.ts', `import './view.tsx'`, /kinds may not import kind-views/],
  ['src/kinds/duration/index.ts', `import '../registry.ts'`, /kinds may not import kind-index/],
  ['src/kinds/duration/index.ts', `import 'react'`, /kinds may not import the package react/],
  ['src/kinds/duration/view.tsx', `import '../participants/rules.ts'`, /another folder of kinds/],
  ['src/kinds/duration/view.tsx', `import '../../features/matrix/cell.tsx'`, /kind-views may not import features/],
  ['src/kinds/registry.ts', `import './duration/view.tsx'`, /kind-index may not import kind-views/],
  ['src/state/store.ts', `import '../kinds/registry.ts'`, /state may not import kind-index/],
  ['src/state/store.ts', `import '../adapters/storage.ts'`, /state may not import adapters/],
  ['src/state/store.ts', `import '../ui/button.tsx'`, /state may not import ui/],
  ['src/ui/button.tsx', `import type { Fact } from '../core/story/types.ts'`, /ui may not import core/],
  ['src/ui/button.tsx', `import { useStore } from '../state/store.ts'`, /ui may not import state/],
  ['src/ui/button.tsx', `import { t } from 'i18next'`, /ui may not import the package i18next/],
  ['src/features/matrix/a.tsx', `import '../reader/b.tsx'`, /another folder of features/],
  ['src/features/matrix/a.tsx', `import '@/features/reader/b.tsx'`, /another folder of features/],
  ['src/features/matrix/a.tsx', `import '../../adapters/i18n.ts'`, /features may not import adapters/],
  ['src/features/matrix/a.tsx', `import '../../app/routes.ts'`, /features may not import app/],
  ['src/features/matrix/a.tsx', `import '../../kinds/duration/rules.ts'`, /features may not import kinds/],
  ['src/features/matrix/a.tsx', `import '../../kinds/registry.ts'`, /features may not import kind-index/],
  ['src/adapters/worker.ts', `import '../kinds/registry.ts'`, /adapters may not import kind-index/],
  ['src/adapters/worker.ts', `import '../state/store.ts'`, /adapters may not import state/],
  ['src/app/main.tsx', `import '../cli/main.ts'`, /app may not import cli/],
  ['src/app/messages/ar.ts', `import '../main.tsx'`, /messages may not import app/],
  ['src/app/messages/ar.ts', `import 'react'`, /messages may not import the package react/],
  ['src/cli/main.ts', `import '../features/matrix/a.tsx'`, /cli may not import features/],
  ['src/cli/main.ts', `import '../app/main.tsx'`, /cli may not import app/],
  ['src/cli/main.ts', `import 'react'`, /cli may not import the package react/],
  ['src/app/main.tsx', `import '../tools/source.ts'`, /app may not import tools/],
  ['src/kinds/duration/index.ts', `import './ar/corpus.ts'`, /production code imports the corpus/],
  ['src/core/language/ar/numbers.ts', `import './numbers.corpus.ts'`, /production code imports the corpus/],
  ['src/cli/eval.ts', `import '../kinds/duration/ar/corpus.ts'`, /production code imports the corpus/],
  ['src/features/matrix/a.tsx', `const all = import.meta.glob('../**/*.tsx')`, /no tool can follow/],
  ['src/app/main.tsx', `await import(location.hash)`, /no tool can follow/],
  ['src/helpers/a.ts', ``, /outside every layer/],
  ['src/app/main.tsx', `import '../helpers/a.ts'`, /outside every layer/],
]

describe('a planted violation', () => {
  it.each(PLANTED)('in %s: %s', (file, text, message) => {
    const found = findings(file, text)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(message)
  })
})

describe('what the design allows', () => {
  it('passes', () => {
    allowed('src/core/compare/a.ts', `import { contains } from '../text/span.ts'`)
    allowed('src/kinds/duration/index.ts', `import type { FactKind } from '../../core/extract/kind.ts'`)
    allowed(
      'src/kinds/duration/view.tsx',
      `import { Badge } from '../../ui/badge.tsx'\nimport { codes } from './index.ts'`,
    )
    allowed('src/kinds/registry.ts', `import { kind } from './duration/index.ts'`)
    allowed('src/features/matrix/a.tsx', `import { View } from '../../kinds/duration/view.tsx'\nimport './cell.tsx'`)
    allowed('src/app/worker.ts', `import { kinds } from '../kinds/registry.ts'`)
    allowed(
      'src/cli/main.ts',
      `import { ar } from '../app/messages/ar.ts'\nimport { kinds } from '../kinds/registry.ts'`,
    )
    allowed(
      'src/kinds/duration/duration.test.ts',
      `import { it } from 'vitest'\nimport { corpus } from './ar/corpus.ts'`,
    )
  })
})

describe('the other tools still see', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tabayyun-planted-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  symlinkSync(inRoot('node_modules'), path.join(folder, 'node_modules'))
  for (const file of ['.biome.json', 'tsconfig.json', 'package.json'])
    copyFileSync(inRoot(file), path.join(folder, file))
  mkdirSync(path.join(folder, 'src/core'), { recursive: true })
  cpSync(inRoot('src/core/tsconfig.json'), path.join(folder, 'src/core/tsconfig.json'))
  mkdirSync(path.join(folder, 'src/kinds'))

  const plant = (file: string, text: string) => writeFileSync(path.join(folder, file), text)
  const run = (args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...args], { cwd: folder, encoding: 'utf8' })
    return { status, output: `${stdout}${stderr}` }
  }

  it('an import cycle', () => {
    plant('src/core/first.ts', `import { second } from './second.ts'\n\nexport const first = (): number => second()\n`)
    plant('src/core/second.ts', `import { first } from './first.ts'\n\nexport const second = (): number => first()\n`)
    const { status, output } = run([bins.biome, 'ci', '--colors=off'])
    expect(output).toContain('noImportCycles')
    expect(status).not.toBe(0)
  })

  it.each([
    ['the DOM', 'export const title = document.title\n', /Cannot find name 'document'/],
    ['Node', 'export const name = process.title\n', /Cannot find name 'process'/],
    [
      'a Node module',
      `import { sep } from 'node:path'\n\nexport const s = sep\n`,
      /Cannot find (module|name) 'node:path'/,
    ],
  ])('%s in the core', (_, text, message) => {
    plant('src/core/planted.ts', text)
    const { status, output } = run([bins.tsc, '-p', 'src/core'])
    expect(output).toMatch(message)
    expect(status).not.toBe(0)
  })

  it('nothing in a clean core', () => {
    plant('src/core/planted.ts', 'export const four = 2 + 2\n')
    expect(run([bins.tsc, '-p', 'src/core'])).toEqual({ status: 0, output: '' })
  })
})
