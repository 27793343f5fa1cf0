import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { expect, test } from '@playwright/test'
import { freePort } from '../src/tools/port.mjs'

test('npm start builds the story and serves the page, on the next port when one is taken', async ({ page }) => {
  const busy = await freePort(4300)
  const occupant = createServer()
  await new Promise<void>((resolve) => occupant.listen(busy, '127.0.0.1', resolve))
  const app = spawn(process.execPath, ['src/tools/start.mjs', '--port', String(busy)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    let output = ''
    app.stdout.setEncoding('utf8').on('data', (text) => {
      output += text
    })
    await expect.poll(() => output, { timeout: 45_000 }).toContain('Ctrl+C')
    const addresses = output.match(/http:\S+/g) ?? []
    expect(output).toMatch(/تبيُّن جاهز: http:\/\/127\.0\.0\.1:\d+\/\nTabayyun is ready: http/)
    expect(new Set(addresses).size).toBe(1)
    expect(addresses[0]).not.toContain(`:${busy}/`)
    await page.goto(addresses[0] ?? '')
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
    await expect(page.locator('#root')).not.toBeEmpty()
  } finally {
    app.kill()
    occupant.close()
  }
})
