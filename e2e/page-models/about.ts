import type { Locator, Page } from '@playwright/test'

/** The dialog «عن هذا الخبر»: where the story comes from, and building it again. */
export class About {
  readonly button: Locator
  readonly dialog: Locator
  readonly start: Locator
  readonly cancel: Locator
  readonly status: Locator
  /** Rows that came out otherwise. */
  readonly rows: Locator

  constructor(page: Page) {
    this.button = page.locator('.event').getByRole('button', { name: /^(عن هذا الخبر|About this story)$/ })
    this.dialog = page.getByRole('dialog', { name: /^(عن هذا الخبر|About this story)$/ })
    this.start = this.dialog.getByRole('button', { name: /^(أعد بناء هذا الخبر هنا وقارن|Build this story again)/ })
    this.cancel = this.dialog.getByRole('button', { name: /^(ألغِ|Cancel)$/ })
    this.status = this.dialog.getByRole('status')
    this.rows = this.status.getByRole('link')
  }

  /** What is said of one article, by its outlet's name. */
  credits(outlet: string): Locator {
    return this.dialog.locator('.credits').filter({ hasText: outlet })
  }
}
