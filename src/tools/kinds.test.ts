import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { kindMessages } from '../kinds/messages.ts'
import { kinds } from '../kinds/registry.ts'
import { catalogueProblems } from './catalogue.ts'
import { generated, stale } from './generate-registry.mjs'
import { scaffold } from './new-kind.mjs'
import { bins, inRoot } from './paths.mjs'

const folder = mkdtempSync(path.join(tmpdir(), 'tabayyun-kinds-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the registry of kinds', () => {
  it('is fresh; if not: npm run generate', () => {
    expect(stale(inRoot('src/kinds'))).toEqual([])
  })

  it('names every kind by its folder', () => {
    const folders = readdirSync(inRoot('src/kinds')).filter((name) => existsSync(inRoot('src/kinds', name, 'index.ts')))
    expect(kinds.map((kind) => kind.id).sort()).toEqual(folders.sort())
  })

  it('has words for every kind, the same in both languages', () => {
    expect(Object.keys(kindMessages.ar).sort()).toEqual(kinds.map((kind) => kind.id).sort())
    expect(catalogueProblems(kindMessages.ar, kindMessages.en)).toEqual([])
  })

  it('lists a new folder, and keeps its order whatever the length', () => {
    const kindsFolder = path.join(folder, 'listing')
    const ids = ['zeta', 'agreed-count', ...Array.from({ length: 12 }, (_, i) => `kind-${'abcdefghijkl'[i]}`)]
    for (const id of ids) {
      mkdirSync(path.join(kindsFolder, id), { recursive: true })
      writeFileSync(path.join(kindsFolder, id, 'index.ts'), '')
    }
    const text = generated(kindsFolder)['registry.ts'] ?? ''
    expect(text).toContain(`import { kind as agreedCount } from './agreed-count/index.ts'`)
    expect(text.indexOf('agreedCount,')).toBeLessThan(text.indexOf('zeta,'))
    expect(stale(kindsFolder)).toEqual(['registry.ts', 'messages.ts'])
  })
})

describe('npm run new:kind', () => {
  const project = path.join(folder, 'project')
  const kindsFolder = path.join(project, 'src/kinds')
  mkdirSync(kindsFolder, { recursive: true })
  symlinkSync(inRoot('node_modules'), path.join(project, 'node_modules'))
  symlinkSync(inRoot('src/core'), path.join(project, 'src/core'))
  copyFileSync(inRoot('src/kinds/corpus-types.ts'), path.join(kindsFolder, 'corpus-types.ts'))
  for (const file of ['.biome.json', 'package.json']) copyFileSync(inRoot(file), path.join(project, file))
  writeFileSync(
    path.join(project, 'tsconfig.json'),
    JSON.stringify({
      extends: inRoot('tsconfig.json'),
      compilerOptions: { types: [], paths: { '@/*': [`${project}/src/*`] } },
      include: ['src/kinds'],
    }),
  )
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8' })
    return { status, output: `${stdout}${stderr}` }
  }

  it('writes folders that compile, are formatted, and are registered', () => {
    const written = ['water-level', 'strikes', 'registry.ts', 'messages.ts']
    scaffold('water-level', kindsFolder)
    scaffold('strikes', kindsFolder)
    expect(readFileSync(path.join(kindsFolder, 'registry.ts'), 'utf8')).toContain('= [strikes, waterLevel]')
    expect(readFileSync(path.join(kindsFolder, 'water-level/ar/rules.ts'), 'utf8')).toContain(
      'function proposeWaterLevel(',
    )
    expect(run(bins.tsc, '-p', '.')).toEqual({ status: 0, output: '' })
    const lint = run(bins.biome, 'ci', '--colors=off', ...written.map((name) => `src/kinds/${name}`))
    expect(lint.status, lint.output).toBe(0)
  })

  it('refuses a bad id and a folder that exists, and leaves both alone', () => {
    const before = readdirSync(kindsFolder)
    expect(() => scaffold('Water Level', kindsFolder)).toThrow(/small Latin letters/)
    expect(() => scaffold('../core', kindsFolder)).toThrow(/small Latin letters/)
    expect(() => scaffold(undefined, kindsFolder)).toThrow(/small Latin letters/)
    writeFileSync(path.join(kindsFolder, 'strikes/index.ts'), 'mine')
    expect(() => scaffold('strikes', kindsFolder)).toThrow(/exists/)
    expect(readFileSync(path.join(kindsFolder, 'strikes/index.ts'), 'utf8')).toBe('mine')
    expect(readdirSync(kindsFolder)).toEqual(before)
  })
})
