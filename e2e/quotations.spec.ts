import { violations } from './axe.ts'
import { untranslated } from './untranslated.ts'
import { expect, test } from './words.ts'

const words = {
  ar: {
    view: 'أقوال',
    heading: 'كلمةً بكلمة',
    first: 'الشرق الأوسط',
    marsad: 'المرصد',
    indirect: 'صار منقولًا لا مقتبسًا',
    mouth: 'على لسان غيره',
    verbatim: 'بلفظه',
    base: 'الأساس',
    paraphrased: 'بمعناه لا بلفظه',
  },
  en: {
    view: 'Quotations',
    heading: 'word by word',
    first: 'Asharq Al-Awsat',
    marsad: 'Al-Marsad',
    indirect: 'Direct words turned indirect',
    mouth: 'Given to another mouth',
    verbatim: 'Verbatim',
    base: 'Base',
    paraphrased: 'Paraphrased',
  },
} as const

for (const language of ['ar', 'en'] as const) {
  const told = words[language]
  const said = 'lavrov-listened'

  test(`by pointer, ${language}: what became of the words, to the passage, and to the row`, async ({
    app,
    matrix,
    quotations,
    reader,
  }) => {
    await app.open(`compare?lang=${language}`)
    await app.view(told.view).click()
    await expect(quotations.heading).toContainText(told.heading)
    await expect(quotations.marks(said, told.first)).toHaveText(['أنصتنا', 'نا', 'بعضاً'])
    await expect(quotations.marks(said, 'SeaPRwire')).toHaveText(['يستمعا', 'استمعا', 'هما', 'البعض'])
    await expect(quotations.rendering(said, told.marsad)).toContainText(told.indirect)
    await expect(quotations.rendering('important-step', 'SeaPRwire')).toContainText(told.mouth)
    await expect(quotations.rendering('important-step', 'SeaPRwire')).toContainText(told.verbatim)

    await quotations.outlet(said, told.marsad).click()
    await expect(reader.current.first()).toBeInViewport()
    await expect(reader.current.getByRole('link').first()).toBeFocused()
    await app.page.goBack()
    await quotations.question(said).click()
    await expect(matrix.question(said)).toBeFocused()
  })

  test(`by keyboard, ${language}: from utterance to utterance, another base, to the row`, async ({
    app,
    keyboard,
    matrix,
    page,
    quotations,
  }) => {
    await app.open(`quotations?lang=${language}`)
    await expect(quotations.heading).toContainText(told.heading)
    await expect(page.locator('[data-quoted]').first()).toBeVisible()
    await keyboard.press('j')
    await expect(quotations.current).toHaveAttribute('data-quoted', said)
    await expect(quotations.current).toBeInViewport()
    await keyboard.press('j', 'k')
    await expect(quotations.current).toHaveAttribute('data-quoted', said)
    await expect(page).toHaveURL(/fact=lavrov-listened/)

    const base = quotations.base.getByRole('button', { name: 'SeaPRwire' })
    await keyboard.tabTo(base)
    await keyboard.press('Enter')
    await expect(base).toHaveAttribute('aria-pressed', 'true')
    await expect(quotations.rendering(said, 'SeaPRwire')).toContainText(told.base)
    await expect(quotations.rendering(said, told.first)).toContainText(told.paraphrased)

    await keyboard.tabTo(quotations.question(said))
    await keyboard.press('Enter')
    await expect(matrix.question(said)).toBeFocused()
  })
}

test('words of a right-to-left source stand from right to left in an English page', async ({ app, quotations }) => {
  await app.open('quotations?lang=en')
  const cells = quotations.rendering('lavrov-listened', 'Asharq Al-Awsat').locator('td')
  const first = await cells.first().boundingBox()
  const second = await cells.nth(1).boundingBox()
  expect(first?.x).toBeGreaterThan(second?.x ?? Number.POSITIVE_INFINITY)
})

test('a speaker’s name leads to what they said; hidden outlets are not shown', async ({ app, quotations }) => {
  await app.open('quotations?lang=ar&hide=003')
  await quotations.speakers.getByRole('button', { name: /ماركو روبيو/ }).click()
  const heading = quotations.heading.page().getByRole('heading', { level: 2, name: 'ماركو روبيو' })
  await expect(heading).toBeFocused()
  await expect(heading).toBeInViewport()
  await expect(quotations.outlet('lavrov-listened', 'المرصد')).toBeVisible()
  await expect(quotations.outlet('lavrov-listened', 'SeaPRwire')).toHaveCount(0)
})

test('where no utterance passes the filters, one is told and led out', async ({ app, page, quotations }) => {
  await app.open('quotations?lang=ar&theme=numbers')
  await expect(app.main).toContainText('لا قول فيما هو معروض')
  await page.getByRole('main').getByRole('button', { name: 'أزل كل المرشّحات' }).click()
  await expect(quotations.utterances).not.toHaveCount(0)
})

for (const language of ['ar', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`axe finds nothing: ${language}, ${theme}`, async ({ app, page, quotations }) => {
      await app.open(`quotations?lang=${language}&fact=important-step&verdict=attribution,finer,strength,alone`)
      await app.wear(theme)
      await expect(quotations.current).toBeVisible()
      expect(await violations(page)).toEqual([])
    })
  }

  test(`on a phone, as lines, nothing beyond the edge: ${language}`, async ({ app, page, quotations }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await app.open(`quotations?lang=${language}&hide=004`)
    await expect(quotations.marks('lavrov-listened', 'SeaPRwire')).not.toHaveCount(0)
    await expect(page.getByRole('table')).toHaveCount(0)
    expect(await app.overflow()).toBe(0)
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
    expect(await violations(page)).toEqual([])
  })
}

test('no text is left that no catalogue holds', async ({ app, page, quotations }) => {
  await app.open('quotations?lang=pseudo')
  await expect(quotations.utterances).not.toHaveCount(0)
  expect(await untranslated(page)).toEqual([])
})

test('prints on A4: no controls, every rendering', async ({ app, page, quotations }) => {
  await page.setViewportSize({ width: 794, height: 1123 })
  await app.open('quotations?lang=ar')
  await expect(quotations.outlet('important-step', 'SeaPRwire')).toBeAttached()
  await page.emulateMedia({ media: 'print' })
  await expect(quotations.base).toBeHidden()
  await expect(quotations.outlet('lavrov-listened', 'المرصد')).toBeVisible()
  expect(await app.overflow()).toBe(0)
})
