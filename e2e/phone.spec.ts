import { expect, test } from './journey.ts'
import { expectVerbatim } from './seeds.ts'

test.describe('at 360 pixels', () => {
  test.use({ viewport: { width: 360, height: 740 } })

  test('a card per fact, a line per reading, nothing beyond the edge', async ({ app, cards }) => {
    await app.open()
    await expect(cards.cards).not.toHaveCount(0)
    expect(await cards.cards.count()).toBeGreaterThan(80)
    await expect(cards.verdict('agreed-count')).toHaveText('تناقض')
    await expect(cards.line('agreed-count', 'المرصد').first()).toContainText('٤ مبادئ')
    await expect(cards.line('agreed-count', 'أسوشيتد برس').first()).toContainText('٣ أهداف')
    expect(await app.overflow()).toBe(0)
    await app.speak('en')
    await expect(cards.verdict('agreed-count')).toHaveText('Contradiction')
    expect(await app.overflow()).toBe(0)
  })

  test('a card opens on every outlet with its passages', async ({ app, cards, filters }) => {
    await app.open()
    await filters.verdict('تناقض').click()
    await expect(cards.cards).toHaveCount(2)
    const evidence = await cards.open('agreed-count')
    await expect(evidence.passages('المرصد').first()).toContainText('على 4 مبادئ')
    await expect(evidence.passages('أسوشيتد برس').first()).toContainText('متابعة ثلاثة أهداف')
    await expectVerbatim(evidence, 'أسوشيتد برس')
    expect(await app.overflow()).toBe(0)
    expect(await evidence.copyCitation('المرصد')).toContain('على 4 مبادئ')
    await cards.question('agreed-count').click()
    await expect(evidence.passages('المرصد')).toHaveCount(0)
  })

  test('the article is read on a phone and one comes back to the card', async ({ app, cards, reader }) => {
    await app.open('compare?fact=agreed-count&lang=ar')
    await cards.evidence('agreed-count').openArticle('أسوشيتد برس')
    await expect(reader.current.first()).toBeInViewport()
    expect(await app.overflow()).toBe(0)
    await reader.marksOf('agreed-count').first().getByRole('link').click()
    await expect(cards.question('agreed-count')).toHaveAttribute('aria-expanded', 'true')
    await expect(cards.question('agreed-count')).toBeInViewport()
  })

  test('in the reader the article comes before what is known of it', async ({ app, reader }) => {
    await app.open('reader?article=001&lang=ar')
    await expect(reader.heading).toBeInViewport()
    await expect(reader.about).toBeHidden()
    await app.page.locator('.reader-side summary').click()
    await expect(reader.about).toContainText('عربية أصلية')
  })

  test('the masthead takes one line and one for the search', async ({ app, filters, page }) => {
    await app.open()
    for (const language of ['ar', 'en'] as const) {
      await app.speak(language)
      await expect(filters.search).toBeVisible()
      const name = await page.locator('.mast .name').boundingBox()
      const help = await app.help.boundingBox()
      const search = await filters.search.boundingBox()
      if (!name || !help || !search) throw new Error('out of sight')
      expect(Math.abs(name.y + name.height / 2 - help.y - help.height / 2)).toBeLessThan(12)
      expect(search.y).toBeGreaterThan(help.y + help.height - 1)
    }
  })

  test('search and filters are within reach', async ({ app, cards, filters }) => {
    await app.open()
    await filters.search.fill('دميترييف')
    await expect(cards.card('attendance-dmitriev')).toBeVisible()
    await expect(cards.card('agreed-count')).toHaveCount(0)
    await filters.lift.click()
    const outlets = await filters.choose('outlets')
    await outlets.getByRole('checkbox', { name: 'اعرض المرصد' }).click({ force: true })
    await filters.close()
    await expect(cards.line('agreed-count', 'المرصد')).toHaveCount(0)
    expect(await app.overflow()).toBe(0)
  })

  test('the guide fits', async ({ app }) => {
    await app.open()
    await app.help.click()
    await expect(app.dialog).toBeVisible()
    expect(await app.overflow()).toBe(0)
    const box = await app.dialog.boundingBox()
    expect(box?.width).toBeLessThanOrEqual(360)
  })
})

test.describe('at 1920 pixels', () => {
  test.use({ viewport: { width: 1920, height: 1080 } })

  test('all five outlets at once, heads and questions in sight while the table scrolls', async ({ app, matrix }) => {
    await app.open()
    for (const head of await matrix.columns.all()) await expect(head).toBeInViewport({ ratio: 0.9 })
    expect(await app.overflow()).toBe(0)
    await matrix.row('important-step').scrollIntoViewIfNeeded()
    for (const head of await matrix.columns.all()) await expect(head).toBeInViewport({ ratio: 0.9 })
    await expect(matrix.question('important-step')).toBeInViewport({ ratio: 0.9 })
  })

  test('an opened row shows both sides of the contradiction together', async ({ app, matrix }) => {
    await app.open('compare?fact=agreed-count&lang=ar')
    const evidence = matrix.evidence('agreed-count')
    await expect(matrix.question('agreed-count')).toBeInViewport()
    await expect(evidence.highlighted('المرصد').first()).toBeInViewport()
    await expect(evidence.highlighted('أسوشيتد برس').first()).toBeInViewport()
  })
})

test('on a laptop the fact column stays while the outlets scroll sideways', async ({ app, matrix, page }) => {
  await page.setViewportSize({ width: 900, height: 800 })
  await app.open()
  await matrix.cell('event-date', 'غير معلن').scrollIntoViewIfNeeded()
  await expect(matrix.cell('event-date', 'غير معلن')).toBeInViewport()
  await expect(matrix.question('event-date')).toBeInViewport({ ratio: 0.9 })
  expect(await app.overflow()).toBe(0)
})
