import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, expect, test } from '@playwright/test'
import { Stories } from './page-models/stories.ts'

const ROUNDS = 50
/** Letters that are typed before each kill; a round adds its number. */
const WORDS = 'كلمة '.repeat(40)

/** Every process of the browser that lives in this profile, at once and without a word. */
function kill(profile: string): void {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    if (commandOf(pid).includes(profile)) tryKill(Number(pid))
  }
}

/** A process may be gone before it is asked. */
function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}

function tryKill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}

/** The browser is killed in mid-work, again and again: each time all that had been kept is there, and the story goes on. */
test('a browser that is killed loses nothing that was kept', async ({ baseURL, locale }, { project }) => {
  test.skip(!existsSync('/proc/self/cmdline'), 'processes are found by their command lines in /proc')
  test.setTimeout(ROUNDS * 12_000)
  const profile = mkdtempSync(join(tmpdir(), 'tabayyun-kill-'))
  const { launchOptions } = project.use
  let text = ''
  let address = `${baseURL}/#/stories`
  for (let round = 0; round <= ROUNDS; round++) {
    const context = await chromium.launchPersistentContext(profile, { ...launchOptions, locale: locale ?? 'ar' })
    const page = await context.newPage()
    const stories = new Stories(page)
    await page.goto(address)
    if (round === 0) await stories.fresh.click()
    // Letters that were on their way may have arrived; nothing before them may be gone.
    await expect(stories.text(0)).toHaveValue(new RegExp(`^${text}`))
    if (round === ROUNDS) {
      await context.close()
      break
    }
    text += `${WORDS}${round}\n`
    await stories.text(0).fill(text)
    await expect(stories.saved).toBeVisible()
    address = page.url()
    // Typing goes on while the process dies: these letters may be lost, nothing before them.
    const typing = page.keyboard.type('حروف').catch(() => undefined)
    kill(profile)
    await typing
    await context.close().catch(() => undefined)
  }
  rmSync(profile, { recursive: true, force: true })
})
