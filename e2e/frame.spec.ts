import { expect, test } from './journey.ts'
import { ALL_OUTLETS } from './page-models/outlets.ts'

const words = {
  ar: {
    row: 'كم دامت',
    brief: 'المقال',
    blind: 'احجب',
    again: 'اخلطها من جديد',
    named: 'أظهر أسماء المصادر',
    next: 'التالي',
    done: 'تمّ',
    example: 'لا يصحّ القولان معًا',
    publisher: 'مستنتَج',
    high: 'عالٍ',
    both: 'هجري وميلادي',
  },
  en: {
    row: 'how long',
    brief: 'Article',
    blind: 'hide the outlets',
    again: 'Shuffle again',
    named: 'Show the outlets’ names',
    next: 'Next',
    done: 'Done',
    example: 'Both cannot be true, and they speak of the same thing.',
    publisher: 'inferred',
    high: 'High',
    both: 'Hijri and Gregorian',
  },
} as const

for (const language of ['ar', 'en'] as const) {
  const say = words[language]

  test.describe(language, () => {
    test('the palette goes to a row by a few letters, without a mouse', async ({ app, frame, keyboard, matrix }) => {
      await app.open(`compare?lang=${language}&show=single`)
      await frame.ask(say.row)
      await keyboard.press('ArrowDown', 'Enter')
      await expect(frame.palette).toHaveCount(0)
      await expect(matrix.question('event-duration')).toBeFocused()
      await expect(matrix.evidence('event-duration').why).toBeVisible()
    })

    test('the palette goes to another view by pointer, and back undoes it', async ({ app, frame, page }) => {
      await app.open(`compare?lang=${language}`)
      await frame.paletteButton.click()
      await frame.command(say.brief).first().click()
      await expect(page).toHaveURL(/#\/reader/)
      await page.goBack()
      await expect(page).toHaveURL(/#\/compare/)
    })

    test('blind: letters for outlets everywhere, another order on request, a link that keeps it', async ({
      app,
      frame,
      matrix,
      page,
    }) => {
      await app.open(`compare?lang=${language}`)
      await frame.ask(say.blind)
      await page.keyboard.press('Enter')
      await expect(frame.blindNote).toBeVisible()
      await expect(matrix.columns.first()).toContainText(language === 'ar' ? 'المصدر أ' : 'Outlet A')
      for (const name of ALL_OUTLETS) await expect(app.main.locator('thead')).not.toContainText(name)
      const address = page.url()
      await page.reload()
      await expect(frame.blindNote).toBeVisible()
      expect(page.url()).toBe(address)
      await frame.blindNote.getByRole('button', { name: say.again }).click()
      expect(page.url()).not.toBe(address)
      await frame.blindNote.getByRole('button', { name: say.named }).click()
      await expect(matrix.columns.first()).toContainText(/الشرق الأوسط|Asharq Al-Awsat/)
    })

    test('the tour points at what it tells of, opens a row, and leaves the page usable', async ({
      app,
      frame,
      keyboard,
      matrix,
    }) => {
      await app.open(`compare?lang=${language}&show=single`)
      await frame.tourOffer.click()
      await expect(frame.tour).toBeFocused()
      await expect(frame.pointedAt).toBeInViewport()
      for (let step = 0; step < 3; step++) await frame.press(say.next).click()
      await expect(matrix.evidence('event-status').why).toBeVisible()
      await expect(frame.pointedAt.first()).toBeInViewport()
      await keyboard.press('Tab', 'Enter', 'Tab', 'Enter')
      await frame.press(say.done).click()
      await expect(frame.tour).toHaveCount(0)
      await expect(frame.pointedAt).toHaveCount(0)
      await frame.tourOffer.click()
      await keyboard.press('Escape')
      await expect(frame.tour).toHaveCount(0)
    })

    test('the guide, the settings and what is known of the story, by keyboard', async ({
      about,
      app,
      frame,
      keyboard,
    }) => {
      await app.open(`compare?lang=${language}&verdict=contradiction`)
      await keyboard.press('?')
      await expect(app.dialog).toContainText(say.example)
      await keyboard.press('Tab', 'Tab', 'Tab')
      await expect(app.dialog.locator(':focus')).toHaveCount(1)
      await keyboard.press('Escape')
      await expect(app.dialog).toHaveCount(0)

      await keyboard.tabTo(frame.settingsButton)
      await keyboard.press('Enter')
      await keyboard.tabTo(frame.settings.getByRole('radiogroup').nth(1).getByRole('radio').first())
      await keyboard.press('ArrowDown')
      await expect(frame.choose(say.high)).toBeChecked()
      await expect(app.html).toHaveAttribute('data-contrast', 'more')
      await keyboard.press('Escape')
      await expect(frame.settingsButton).toBeFocused()

      await keyboard.tabTo(about.button)
      await keyboard.press('Enter')
      await expect(about.credits('').first()).toContainText(say.publisher)
      await keyboard.tabTo(about.start)
      await keyboard.press('Escape')
      await expect(about.dialog).toHaveCount(0)
      await expect(about.button).toBeFocused()
    })

    test('the guide leads to a row of this story, what is known of it stands a press away, by pointer', async ({
      about,
      app,
      filters,
    }) => {
      await app.open(`compare?lang=${language}&verdict=contradiction`)
      await app.help.click()
      await expect(app.dialog).toContainText(say.example)
      await filters.close()
      await about.button.click()
      await expect(about.credits('').first()).toContainText(say.publisher)
    })

    test('settings: contrast and both calendars, kept over a reload', async ({ app, frame, matrix, page }) => {
      await app.open(`compare?lang=${language}`)
      await frame.settingsButton.click()
      await frame.choose(say.high).click({ force: true })
      await frame.choose(say.both).click({ force: true })
      await page.keyboard.press('Escape')
      await expect(app.html).toHaveAttribute('data-contrast', 'more')
      const day = language === 'ar' ? /١٩ شعبان ١٤٤٦هـ/ : /19 Shaaban 1446 AH/
      await expect(app.summary).toContainText(day)
      await page.reload()
      await expect(app.html).toHaveAttribute('data-contrast', 'more')
      await expect(app.summary).toContainText(day)
      await expect(matrix.cell('event-date', 'الشرق الأوسط')).toContainText(day)
    })
  })
}
