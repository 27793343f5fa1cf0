import type { Browser, Page } from '@playwright/test'
import { PRESET_NAMES } from '../src/core/training/pick.ts'
import { violations } from './axe.ts'
import { expect, test } from './journey.ts'
import { KeyboardHands, TouchHands } from './page-models/hands.ts'
import { demonstration, Solver } from './page-models/solver.ts'
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
    whole: '١٠٠٪',
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
    whole: '100%',
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

      const link = passphrase ? await trainer.link() : null
      const handedIn: TrainingFile[] = []
      for (const name of ['هدى', 'باسم']) {
        await elsewhere(browser, async (theirs) => {
          const learner = new Learner(theirs)
          if (link && name === 'باسم') await learner.openLink(link)
          else await learner.open(language, exercise, passphrase !== null)
          expect(await learner.everything()).not.toMatch(KEY)
          const answer = learner.relation(name === 'هدى' ? told.contradiction : told.wording)
          if (passphrase) {
            await answer.focus()
            await theirs.keyboard.press('Space')
          } else await answer.click()
          await learner.readyToHandIn(name)
          handedIn.push(await learner.download())
          // A key that anybody can unfold is read out of its file again; a sealed one waits for its passphrase.
          await expect(learner.feedback).toHaveCount(passphrase ? 0 : 1)
        })
      }

      // What lies on the table outlives the page, but for a key that was sealed.
      await page.reload()
      await trainer.open(language)
      await trainer.mode(told.results).click()
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

      await page.reload()
      await trainer.mode(told.results).click()
      if (passphrase) await trainer.unlock(passphrase)
      await expect(trainer.table('learners').getByRole('row')).toHaveCount(3)
      await trainer.clear()
      await page.reload()
      await trainer.mode(told.results).click()
      await expect(trainer.onTheTable).toHaveCount(0)
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

test('a row filled in outlives the page, the clock stands still in a pause, and the key comes beside it', async ({
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
    await theirs.keyboard.type('no letter gets in')
    for (let letter = 0; letter < 12; letter++) await theirs.keyboard.press('Shift+ArrowLeft')
    await learner.takeSelection.press('Enter')
    await expect(theirs.locator('.learner-marked')).toBeVisible()
    await expect(learner.text).not.toContainText('letter')
    await expect(learner.presence.getByRole('radio').first()).toBeChecked()
    await expect(learner.clock).toHaveText(/^4[45]:\d\d left$/)
    await theirs.getByRole('button', { name: 'Pause' }).click()
    await expect(learner.question).toHaveCount(0)
    const still = (await learner.clock.textContent()) ?? ''
    await theirs.reload()
    await theirs.getByRole('button', { name: /^Back to an exercise/ }).click()
    await expect(learner.clock).toHaveText(new RegExp(`^${still.slice(0, 3)}`))
    await expect(theirs.locator('.learner-marked')).toBeVisible()
    await expect(learner.presence.getByRole('radio').first()).toBeChecked()
    expect(await violations(theirs)).toEqual([])
    await learner.readyToHandIn('Huda')
    await learner.download()
    // The key was not kept, so after the reload it is in the file alone.
    await expect(learner.feedback).toHaveCount(0)
    await learner.file(exercise)
    const first = learner.feedback.locator('[data-question]').first()
    await expect(first).toContainText('Rule of thumb')
    await expect(first.locator('.learner-text mark[data-mine]')).not.toHaveCount(0)
    await expect(first.locator('.learner-text mark[data-key]')).not.toHaveCount(0)
    expect(await violations(theirs)).toEqual([])
  })
})

/** A name of somebody of either language. */
const nameIn = { ar: 'هدى', en: 'Huda' } as const

for (const language of ['ar', 'en'] as const) {
  for (const way of ['keyboard', 'touch'] as const) {
    test(`the four ready-made exercises, every question to the end: ${language}, ${way}`, async ({ browser }) => {
      test.slow()
      const isTouch = way === 'touch'
      const viewport = isTouch ? { width: 390, height: 844 } : { width: 1280, height: 900 }
      const context = await browser.newContext({ hasTouch: isTouch, viewport })
      const page = await context.newPage()
      const hands = isTouch ? new TouchHands(page) : new KeyboardHands(page)
      await page.goto(`/#/training?lang=${language}`)
      for (const [place, name] of PRESET_NAMES.entries()) {
        const solver = new Solver(page, hands, demonstration(), name)
        const { learner } = solver
        await hands.press(learner.readyMade.nth(place))
        await expect(learner.question).toBeVisible()
        expect(await learner.everything()).not.toMatch(KEY)
        await solver.solve(nameIn[language])
        await expect(learner.total).toBeVisible()
        // Fingers take just the words; by keys the line in which they begin was taken.
        const lost = learner.feedback.locator('[data-ask]:not([data-got="all"])')
        await expect(isTouch ? lost : lost.and(page.locator(':not([data-ask="passage"])'))).toHaveCount(0)
        await expect(learner.feedback.locator('[data-ask="passage"][data-got="nothing"]')).toHaveCount(0)
        if (isTouch) await expect(learner.total).toContainText(words[language].whole)
        await hands.press(learner.another)
      }
      await context.close()
    })
  }
}

test('while an exercise is under way nothing that a script can reach knows the key', async ({ page }) => {
  const argued = demonstration().facts.flatMap(({ adjudication }) => adjudication?.ar.slice(0, 60) ?? [])
  const known = (memory: string) => argued.filter((words) => memory.includes(words))
  const learner = new Learner(page)
  await page.goto('/#/training?lang=ar')
  await learner.readyMade.first().waitFor()
  expect(known(await learner.memory()).length).toBeGreaterThan(0)
  await learner.readyMade.last().click()
  await learner.question.waitFor()
  expect(known(await learner.memory())).toEqual([])
  await learner.readyToHandIn('هدى')
  await learner.download()
  await expect(learner.feedback).toBeVisible()
  expect(known(await learner.memory()).length).toBeGreaterThan(0)
})

test('no text of the training room is left that no catalogue holds', async ({ page }) => {
  await page.goto('/#/trainer?lang=pseudo')
  await page.locator('.trainer-form').waitFor()
  expect(await untranslated(page)).toEqual([])
  await page.goto('/#/training?lang=pseudo')
  await page.getByRole('main').getByRole('button').first().waitFor()
  expect(await untranslated(page)).toEqual([])
})
