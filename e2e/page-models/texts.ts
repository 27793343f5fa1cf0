import type { Locator, Page } from '@playwright/test'
import { OUTLETS, type Outlet } from './outlets.ts'

/** Articles side by side, sentence by sentence. */
export class Texts {
  readonly heading: Locator
  readonly columns: Locator
  /** The sentence that one is at. */
  readonly here: Locator
  /** Those of the other columns that carry it. */
  readonly there: Locator
  readonly beside: Locator
  readonly walk: Locator
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
    const main = page.getByRole('main')
    this.heading = main.getByRole('heading', { level: 1 })
    this.columns = main.locator('[data-column]')
    this.here = main.locator('[data-standing="here"]')
    this.there = main.locator('[data-standing="there"]')
    this.beside = main.getByRole('group', { name: /^(المقالات المتقابلة|Side by side)$/ })
    this.walk = main.getByRole('group', { name: /^(انتقل بين|Go through)$/ })
  }

  async open(address: string): Promise<void> {
    await this.page.goto(`/#/texts?${address}`)
    await this.sentences.first().waitFor()
  }

  get sentences(): Locator {
    return this.columns.locator('[data-at]')
  }

  column(outlet: Outlet): Locator {
    return this.page.locator(`[data-column="${OUTLETS[outlet]}"]`)
  }

  sentence(outlet: Outlet, words: string): Locator {
    return this.column(outlet).locator('[data-at]').filter({ hasText: words })
  }

  way(name: string): Locator {
    return this.walk.getByRole('button', { name, exact: true })
  }

  /** The column under its heading, which scrolls by itself on a wide page. */
  flow(outlet: Outlet): Locator {
    return this.column(outlet).locator('.text-flow')
  }
}
