import { readFileSync } from 'node:fs'
import { expect, test } from './journey.ts'

const built = readFileSync(new URL('../public/stories/riyadh-talks.json', import.meta.url), 'utf8')

test('where each article comes from, how that is known, and what is not', async ({ about, app }) => {
  await app.open()
  await about.button.click()
  const first = about.credits('عناوين أخبار أخرى تحته موقّعة')
  await expect(first).toContainText('الناشرالشرق الأوسط مستنتَج')
  await expect(first).toContainText('مكتوب حتىالثلاثاء ١٨ شباط/فبراير ٢٠٢٥ مستنتَج من يوم الحدث')
  await expect(first).toContainText('لا يذكر النصالموزّع، الأصل، المترجم والكاتب')
  await expect(about.credits('أسوشيتد برس')).toContainText('المترجمخدمة غوغل مذكور في النص')
  await expect(about.dialog).toContainText('إصدار القواعد')
  await expect(about.credits('')).toHaveCount(5)
})

test('the story on the page, built again in the browser, is the file to the byte', async ({ about, app }) => {
  await app.open()
  await about.button.click()
  await about.start.click()
  await expect(about.status).toContainText('مطابق بايتًا ببايت.', { timeout: 45_000 })
  const size = Buffer.byteLength(built).toLocaleString('en').replaceAll(',', '٬')
  const arabic = size.replace(/[0-9]/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)] ?? '')
  await expect(about.status).toContainText(arabic)
})

test('a story whose verdict somebody changed is caught, and the row is a press away', async ({
  about,
  app,
  matrix,
}) => {
  const story = JSON.parse(built) as { facts: { id: string; verdict: { relation: string } }[] }
  const fact = story.facts.find(({ id }) => id === 'agreed-count')
  if (fact) fact.verdict.relation = 'finer'
  await app.open('compare?show=single&lang=ar')
  await app.offer('changed.json', `${JSON.stringify(story)}\n`)
  await about.button.click()
  await about.start.click()
  await expect(about.status).toContainText('يختلف الناتج عن الملف في واقعة واحدة', { timeout: 45_000 })
  await expect(about.rows).toHaveText(['كم عدد النقاط المتفق عليها؟'])
  await about.rows.click()
  await expect(about.dialog).toHaveCount(0)
  await expect(matrix.question('agreed-count')).toBeFocused()
  await expect(matrix.question('agreed-count')).toHaveAttribute('aria-expanded', 'true')
})

test('a build can be given up, and begun again', async ({ about, app, page }) => {
  let release: () => void = () => undefined
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(/rebuild\.worker/, async (route) => {
    await held
    await route.continue().catch(() => undefined)
  })
  await app.open()
  await about.button.click()
  await about.start.click()
  await expect(about.status).toContainText('نقرأ الملف ونتحقق من شواهده')
  await expect(about.cancel).toBeFocused()
  await about.cancel.click()
  await expect(about.status).toBeEmpty()
  release()
  await page.unroute(/rebuild\.worker/)
  await about.start.click()
  await expect(about.status).toContainText('مطابق بايتًا ببايت.', { timeout: 45_000 })
})
