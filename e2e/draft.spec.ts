import { violations } from './axe.ts'
import { untranslated } from './untranslated.ts'
import { expect, test } from './words.ts'

const COUNT = 'وقال وزير الخارجية الأميركي ماركو روبيو إن الجانبين اتفقا على خمسة مبادئ.'
const LENGTH = 'واستمرت المحادثات أكثر من ثلاث ساعات.'
const BRIDGE = 'وتعهدت الوفود ببناء جسر جديد فوق نهر صغير.'
const COPY = `${LENGTH} ${COUNT}\n${BRIDGE}`

const words = {
  ar: {
    view: 'افحص مسوّدتك',
    private: 'لا تغادر المسوّدة هذا المتصفح',
    mine: 'مسوّدتك',
    done: 'انتهى الفحص',
    contradicted: /^يناقضه مصدر/,
    why: 'العددان لا يجتمعان',
  },
  en: {
    view: 'Check my draft',
    private: 'The draft does not leave this browser',
    mine: 'your draft',
    done: 'The check is done',
    contradicted: /^A source contradicts it/,
    why: 'The two numbers exclude each other',
  },
} as const

for (const language of ['ar', 'en'] as const) {
  const told = words[language]

  test(`by pointer, ${language}: supported, contradicted, unsupported; to the passage, back, and to the row`, async ({
    app,
    draft,
    matrix,
    page,
    reader,
  }) => {
    await app.open(`compare?lang=${language}`)
    await app.view(told.view).click()
    await expect(app.main).toContainText(told.private)
    await draft.examine(COPY)
    expect(await draft.standing('أكثر من ثلاث ساعات')).toBe('supported')
    expect(await draft.standing('خمسة مبادئ')).toBe('contradicted')
    expect(await draft.standing('جسر جديد')).toBe('unsupported')
    await expect(draft.claim('agreed-count')).toContainText(told.mine)
    await expect(draft.claim('agreed-count')).toContainText('على 4 مبادئ')
    await expect(draft.sentence('خمسة مبادئ').locator('mark[data-standing="contradicted"]')).toHaveText('خمسة مبادئ')

    await draft.passage('agreed-count', 'المرصد').click()
    await expect(reader.current.filter({ hasText: '4 مبادئ' })).toHaveCount(1)
    await page.goBack()
    await expect(draft.text).toHaveValue(COPY)
    await expect(draft.sentences).toHaveCount(3)
    await draft.claim('agreed-count').getByRole('link').first().click()
    await expect(matrix.question('agreed-count')).toBeFocused()
  })

  test(`by keyboard, ${language}: checked, walked through, narrowed`, async ({ app, draft, keyboard, page }) => {
    await app.open(`draft?lang=${language}`)
    await keyboard.tabTo(draft.text)
    await page.keyboard.insertText(COPY)
    await keyboard.tabTo(draft.check)
    await keyboard.press('Enter')
    await expect(draft.sentences).toHaveCount(3, { timeout: 45_000 })
    await expect(app.announced).toHaveText(told.done)
    await keyboard.press('j')
    await expect(draft.current).toHaveAttribute('data-standing', 'contradicted')
    await expect(draft.current).toBeInViewport()
    await keyboard.press('j')
    await expect(draft.current).toHaveAttribute('data-standing', 'unsupported')
    const contradicted = draft.show.getByRole('button', { name: told.contradicted })
    await contradicted.focus()
    await keyboard.press('Enter')
    await expect(draft.sentences).toHaveCount(1)
    await expect(draft.sentences).toContainText(told.why)
  })
}

test('asks only outlets that are shown, and says when the text has changed since', async ({ app, draft }) => {
  await app.open('draft?lang=ar&hide=001,002')
  await draft.examine(COUNT)
  expect(await draft.standing('خمسة مبادئ')).not.toBe('contradicted')
  await draft.text.fill(LENGTH)
  await expect(app.main).toContainText('تغيّرت المسوّدة أو الخبر منذ هذا الفحص')
})

test('a draft of fifty thousand characters can be given up, and read while it is set out', async ({
  app,
  draft,
  page,
}) => {
  const long = Array.from({ length: 760 }, (_, n) => `${n % 7 === 0 ? COUNT : BRIDGE} وهذه فقرة رقم ${n + 1}.`).join(
    '\n',
  )
  expect(long.length).toBeGreaterThan(45_000)
  await app.open('draft?lang=ar')
  await draft.text.fill(long)
  await draft.check.click()
  await draft.cancel.click()
  await expect(draft.status).toBeEmpty()
  await expect(draft.sentences).toHaveCount(0)

  await draft.check.click()
  await expect(draft.cancel).toBeVisible()
  await page.keyboard.press('Tab')
  await draft.sentences.first().waitFor({ timeout: 55_000 })
  await draft.show.getByRole('button', { name: /^يناقضه مصدر/ }).click()
  await expect(draft.sentences.first()).toHaveAttribute('data-standing', 'contradicted')
})

test('the draft is gone with the page', async ({ app, draft, page }) => {
  await app.open('draft?lang=ar')
  await draft.examine(LENGTH)
  const kept = await page.evaluate(async () => [
    JSON.stringify({ ...localStorage }),
    JSON.stringify({ ...sessionStorage }),
    (await indexedDB.databases()).length > 1,
    location.href,
  ])
  expect(JSON.stringify(kept)).not.toContain('ثلاث ساعات')
  await page.reload()
  await expect(draft.text).toHaveValue('')
})

for (const language of ['ar', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`axe finds nothing: ${language}, ${theme}`, async ({ app, draft, page }) => {
      await app.open(`draft?lang=${language}`)
      await app.wear(theme)
      await draft.examine(COPY)
      expect(await violations(page)).toEqual([])
    })
  }

  test(`on a phone nothing goes beyond the edge: ${language}`, async ({ app, draft, page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await app.open(`draft?lang=${language}`)
    await draft.examine(COPY)
    expect(await app.overflow()).toBe(0)
    expect(await violations(page)).toEqual([])
  })
}

test('no text is left that no catalogue holds', async ({ app, draft, page }) => {
  await app.open('draft?lang=pseudo')
  await expect(page.getByRole('textbox', { name: '⟦Thé dráft⟧' })).toBeVisible()
  await expect(draft.sentences).toHaveCount(0)
  expect(await untranslated(page)).toEqual([])
})

test('prints on A4: what was found, without the form', async ({ app, draft, page }) => {
  await page.setViewportSize({ width: 794, height: 1123 })
  await app.open('draft?lang=ar')
  await draft.examine(COPY)
  await page.emulateMedia({ media: 'print' })
  await expect(draft.text).toBeHidden()
  await expect(draft.sentences).toHaveCount(3)
  expect(await app.overflow()).toBe(0)
})
