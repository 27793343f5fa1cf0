import type { Page } from '@playwright/test'
import { Draft } from '../page-models/draft.ts'
import { expect, test } from '../words.ts'

interface Look {
  readonly address: string
  /** Stands once the view has all that arrives later: its own code, what a worker reads, what a database holds. */
  readonly whole: string
  /** What a person does there before the picture. */
  readonly doing?: (page: Page) => Promise<void>
}

const COPY =
  'واستمرت المحادثات أكثر من ثلاث ساعات. وقال وزير الخارجية الأميركي ماركو روبيو إن الجانبين اتفقا على خمسة مبادئ.\n' +
  'وتعهدت الوفود ببناء جسر جديد فوق نهر صغير.'

const LOOKS: Readonly<Record<string, Look>> = {
  compare: { address: 'compare?', whole: '[data-fact-row], .card' },
  evidence: { address: 'compare?fact=agreed-count&verdict=contradiction', whole: '[data-panel], [data-evidence]' },
  brief: { address: 'brief?', whole: '.brief [data-part="open"]' },
  texts: { address: 'texts?fact=agreed-count', whole: '.texts [data-standing="here"]' },
  quotations: { address: 'quotations?', whole: '[data-quoted]' },
  time: { address: 'time?', whole: '.time [data-matter]' },
  numbers: { address: 'numbers?', whole: '.numbers [data-plot]' },
  people: { address: 'people?', whole: '[data-person]' },
  coverage: { address: 'coverage?', whole: '.coverage-view .origins' },
  reader: { address: 'reader?article=001&fact=agreed-count', whole: '.reader mark, [data-current]' },
  draft: {
    address: 'draft?',
    whole: '.checked > li',
    doing: (page) => new Draft(page).examine(COPY),
  },
  stories: { address: 'stories?', whole: 'main h1' },
  method: { address: 'method?', whole: 'main h1' },
  training: { address: 'training?', whole: 'main h1' },
  trainer: { address: 'trainer?', whole: 'main h1' },
}

const PAGES = { desktop: { width: 1440, height: 1000 }, phone: { width: 390, height: 844 } } as const

/** A page scrolls what it leads to into sight again while letters come in; a picture waits until it stays. */
const atRest = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready
    let before = ''
    for (let same = 0; same < 3; ) {
      await new Promise(requestAnimationFrame)
      const now = `${scrollX} ${scrollY} ${document.documentElement.scrollHeight}`
      same = now === before ? same + 1 : 0
      before = now
    }
  })

for (const [view, { address, whole, doing }] of Object.entries(LOOKS)) {
  for (const language of ['ar', 'en'] as const) {
    for (const theme of ['light', 'dark'] as const) {
      for (const [page, size] of Object.entries(PAGES)) {
        const name = `${view}-${language}-${theme}-${page}`
        test(name, async ({ app, page: tab }) => {
          await tab.setViewportSize(size)
          await tab.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
          await app.open(`${address}&lang=${language}`)
          await doing?.(tab)
          await tab.locator(whole).filter({ visible: true }).first().waitFor()
          await expect(tab.getByRole('status').filter({ hasText: /…$/ })).toHaveCount(0)
          await atRest(tab)
          await expect(tab).toHaveScreenshot(`${name}.png`)
        })
      }
    }
  }
}
