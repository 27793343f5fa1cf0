import type { Locator, Page } from '@playwright/test'
import { Evidence } from './evidence.ts'
import type { Outlet } from './outlets.ts'

/** The narrow page: one card per fact, a line per reading. */
export class Cards {
  readonly list: Locator
  readonly cards: Locator
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
    this.list = page.locator('ul.cards')
    this.cards = this.list.locator('.card')
  }

  card(fact: string): Locator {
    return this.list.locator(`[data-fact-row="${fact}"]`)
  }

  question(fact: string): Locator {
    return this.card(fact).locator('.question')
  }

  verdict(fact: string): Locator {
    return this.card(fact).locator('.card-head .verdict')
  }

  /** The line that an outlet's reading stands in, by the outlet's name in the story. */
  line(fact: string, outlet: string): Locator {
    return this.card(fact).locator('.card-line').filter({ hasText: outlet })
  }

  evidence(fact: string): Evidence {
    return new Evidence(this.card(fact), this.page)
  }

  async open(fact: string): Promise<Evidence> {
    await this.question(fact).click()
    return this.evidence(fact)
  }

  async copyCitation(fact: string, outlet: Outlet): Promise<string> {
    return this.evidence(fact).copyCitation(outlet)
  }
}
