import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/**
 * axe passes over text whose letters take less room together than apart: it
 * takes that for a font of icons. All joined Arabic is like that, so contrast
 * would go unchecked. No canvas of the page measures text; axe's may say that
 * every letter is as wide as any.
 */
const seeArabicAsText = () => {
  CanvasRenderingContext2D.prototype.measureText = (text) => ({ width: text.length * 30 }) as TextMetrics
}

/** What axe finds, of whatever weight, one line a rule, with the first places it found. */
export async function violations(page: Page, except: string[] = []): Promise<readonly string[]> {
  await page.evaluate(seeArabicAsText)
  const found = await new AxeBuilder({ page }).disableRules(except).analyze()
  return found.violations.map(({ id, impact, nodes }) => {
    const places = nodes.slice(0, 4).map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary}`)
    return `${id} (${impact}) ×${nodes.length}: ${places.join('\n')}`
  })
}
