import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import { chooseBrowser } from './browser.mjs'
import { bundled } from './bundle.mjs'
import { fingerprint } from './fingerprint.mjs'
import { sameInstallation } from './install.mjs'
import { lockProblems } from './lock.mjs'
import { isSupportedNode, requireNode } from './node-version.mjs'
import { findOffice } from './office.mjs'
import { inRoot } from './paths.mjs'
import { freePort } from './port.mjs'

const folder = mkdtempSync(path.join(tmpdir(), 'tabayyun-set-up-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('Node', () => {
  it.each(['20.19.0', '20.20.2', '22.12.0', '24.1.0'])('%s will do', (version) => {
    expect(isSupportedNode(version)).toBe(true)
  })

  it.each(['18.20.4', '20.18.3', '21.7.0', '22.11.0'])('%s will not', (version) => {
    expect(isSupportedNode(version)).toBe(false)
    expect(() => requireNode(version)).toThrow(version)
  })

  it('is asked for alike by npm', () => {
    const { engines } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'))
    expect(engines.node).toBe('>=20.19 <21 || >=22.12')
  })
})

describe('installation', () => {
  const wanted = {
    packages: {
      '': {},
      'node_modules/a': { version: '1.0.0', integrity: 'x' },
      'node_modules/a-darwin': { version: '1.0.0', integrity: 'y', optional: true },
    },
  }

  it('is complete without the builds for other platforms', () => {
    expect(sameInstallation(wanted, { packages: { 'node_modules/a': { version: '1.0.0', integrity: 'x' } } })).toBe(
      true,
    )
  })

  it.each([
    ['something is missing', {}],
    ['a version has changed', { 'node_modules/a': { version: '0.9.0', integrity: 'x' } }],
    ['the content has changed', { 'node_modules/a': { version: '1.0.0', integrity: 'z' } }],
    [
      'something is no longer wanted',
      { 'node_modules/a': { version: '1.0.0', integrity: 'x' }, 'node_modules/b': { version: '1.0.0' } },
    ],
  ])('is repeated when %s', (_, packages) => {
    expect(sameInstallation(wanted, { packages })).toBe(false)
  })
})

describe('the lock file', () => {
  const lock = (entry: object, top = { dependencies: { a: '1.0.0' } }) => ({
    packages: { '': top, 'node_modules/a': { version: '1.0.0', ...entry } },
  })
  const manifest = { dependencies: { a: '1.0.0' } }

  it('of the project is sound', () => {
    const read = (file: string) => JSON.parse(readFileSync(inRoot(file), 'utf8'))
    expect(lockProblems(read('package-lock.json'), read('package.json'))).toEqual([])
  })

  it.each([
    [
      'a platform build without an entry',
      lock({ optionalDependencies: { 'a-android': '1.0.0' } }),
      manifest,
      /a-android/,
    ],
    ['a dependency without an entry', lock({ dependencies: { b: '^2.0.0' } }), manifest, /needs b/],
    ['the host of a registry', lock({ resolved: 'https://example.test/a.tgz' }), manifest, /host/],
    ['a script run on installation', lock({ hasInstallScript: true }), manifest, /script/],
    ['a manifest that has moved on', lock({}), { dependencies: { a: '1.1.0' } }, /differ/],
    ['a range', lock({}, { dependencies: { a: '^1.0.0' } }), { dependencies: { a: '^1.0.0' } }, /exact/],
  ])('is refused with %s', (_, text, asked, message) => {
    expect(lockProblems(text, asked).join('\n')).toMatch(message)
  })
})

describe('the browser', () => {
  afterEach(() => vi.unstubAllEnvs())
  const choose = (...present: string[]) => chooseBrowser('/own/chrome', (file) => present.includes(file))

  it('is Playwright’s own, else the system’s, else none', () => {
    vi.stubEnv('E2E_CHROMIUM', '')
    expect(choose('/own/chrome', '/usr/bin/chromium')).toEqual({ found: 'playwright' })
    expect(choose('/usr/bin/google-chrome')).toEqual({ found: 'system', path: '/usr/bin/google-chrome' })
    expect(choose()).toEqual({ found: 'none' })
  })

  it('can be named', () => {
    vi.stubEnv('E2E_CHROMIUM', '/mine')
    expect(choose('/own/chrome')).toEqual({ found: 'system', path: '/mine' })
  })
})

it('the office program is the system’s, or the one that is named', () => {
  expect(findOffice((file) => file === '/usr/bin/soffice')).toBe('/usr/bin/soffice')
  expect(findOffice(() => false)).toBeNull()
  vi.stubEnv('E2E_OFFICE', '/mine')
  expect(findOffice()).toBe('/mine')
  vi.unstubAllEnvs()
})

it('the next free port is taken when one is busy', async () => {
  const first = await freePort(42_000)
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(first, '127.0.0.1', resolve))
  expect(await freePort(first)).toBeGreaterThan(first)
  await new Promise((resolve) => server.close(resolve))
})

it('a fingerprint changes with an edit, a new file and a removed one', () => {
  const file = path.join(folder, 'watched.ts')
  const seen = [fingerprint([folder])]
  writeFileSync(file, 'one')
  seen.push(fingerprint([folder]))
  utimesSync(file, 1, 1)
  seen.push(fingerprint([folder]))
  expect(new Set(seen).size).toBe(3)
  expect(fingerprint([folder])).toBe(seen.at(-1))
  rmSync(file)
  expect(fingerprint([folder])).toBe(seen[0])
})

describe('the command line runner', () => {
  const entry = path.join(folder, 'entry.ts')
  const run = (bundle: string, input: string) =>
    new Promise<{ code: number | null; out: string }>((resolve) => {
      const child = spawn(process.execPath, [bundle], { stdio: ['pipe', 'pipe', 'inherit'] })
      let out = ''
      child.stdout.on('data', (chunk) => {
        out += chunk
      })
      child.once('close', (code) => resolve({ code, out }))
      child.stdin.end(input)
    })

  it('survives two starts at once, streams, and keeps the exit code', async () => {
    writeFileSync(
      entry,
      `import { contains } from '${inRoot('src/core/text/span.ts')}'
       for await (const chunk of process.stdin) process.stdout.write(chunk)
       process.exitCode = contains({ start: 0, end: 2 }, { start: 1, end: 2 }) ? 3 : 4 satisfies number`,
    )
    const bundles = await Promise.all([bundled(entry), bundled(entry)])
    expect(bundles[0]).toBe(bundles[1])
    expect(await run(bundles[0], 'سطر\n')).toEqual({ code: 3, out: 'سطر\n' })
    rmSync(path.dirname(bundles[0]), { recursive: true })
  })
})
