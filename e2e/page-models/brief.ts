import type { Locator, Page } from '@playwright/test'
import { OUTLETS, type Outlet } from './outlets.ts'

type Part = 'agreed' | 'contested' | 'alone' | 'open'

/** The story on one page, in sentences. */
export class Brief {
  readonly heading: Locator
  readonly summary: Locator
  readonly copy: Locator
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
    this.heading = page.locator('.brief').getByRole('heading', { level: 1 })
    this.summary = page.locator('.brief .summary')
    this.copy = page.getByRole('button', { name: /^(انسخ الموجز نصًّا|Copy the brief as text)$/ })
  }

  part(part: Part): Locator {
    return this.page.locator(`.brief [data-part="${part}"]`)
  }

  line(part: Part, fact: string): Locator {
    return this.part(part).locator(`[data-line="${fact}"]`)
  }

  question(part: Part, fact: string): Locator {
    return this.line(part, fact).locator('.asked')
  }

  /** The outlet's name in a sentence; it opens the passage. */
  passage(part: Part, fact: string, outlet: Outlet): Locator {
    return this.line(part, fact).locator(`a[href*="article=${OUTLETS[outlet]}"]`).first()
  }
}
