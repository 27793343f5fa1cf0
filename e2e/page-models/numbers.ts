import type { Locator, Page } from '@playwright/test'
import { OUTLETS, type Outlet } from './outlets.ts'

/** Figures on lines, a plot a question. */
export class Numbers {
  readonly heading: Locator
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
    this.heading = page.locator('.numbers').getByRole('heading', { level: 1 })
  }

  plot(fact: string): Locator {
    return this.page.locator(`.numbers [data-plot="${fact}"]`)
  }

  question(fact: string): Locator {
    return this.plot(fact).locator('h2 a, dt a')
  }

  figure(fact: string, outlet: Outlet): Locator {
    return this.plot(fact).locator(`[data-figure="${OUTLETS[outlet]}"]`)
  }

  passage(fact: string, outlet: Outlet): Locator {
    return this.plot(fact).locator(`a[href*="article=${OUTLETS[outlet]}"]`).first()
  }

  ticks(fact: string): Locator {
    return this.plot(fact).locator('.scale span')
  }
}
