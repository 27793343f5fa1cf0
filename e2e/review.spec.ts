import { expect, test } from './journey.ts'
import { Desk } from './page-models/desk.ts'

test('the queue of what waits for a person: next row by one key, confirmed by one key, and it shrinks', async ({
  app,
  filters,
  keyboard,
  matrix,
  page,
}) => {
  const desk = new Desk(page)
  await app.open('compare?lang=ar&sort=weight')
  await filters.show('ما لم يُراجَع')
  await expect(matrix.rows).not.toHaveCount(0)
  const waiting = await matrix.rows.count()
  const first = await matrix.rows.first().getAttribute('data-fact-row')
  await keyboard.press('j')
  await expect(desk.bar).toBeVisible()
  await keyboard.press('Shift+A')
  await desk.sign('هدى')
  await expect(page.locator(`tr[data-fact-row="${first}"]`)).toHaveAttribute('data-open', 'true')
  await keyboard.press('Shift+A', 'j')
  await expect(matrix.rows).toHaveCount(waiting - 1)
  await expect(page.locator(`tr[data-fact-row="${first}"]`)).toHaveCount(0)
  await keyboard.press('u')
  await expect(matrix.rows).toHaveCount(waiting)
})
