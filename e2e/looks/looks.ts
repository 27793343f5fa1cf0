import { expect, test } from '../journey.ts'

const ADDRESSES = {
  compare: 'compare?verdict=contradiction,strength',
  evidence: 'compare?fact=agreed-count&verdict=contradiction',
  brief: 'brief?',
  texts: 'texts?',
  quotations: 'quotations?',
  time: 'time?',
  numbers: 'numbers?',
  people: 'people?',
  coverage: 'coverage?',
  reader: 'reader?article=001&fact=agreed-count',
  draft: 'draft?',
  stories: 'stories?',
  method: 'method?',
  training: 'training?',
  trainer: 'trainer?',
} as const

const PAGES = { desktop: { width: 1440, height: 1000 }, phone: { width: 390, height: 844 } } as const

for (const [view, address] of Object.entries(ADDRESSES)) {
  for (const language of ['ar', 'en'] as const) {
    for (const theme of ['light', 'dark'] as const) {
      for (const [page, size] of Object.entries(PAGES)) {
        const name = `${view}-${language}-${theme}-${page}`
        test(name, async ({ app, page: tab }) => {
          await tab.setViewportSize(size)
          await tab.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
          await app.open(`${address}&lang=${language}`)
          await tab.evaluate(() => document.fonts.ready)
          await expect(tab.getByRole('status').filter({ hasText: /^(لحظة…|One moment…)$/ })).toHaveCount(0)
          // What arrives later stands once it has its heading.
          await expect(tab.getByRole('heading', { level: 1 }).first()).toBeAttached()
          await expect(tab).toHaveScreenshot(`${name}.png`)
        })
      }
    }
  }
}
