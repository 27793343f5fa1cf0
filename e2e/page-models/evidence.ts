import type { Locator, Page } from '@playwright/test'
import { OUTLETS, type Outlet } from './outlets.ts'

/** The opened row: why it has its verdict, and every outlet's passages side by side. Alike in the table and in a card. */
export class Evidence {
  readonly why: Locator
  readonly root: Locator
  private readonly page: Page

  constructor(root: Locator, page: Page) {
    this.root = root
    this.page = page
    this.why = root.locator('.panel-part').first()
  }

  of(outlet: Outlet): Locator {
    return this.root.locator(`[data-evidence="${OUTLETS[outlet]}"]`)
  }

  passages(outlet: Outlet): Locator {
    return this.of(outlet).getByRole('blockquote')
  }

  /** The decisive words inside the passages. */
  highlighted(outlet: Outlet): Locator {
    return this.of(outlet).locator('mark')
  }

  provenance(outlet: Outlet): Locator {
    return this.of(outlet).locator('.provenance')
  }

  pair(text: string | RegExp): Locator {
    return this.root.locator('.pair').filter({ hasText: text })
  }

  premise(text: string | RegExp): Locator {
    return this.why.getByRole('button', { name: text })
  }

  copyButton(outlet: Outlet): Locator {
    return this.of(outlet)
      .getByRole('button', { name: /^(انسخ شاهدًا|Copy a citation)/ })
      .first()
  }

  openButton(outlet: Outlet): Locator {
    return this.of(outlet)
      .getByRole('button', { name: /عند هذا الموضع$|at this place$/ })
      .first()
  }

  get copyLinkButton(): Locator {
    return this.root.getByRole('button', { name: /^(انسخ رابط|Copy a link)/ })
  }

  async copyCitation(outlet: Outlet): Promise<string> {
    await this.copyButton(outlet).click()
    return this.clipboard()
  }

  async copyLink(): Promise<string> {
    await this.copyLinkButton.click()
    await this.page.getByText(/نُسخ الرابط|Link copied/).waitFor()
    return this.clipboard()
  }

  async openArticle(outlet: Outlet): Promise<void> {
    await this.openButton(outlet).click()
  }

  clipboard(): Promise<string> {
    return this.page.evaluate(() => navigator.clipboard.readText())
  }
}
