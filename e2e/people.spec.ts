import { violations } from './axe.ts'
import { untranslated } from './untranslated.ts'
import { expect, test } from './words.ts'

const words = {
  ar: {
    view: 'أشخاص',
    heading: 'يُذكرون بأسمائهم',
    part: 'جزء من الاسم الأتم',
    spelling: 'الأصوات واحدة والرسم مختلف',
    apart: /^ليسا شخصًا واحدًا/,
    whose: 'أيّ اسم ليس له؟',
    others: 'يسمّي غيره',
    absent: 'لم يحضر',
    present: 'حاضر',
  },
  en: {
    view: 'People',
    heading: 'people are named',
    part: 'A part of the fullest name',
    spelling: 'The same sounds, spelled otherwise',
    apart: /^Not one person/,
    whose: 'Which name is not theirs?',
    others: 'Names others',
    absent: 'Not there',
    present: 'Present',
  },
} as const

for (const language of ['ar', 'en'] as const) {
  const told = words[language]

  test(`by pointer, ${language}: spellings by outlet, why they are one person, to the desk that parts them`, async ({
    app,
    matrix,
    people,
  }) => {
    await app.open(`compare?lang=${language}`)
    await app.view(told.view).click()
    await expect(people.heading).toContainText(told.heading)
    const lavrov = people.person('lavrov').getByRole('cell')
    await expect(lavrov.nth(0)).toContainText('سيرغي لافروف')
    await expect(lavrov.nth(0)).not.toContainText('سيرجي')
    await expect(lavrov.nth(4)).toContainText('سيرجي لافروف')

    await people.names('lavrov').click()
    await expect(people.spelling('lavrov', 'لافروف')).toContainText(told.part)
    await expect(people.spelling('lavrov', 'سيرجي لافروف')).toContainText(told.spelling)
    await people.spelling('lavrov', 'سيرجي لافروف').getByRole('button', { name: told.apart }).click()
    await expect(app.dialog).toContainText(told.whose)
    await app.page.keyboard.press('Escape')
    await expect(matrix.rows.first()).toBeVisible()
  })

  test(`by keyboard, ${language}: who was there, to the passage that says so`, async ({
    app,
    keyboard,
    people,
    reader,
  }) => {
    await app.open(`people?lang=${language}`)
    await expect(people.attendance('ushakov').getByRole('cell').nth(0)).toContainText(told.others)
    await expect(people.attendance('ukraine-present').getByRole('cell').nth(2)).toContainText(told.absent)
    await keyboard.tabTo(people.names('rubio'))
    await keyboard.press('Enter')
    await expect(people.reasons('rubio')).toContainText(told.part)
    await keyboard.press('Enter')
    await expect(people.reasons('rubio')).toHaveCount(0)
    await keyboard.tabTo(people.attendance('ushakov').getByRole('link', { name: told.present }).first(), 400)
    await keyboard.press('Enter')
    await expect(reader.current.filter({ hasText: 'أوشاكوف' })).not.toHaveCount(0)
    await expect(reader.current.getByRole('link').first()).toBeFocused()
  })
}

test('the address opens a person, and «back» undoes it; an editor’s table is named as such', async ({
  app,
  page,
  people,
}) => {
  await app.open('people?lang=ar&fact=name-waltz')
  await expect(people.spelling('waltz', 'الفالس')).toContainText('ضمّه محرر في جدول أسماء الخبر')
  await people.names('lavrov').click()
  await expect(people.reasons('lavrov')).toBeVisible()
  await expect(page).toHaveURL(/fact=(name|title)-lavrov/)
})

test('a search by name leaves who bears it', async ({ app, people }) => {
  await app.open('people?lang=ar&q=هيغسيث')
  await expect(people.person('hegseth')).toBeVisible()
  await expect(people.person('lavrov')).toHaveCount(0)
})

test('hidden outlets name nobody; filters narrow the rows', async ({ app, people }) => {
  await app.open('people?lang=ar&hide=000,001,003,004')
  await expect(people.person('macron')).toBeVisible()
  await expect(people.person('peskov')).toHaveCount(0)
  await app.open('people?lang=ar&theme=names')
  await expect(people.person('lavrov')).toBeVisible()
  await expect(app.main).toContainText('لا واقعة عن الحضور فيما هو معروض')
})

for (const language of ['ar', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`axe finds nothing: ${language}, ${theme}`, async ({ app, page, people }) => {
      await app.open(`people?lang=${language}&fact=name-waltz`)
      await app.wear(theme)
      await expect(people.reasons('waltz')).toBeVisible()
      expect(await violations(page)).toEqual([])
    })
  }

  test(`on a phone, as lists, nothing beyond the edge: ${language}`, async ({ app, page, people }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await app.open(`people?lang=${language}&fact=name-waltz`)
    await expect(people.person('waltz')).toContainText('الفالس')
    await expect(page.getByRole('table')).toHaveCount(0)
    expect(await app.overflow()).toBe(0)
    expect(await violations(page)).toEqual([])
  })
}

test('no text is left that no catalogue holds', async ({ app, page, people }) => {
  await app.open('people?lang=pseudo&fact=name-waltz')
  await expect(people.reasons('waltz')).toBeVisible()
  expect(await untranslated(page)).toEqual([])
})

test('prints on A4, lying: no controls, every column', async ({ app, page, people }) => {
  await page.setViewportSize({ width: 1123, height: 794 })
  await app.open('people?lang=ar')
  await expect(people.person('lavrov')).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(people.names('lavrov')).toBeHidden()
  await expect(people.person('lavrov').getByRole('cell').last()).toBeInViewport()
  expect(await app.overflow()).toBe(0)
})
