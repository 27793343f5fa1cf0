import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { expect, test } from './journey.ts'

const built = readFileSync(new URL('../public/stories/riyadh-talks.json', import.meta.url), 'utf8')

interface Altered {
  version: unknown
  story: { title: { ar: string; en: string } }
  facts: {
    id: string
    cells: Record<string, { readings: { words: { start: number }; evidence: { quote: string }[] }[] }>
  }[]
}

/** The built story with something changed. */
function altered(change: (story: Altered) => void): string {
  const story = JSON.parse(built) as Altered
  change(story)
  return JSON.stringify(story)
}

const reading = (story: Altered, fact: string, article: string) => {
  const found = story.facts.find(({ id }) => id === fact)?.cells[article]?.readings[0]
  if (!found) throw new Error(`No reading of ${fact} in ${article}`)
  return found
}

test.describe('a bad story file is refused whole, and the view stays', () => {
  test.beforeEach(async ({ app, matrix }) => {
    await app.open('compare?fact=event-duration&theme=frame&lang=ar')
    await expect(matrix.evidence('event-duration').why).toBeVisible()
  })

  test.afterEach(async ({ app, matrix, page }) => {
    await expect(app.alert).toContainText('لم يُفتح الملف، وبقي ما على الصفحة كما كان')
    await expect(app.title).toHaveText('محادثات الرياض بين الولايات المتحدة وروسيا')
    await expect(matrix.evidence('event-duration').passages('غير معلن')).toContainText('لأكثر من أربع ساعات')
    await expect(page).toHaveURL(/fact=event-duration&theme=frame/)
    await app.alert.getByRole('button', { name: 'أغلق' }).click()
    await expect(app.alert).toHaveCount(0)
    await expect(matrix.row('event-city')).toBeVisible()
  })

  test('one altered offset: the message names the fact', async ({ app }) => {
    await app.offer(
      'altered.json',
      altered((story) => {
        reading(story, 'agreed-count', '001').words.start += 1
      }),
    )
    await expect(app.alert).toContainText('«كم عدد النقاط المتفق عليها؟»')
    await expect(app.alert).toContainText('001')
  })

  test('one altered letter in a passage: the message names the fact', async ({ app }) => {
    await app.offer(
      'altered.json',
      altered((story) => {
        const [passage] = reading(story, 'important-step', '000').evidence
        if (passage) passage.quote = passage.quote.replace('مهمة', 'مهمه')
      }),
    )
    await expect(app.alert).toContainText('«من قال «خطوة مهمة إلى الأمام»؟»')
  })

  test('broken JSON', async ({ app }) => {
    await app.offer('broken.json', built.slice(0, built.length / 2))
    await expect(app.alert).toContainText('ليس الملف json سليمًا')
  })

  test('an unknown version', async ({ app }) => {
    await app.offer(
      'newer.json',
      altered((story) => {
        story.version = 99
      }),
    )
    await expect(app.alert).toContainText('كُتب هذا الملف بالإصدار \u206899\u2069')
  })

  test('another file altogether', async ({ app }) => {
    await app.offer('package.json', JSON.stringify({ name: 'something', version: '1.0.0' }))
    await expect(app.alert).toContainText('ليس هذا ملف خبر من تبيُّن')
  })

  test('an empty file', async ({ app }) => {
    await app.offer('empty.json', '')
    await expect(app.alert).toContainText('ليس الملف json سليمًا')
  })

  test('a field of another shape', async ({ app }) => {
    await app.offer(
      'shape.json',
      altered((story) => {
        Object.assign(story.facts[0] ?? {}, { theme: 'weather' })
      }),
    )
    await expect(app.alert).toContainText('facts.0.theme')
  })
})

test('a good file takes the page', async ({ app, matrix }) => {
  await app.open('compare?fact=event-duration&theme=frame&lang=ar')
  const content = altered((story) => {
    story.story.title = { ar: 'محادثات الرياض، نسخة المكتب', en: 'The Riyadh talks, desk copy' }
    story.facts = story.facts.filter(({ id }) => ['agreed-count', 'event-city'].includes(id))
  })
  await app.offer('desk.json', content)
  await expect(app.title).toHaveText('محادثات الرياض، نسخة المكتب')
  await expect(app.announced).toHaveText('فُتح الخبر: محادثات الرياض، نسخة المكتب')
  await expect(matrix.rows).toHaveCount(2)
  await expect(matrix.verdict('agreed-count')).toHaveText('تناقض')
  await app.speak('en')
  await expect(app.title).toHaveText('The Riyadh talks, desk copy')
})

test('a bad file after a good one leaves the good one', async ({ app }) => {
  await app.open()
  await app.offer(
    'desk.json',
    altered((story) => {
      story.story.title.ar = 'نسخة المكتب'
    }),
  )
  await expect(app.title).toHaveText('نسخة المكتب')
  await app.offer('broken.json', '{')
  await expect(app.alert).toBeVisible()
  await expect(app.title).toHaveText('نسخة المكتب')
})

test('a file may be dropped', async ({ app, page }, testInfo) => {
  const path = testInfo.outputPath('dropped.json')
  await writeFile(
    path,
    altered((story) => {
      story.story.title.ar = 'خبر أُفلت'
    }),
  )
  await app.open()
  await app.openFile.click()
  await app.drop(path)
  await expect(app.title).toHaveText('خبر أُفلت')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('without the story the page says what to do, and takes a file instead', async ({ app, matrix, page }) => {
  await page.route('**/stories/*.json', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }))
  await page.goto('/')
  await expect(app.alert).toContainText('لا يمكن عرض هذا الخبر')
  await expect(app.alert).toContainText('npm run tabayyun -- build')
  await app.offer('riyadh.json', built)
  await expect(matrix.verdict('agreed-count')).toHaveText('تناقض')
})
