import type { Locator, Page } from '@playwright/test'
import { OUTLETS, type Outlet } from './outlets.ts'

export type Standing = 'contradicted' | 'unsupported' | 'supported'

/** One's own copy held against the story. */
export class Draft {
  readonly text: Locator
  readonly check: Locator
  readonly cancel: Locator
  readonly sentences: Locator
  readonly current: Locator
  readonly show: Locator
  readonly status: Locator
  readonly skipped: Locator
  private readonly main: Locator

  constructor(page: Page) {
    this.main = page.getByRole('main')
    this.text = this.main.getByRole('textbox', { name: /^(نص المسوّدة|The draft)$/ })
    this.check = this.main.getByRole('button', { name: /^(افحص|Check)$/ })
    this.cancel = this.main.getByRole('button', { name: /^(أوقف الفحص|Stop checking)$/ })
    this.sentences = this.main.locator('.checked > li')
    this.current = this.main.locator('.checked > li[data-current]')
    this.show = this.main.getByRole('group', { name: /^(اعرض|Show)$/ })
    this.status = this.main.locator('.draft-status')
    this.skipped = this.main.locator('.skipped')
  }

  /** Pastes a draft, has it checked and waits for what was found. */
  async examine(text: string): Promise<void> {
    await this.text.fill(text)
    await this.check.click()
    await this.sentences.first().waitFor({ timeout: 45_000 })
  }

  sentence(words: string): Locator {
    return this.sentences.filter({ has: this.main.page().locator('.said').getByText(words) })
  }

  standing(words: string): Promise<string | null> {
    return this.sentence(words).getAttribute('data-standing')
  }

  claim(fact: string): Locator {
    return this.main.locator(`[data-claim="${fact}"]`)
  }

  /** What one outlet says to a claim: its line, by the link to its passage. */
  passage(fact: string, outlet: Outlet): Locator {
    return this.claim(fact).locator(`a[href*="article=${OUTLETS[outlet]}"]`)
  }
}
