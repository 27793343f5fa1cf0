import type { Locator, Page } from '@playwright/test'

/** Who is named, and who was there. */
export class People {
  readonly heading: Locator
  readonly rows: Locator
  private readonly main: Locator

  constructor(page: Page) {
    this.main = page.getByRole('main')
    this.heading = this.main.getByRole('heading', { level: 1 })
    this.rows = this.main.locator('[data-person]')
  }

  person(id: string): Locator {
    return this.main.locator(`[data-person="${id}"]`)
  }

  /** Opens on why the spellings are one person. */
  names(id: string): Locator {
    return this.person(id).getByRole('button')
  }

  /** The reasons under an opened row. */
  reasons(id: string): Locator {
    return this.main.locator(`[data-joined="${id}"]`)
  }

  /** A spelling with its reason and its passages. */
  spelling(id: string, name: string): Locator {
    return this.reasons(id)
      .locator('.joined > ul > li')
      .filter({ has: this.main.page().locator('.spelling').getByText(name, { exact: true }) })
  }

  attendance(id: string): Locator {
    return this.main.locator(`[data-attends="${id}"]`)
  }
}
