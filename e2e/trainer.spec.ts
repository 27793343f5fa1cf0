import type { Browser, Locator, Page } from '@playwright/test'
import { violations } from './axe.ts'
import { expect, test } from './journey.ts'
import { Learner, Trainer, type TrainingFile } from './page-models/training.ts'
import { untranslated } from './untranslated.ts'

const words = {
  ar: {
    preset: /^اكتشف الفرق/,
    contradiction: 'تناقض',
    wording: 'اختلاف لفظ',
    results: /^نتائج الصف$/,
    foreign: 'إجابات عن تمرين آخر',
    changed: 'غُيّر بعد تسليمه',
    json: 'ليس ملفًا سليمًا',
    wrong: 'ليست هذه كلمة السر',
    missed: '٢ من ٢',
    one: '١',
    full: /^الجدول كاملًا/,
    where: /^أين قيل هذا/,
  },
  en: {
    preset: /^Spot the difference/,
    contradiction: 'Contradiction',
    wording: 'Wording',
    results: /^Class results$/,
    foreign: 'Answers to another exercise',
    changed: 'Changed after it was handed in',
    json: 'Not a sound file',
    wrong: 'That is not the passphrase',
    missed: '2 of 2',
    one: '1',
    full: /^The full table/,
    where: /^Where does it say so/,
  },
} as const

/** Words of a key that stand nowhere else. */
const KEY = /numbers-disjoint|choices-disjoint|"relation":"contradiction"|"close":\[/

/** Another browser profile: nothing is shared but the files. */
async function elsewhere(browser: Browser, use: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext()
  await use(await context.newPage())
  await context.close()
}

for (const language of ['ar', 'en'] as const) {
  const told = words[language]
  for (const passphrase of [null, 'سرّ الصف'] as const) {
    test(`made, solved elsewhere, handed back: ${language}, ${passphrase ? 'sealed, by keyboard' : 'by pointer'}`, async ({
      browser,
      keyboard,
      page,
    }) => {
      const trainer = new Trainer(page)
      await trainer.open(language)
      if (passphrase) {
        await keyboard.tabTo(trainer.preset(told.preset))
        await keyboard.press('Enter')
        await trainer.passphrase.focus()
        await page.keyboard.insertText(passphrase)
        await keyboard.tabTo(trainer.make)
        await keyboard.press('Enter')
      } else {
        await trainer.preset(told.preset).click()
        await trainer.make.click()
      }
      const exercise = await trainer.download()
      if (passphrase) expect(exercise.text).not.toContain('numbers-disjoint')

      const handedIn: TrainingFile[] = []
      for (const name of ['هدى', 'باسم']) {
        await elsewhere(browser, async (theirs) => {
          const learner = new Learner(theirs)
          await learner.open(language, exercise, passphrase !== null)
          expect(await learner.everything()).not.toMatch(KEY)
          const answer = learner.relation(name === 'هدى' ? told.contradiction : told.wording)
          if (passphrase) {
            await answer.focus()
            await theirs.keyboard.press('Space')
          } else await answer.click()
          await learner.name.fill(name)
          handedIn.push(await learner.download())
          await expect(learner.feedback).toHaveCount(passphrase ? 0 : 1)
        })
      }

      await page.reload()
      await trainer.open(language)
      await trainer.mode(told.results).click()
      await trainer.openExercise(exercise)
      if (passphrase) {
        await trainer.unlock('غيرها')
        await expect(trainer.alert).toContainText(told.wrong)
        await trainer.unlock(passphrase)
      }
      const [first] = handedIn
      if (!first) throw new Error('Nothing was handed in')
      await trainer.take([
        ...handedIn,
        { ...first, name: 'again.json' },
        { name: 'forged.json', text: first.text.replace('هدى', 'ريم') },
        { name: 'cut.json', text: first.text.slice(0, 40) },
      ])
      await expect(trainer.alert.getByRole('listitem')).toHaveText([
        new RegExp(`forged.json.*${told.changed}`),
        new RegExp(`cut.json.*${told.json}`),
      ])
      await expect(trainer.table('learners').getByRole('row')).toHaveCount(3)
      const confusion = trainer.table('confusion').getByRole('row').filter({ hasText: told.contradiction }).last()
      await expect(confusion.getByRole('cell')).toHaveText([told.one, told.one])
      await expect(trainer.table('questions').getByRole('cell', { name: told.missed })).toHaveCount(4)
    })
  }

  test(`on the screen by keyboard and by touch, on paper, without a fault for axe: ${language}`, async ({
    app,
    page,
  }) => {
    const trainer = new Trainer(page)
    await trainer.open(language)
    await trainer.preset(told.preset).click()
    await trainer.make.click()
    expect(await violations(page)).toEqual([])
    await page.setViewportSize({ width: 360, height: 740 })
    expect(await app.overflow()).toBe(0)

    await trainer.mode(/^(عرض على الشاشة|On the screen)$/).click()
    await page.getByRole('button', { name: /^(ابدأ العرض|Start the show)$/ }).click()
    await expect(trainer.show.locator('.trainer-key')).toHaveCount(0)
    await page.keyboard.press('Space')
    await expect(trainer.show.locator('.trainer-key')).toContainText(told.contradiction)
    await page.keyboard.press('PageDown')
    await expect(trainer.show.locator('.trainer-key')).toHaveCount(0)
    await trainer.show.getByRole('button', { name: /^(اكشف المفتاح|Reveal the key)$/ }).click()
    await expect(trainer.show.locator('.trainer-key')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(trainer.show).toHaveCount(0)

    await trainer.mode(/^(ورق|On paper)$/).click()
    await expect(trainer.paper.locator('.paper-questions > li')).toHaveCount(5)
    await expect(trainer.paper.locator('.trainer-key')).toHaveCount(0)
    await page.getByRole('button', { name: /^(مفتاح الإجابة|Answer key)$/ }).click()
    await expect(trainer.paper.locator('.trainer-key')).toHaveCount(5)
    await page.setViewportSize({ width: 794, height: 1123 })
    await page.emulateMedia({ media: 'print' })
    await expect(trainer.mode(/^(ورق|On paper)$/)).toBeHidden()
    expect(await app.overflow()).toBe(0)
  })
}

test('a passage is marked by keyboard, a row filled in, work outlives the page, and the key stands beside it', async ({
  browser,
  page,
}) => {
  const trainer = new Trainer(page)
  await trainer.open('en')
  await trainer.preset(words.en.full).click()
  await trainer.make.click()
  const exercise = await trainer.download()
  await elsewhere(browser, async (theirs) => {
    const learner = new Learner(theirs)
    await learner.open('en', exercise)
    await learner.takeSelection.click()
    await expect(theirs.getByRole('main').getByRole('alert')).toBeVisible()
    await learner.text.focus()
    await theirs.keyboard.press('Control+Home')
    for (let letter = 0; letter < 12; letter++) await theirs.keyboard.press('Shift+ArrowLeft')
    await learner.takeSelection.press('Enter')
    await expect(theirs.locator('.learner-marked')).toBeVisible()
    await theirs.getByRole('combobox', { name: 'Does it say so?' }).selectOption('stated')
    await theirs.reload()
    await theirs.getByRole('button', { name: /^Back to an exercise/ }).click()
    await expect(theirs.locator('.learner-marked')).toBeVisible()
    await expect(theirs.getByRole('combobox', { name: 'Does it say so?' })).toHaveValue('stated')
    await learner.name.fill('Huda')
    await learner.download()
    // The key was not kept, so after the reload it is in the file alone.
    await expect(learner.feedback).toHaveCount(0)
    await learner.file(exercise)
    await expect(learner.feedback.locator('[data-question]').first()).toContainText('Rule of thumb')
    expect(await violations(theirs)).toEqual([])
  })
})

for (const language of ['ar', 'en'] as const) {
  for (const hands of ['keyboard', 'touch'] as const) {
    test(`the four ready-made exercises from end to end: ${language}, ${hands}`, async ({ browser }) => {
      const context = await browser.newContext({ hasTouch: hands === 'touch', viewport: { width: 390, height: 844 } })
      const page = await context.newPage()
      const learner = new Learner(page)
      const press = async (target: Locator) => {
        await target.focus()
        await (hands === 'touch'
          ? target.tap()
          : target.press((await target.getAttribute('type')) === 'radio' ? 'Space' : 'Enter'))
      }
      await page.goto(`/#/training?lang=${language}`)
      for (let place = 0; place < 4; place++) {
        await press(learner.readyMade.nth(place))
        await expect(learner.question).toBeVisible()
        if (await learner.text.count()) {
          await learner.text.press('Control+Home')
          await learner.text.press('Shift+End')
          await press(learner.takeSelection)
          await expect(page.locator('.learner-marked')).toBeVisible()
        } else await press(page.getByRole('radio').first())
        while (await learner.next.isEnabled()) await press(learner.next)
        expect(await learner.everything()).not.toMatch(KEY)
        await learner.name.fill('هدى')
        const started = page.waitForEvent('download')
        await press(learner.handIn)
        await started
        await expect(learner.feedback.locator('.trainer-key').first()).toBeVisible()
        await press(learner.another)
      }
      await context.close()
    })
  }
}

test('no text of the training room is left that no catalogue holds', async ({ page }) => {
  await page.goto('/#/trainer?lang=pseudo')
  await page.locator('.trainer-form').waitFor()
  expect(await untranslated(page)).toEqual([])
  await page.goto('/#/training?lang=pseudo')
  await page.getByRole('main').getByRole('button').first().waitFor()
  expect(await untranslated(page)).toEqual([])
})
