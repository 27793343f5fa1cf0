import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Rolldown } from 'vite'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { inRoot } from './paths.mjs'

/** What a newcomer's browser fetches before the page can be used. The limit is a promise, kept in bytes on the wire. */
const LIMIT_KB = 180

let output: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[] = []
let page = ''

beforeAll(async () => {
  // The page is drawn from the story, which a fresh clone does not have yet.
  const story = spawnSync(process.execPath, [inRoot('src/tools/tabayyun.mjs'), 'build'], { encoding: 'utf8' })
  if (story.status !== 0) throw new Error(story.stderr)
  // Else React's development build, which nobody is sent, would be weighed.
  vi.stubEnv('NODE_ENV', 'production')
  const built = await build({
    configFile: inRoot('vite.config.ts'),
    logLevel: 'error',
    build: { write: false, emptyOutDir: false },
  })
  output = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  const file = output.find(({ fileName }) => fileName === 'index.html')
  page = file?.type === 'asset' ? String(file.source) : ''
}, 240_000)

afterAll(() => void vi.unstubAllEnvs())

const kilobytes = (text: string): number => gzipSync(text, { level: 9 }).length / 1000

describe('the first load', () => {
  it(`takes at most ${LIMIT_KB} kB of script`, () => {
    const asked = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map(([, file]) => file)
    const chunks = output.filter((one) => one.type === 'chunk' && asked.includes(one.fileName))
    expect(chunks.length).toBeGreaterThan(1)
    const sizes = chunks.map((one) => (one.type === 'chunk' ? kilobytes(one.code) : 0))
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(LIMIT_KB)
  })

  it('shows the seed story’s first rows before any script has run, for both widths, in the page itself', () => {
    const story = JSON.parse(readFileSync(path.join(inRoot('public/stories'), 'riyadh-talks.json'), 'utf8'))
    expect(page).toContain(`<h1 data-told="true">${story.story.title.ar}</h1>`)
    expect(page.match(/data-drawn="(?:wide|narrow)"/g)).toHaveLength(2)
    expect(page.match(/data-fact-row="/g)?.length ?? 0).toBeGreaterThan(20)
    expect(page).not.toContain('rel="stylesheet"')
    expect(page).toContain('Content-Security-Policy')
  })

  it('asks for nothing that the drawing does not need before it shows', () => {
    const atOnce = page.replace(/<template[\s\S]*?<\/template>/g, '')
    expect(page).toMatch(/<template id="later" data-home="#\/compare\?lang=ar"><script type="module"/)
    expect([...atOnce.matchAll(/<(?:script|link)[^>]*(?:src|href)="([^"d][^"]*)"/g)].map(([, asked]) => asked)).toEqual(
      ['./manifest.webmanifest', '/early.js'],
    )
    expect(atOnce).not.toContain('.woff2')
  })
})
