import type { Locator, Page } from '@playwright/test'

/** Utterances with their renderings under one another. */
export class Quotations {
  readonly heading: Locator
  readonly utterances: Locator
  readonly current: Locator
  readonly speakers: Locator
  readonly base: Locator
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
    this.heading = page.getByRole('main').getByRole('heading', { level: 1 })
    this.utterances = page.getByRole('main').getByRole('article')
    this.current = page.getByRole('main').locator('[data-quoted][data-current]')
    this.speakers = page.getByRole('navigation', { name: /^(القائلون|Speakers)$/ })
    this.base = page.getByRole('group', { name: /^(قارن الجميع بـ|Hold all against)$/ })
  }

  utterance(fact: string): Locator {
    return this.page.locator(`[data-quoted="${fact}"]`)
  }

  /** An outlet's row, or its line on a narrow page. */
  rendering(fact: string, outlet: string): Locator {
    return this.utterance(fact)
      .locator('tr, li')
      .filter({ has: this.page.getByRole('link', { name: outlet, exact: true }) })
  }

  marks(fact: string, outlet: string): Locator {
    return this.rendering(fact, outlet).first().locator('mark')
  }

  question(fact: string): Locator {
    return this.utterance(fact).getByRole('heading', { level: 3 }).getByRole('link')
  }

  outlet(fact: string, outlet: string): Locator {
    return this.utterance(fact).getByRole('link', { name: outlet, exact: true }).first()
  }
}
