import type { Download, Locator, Page } from '@playwright/test'

/** The sheet from which a story is handed in. */
export class HandIn {
  readonly button: Locator
  readonly sheet: Locator
  readonly name: Locator
  readonly sign: Locator
  readonly withdraw: Locator
  readonly signature: Locator
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
    this.button = page.getByRole('banner').getByRole('button', { name: /^(سلّم المقارنة|Hand in the comparison)$/ })
    this.sheet = page.getByRole('dialog', { name: /^(سلّم المقارنة|Hand in the comparison)$/ })
    this.name = this.sheet.getByRole('textbox')
    this.sign = this.sheet.getByRole('button', { name: /^(وقّع|وقّع من جديد|Sign|Sign again)$/ })
    this.withdraw = this.sheet.getByRole('button', { name: /^(اسحب التوقيع|Withdraw the signature)$/ })
    this.signature = this.sheet.locator('.signature')
  }

  async download(name: string): Promise<Download> {
    const started = this.page.waitForEvent('download')
    await this.sheet.getByRole('button', { name: new RegExp(`^(نزّل|Download): ${name}$`) }).click()
    return started
  }
}
