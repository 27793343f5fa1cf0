import { violations } from './axe.ts'
import { seedText } from './seeds.ts'
import { untranslated } from './untranslated.ts'
import { expect, test } from './words.ts'

const words = {
  ar: {
    view: 'نصوص متقابلة',
    asked: 'كم عدد النقاط المتفق عليها؟',
    verdict: 'تناقض',
    alone: 'لا يحمله غيره',
    ap: /أسوشيتد برس/,
    way: 'المختلف فيه',
    dir: 'rtl',
  },
  en: {
    view: 'Texts',
    asked: 'How many points were agreed?',
    verdict: 'Contradiction',
    alone: 'Nobody else carries it',
    ap: /after AP/,
    way: 'what is contested',
    dir: 'ltr',
  },
} as const

for (const language of ['ar', 'en'] as const) {
  const told = words[language]

  test(`by pointer, ${language}: who carries a sentence, to its counterpart, to the row`, async ({
    app,
    matrix,
    texts,
  }) => {
    await app.open(`compare?lang=${language}`)
    await app.view(told.view).click()
    await expect(texts.columns).toHaveCount(2)
    const count = texts.sentence('المرصد', '4 مبادئ').first()
    await expect(count).toContainText(told.verdict)
    await expect(count).toContainText(told.asked)
    await expect(texts.sentence('الشرق الأوسط', 'سنحتاج إلى وجود بعثات')).toContainText(told.alone)

    await count.getByRole('button', { name: told.ap }).click()
    await expect(texts.columns).toHaveCount(2)
    await expect(texts.column('أسوشيتد برس')).toBeVisible()
    await expect(texts.here).toContainText('4 مبادئ')
    await expect(texts.here).toBeInViewport()
    await expect(texts.there).toBeInViewport()

    await texts.here.getByRole('link', { name: told.asked }).click()
    await expect(matrix.question('agreed-count')).toBeFocused()
    await app.page.goBack()
    await expect(texts.here).toContainText('4 مبادئ')
  })

  test(`by keyboard, ${language}: from contested passage to contested passage, both columns along`, async ({
    app,
    keyboard,
    matrix,
    page,
    texts,
  }) => {
    await texts.open(`lang=${language}&beside=001,002`)
    await keyboard.tabTo(texts.way(told.way))
    await keyboard.press('Enter', 'j')
    await expect(texts.here).toBeInViewport()
    await expect(texts.here.locator('mark')).not.toHaveCount(0)
    const first = (await texts.here.getAttribute('data-at')) ?? ''
    await keyboard.press('j')
    await expect(texts.here).not.toHaveAttribute('data-at', first)
    await expect(texts.here).toBeInViewport()
    await expect(page).toHaveURL(/fact=/)
    await keyboard.press('k')
    await expect(texts.here).toHaveAttribute('data-at', first)
    const question = texts.here.locator('.dispute').getByRole('link').first()
    const asked = (await question.textContent()) ?? ''
    await keyboard.tabTo(question, 90)
    await keyboard.press('Enter')
    await expect(matrix.rows.getByRole('button', { name: asked, exact: true }).first()).toBeFocused()
    await expect(app.html).toHaveAttribute('dir', told.dir)
  })
}

test('columns scroll together, and an address opens at its passage', async ({ page, texts }) => {
  await texts.open('lang=ar&beside=000,002&fact=agreed-count')
  await expect(texts.here).toBeInViewport()
  const other = texts.flow('أسوشيتد برس')
  const before = await other.evaluate((flow) => flow.scrollTop)
  await texts.flow('الشرق الأوسط').hover()
  await page.mouse.wheel(0, 2400)
  await expect.poll(() => other.evaluate((flow) => flow.scrollTop)).toBeGreaterThan(before + 200)
})

test('three may stand side by side; what is not the article is folded; no letter is lost', async ({ texts }) => {
  await texts.open('lang=ar&beside=000,001,003')
  await expect(texts.columns).toHaveCount(3)
  await texts.beside.getByRole('button', { name: 'SeaPRwire' }).click()
  await expect(texts.columns).toHaveCount(2)
  const column = texts.column('الشرق الأوسط')
  await expect(column.locator('.text-outside [data-source]')).toHaveCount(0)
  await column.getByRole('button', { name: 'أظهر' }).last().click()
  await expect(column.locator('.text-outside [data-source]').first()).toBeVisible()
  const text = seedText('الشرق الأوسط')
  for (const sentence of await column.locator('[data-at] > p:first-child').allTextContents()) {
    expect(text).toContain(sentence)
  }
})

test('a hidden outlet carries nothing', async ({ texts }) => {
  await texts.open('lang=ar&beside=000,001&hide=002')
  await expect(texts.beside.getByRole('button')).toHaveCount(4)
  await expect(texts.columns.getByRole('button', { name: /أسوشيتد برس/ })).toHaveCount(0)
})

for (const language of ['ar', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`axe finds nothing: ${language}, ${theme}`, async ({ app, page, texts }) => {
      await texts.open(`lang=${language}&beside=004,002&hide=000,001,003&fact=agreed-count`)
      await app.wear(theme)
      await expect(texts.here).toBeVisible()
      expect(await violations(page)).toEqual([])
    })
  }

  test(`on a phone one text, the other’s sentence under it: ${language}`, async ({ app, page, texts }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await texts.open(`lang=${language}&beside=001,002&hide=000,003,004`)
    await expect(texts.columns).toHaveCount(1)
    await expect(texts.sentence('المرصد', '4 مبادئ').first().locator('blockquote')).toContainText('ثلاثة أهداف')
    await page.getByRole('button', { name: /^(التالي|Next)/ }).click()
    await expect(texts.here).toBeInViewport()
    expect(await app.overflow()).toBe(0)
    expect(await violations(page)).toEqual([])
  })
}

test('no text is left that no catalogue holds', async ({ page, texts }) => {
  await texts.open('lang=pseudo&fact=agreed-count')
  expect(await untranslated(page)).toEqual([])
})

test('prints on A4: whole columns, no controls', async ({ app, page, texts }) => {
  await page.setViewportSize({ width: 1000, height: 1123 })
  await texts.open('lang=ar&beside=000,002')
  await page.emulateMedia({ media: 'print' })
  await expect(texts.walk).toBeHidden()
  const flow = texts.flow('الشرق الأوسط')
  expect(await flow.evaluate((element) => element.scrollHeight - element.clientHeight)).toBeLessThanOrEqual(1)
  expect(await app.overflow()).toBe(0)
})
