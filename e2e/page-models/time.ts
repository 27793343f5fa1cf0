import type { Locator, Page } from '@playwright/test'
import { OUTLETS, type Outlet } from './outlets.ts'

/** When things happened, when they were said, and what is left. */
export class Time {
  readonly heading: Locator
  readonly days: Locator
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
    this.heading = page.locator('.time').getByRole('heading', { level: 1 })
    this.days = page.locator('.time .days .day')
  }

  matter(fact: string): Locator {
    return this.page.locator(`.time [data-matter="${fact}"]`)
  }

  question(fact: string): Locator {
    return this.matter(fact).locator('.lane-head a')
  }

  /** The lane of an outlet's answer. */
  lane(fact: string, outlet: Outlet): Locator {
    return this.matter(fact)
      .locator('.lane')
      .filter({ has: this.page.locator(`a[href*="article=${OUTLETS[outlet]}"]`) })
  }

  passage(fact: string, outlet: Outlet): Locator {
    return this.lane(fact, outlet).locator(`a[href*="article=${OUTLETS[outlet]}"]`).first()
  }

  reach(outlet: Outlet): Locator {
    return this.page.locator(`.time [data-reach="${OUTLETS[outlet]}"]`)
  }

  speaker(id: string): Locator {
    return this.page.locator(`.time [data-speaker="${id}"]`)
  }
}
