import type { Locator, Page } from '@playwright/test'

const choices = {
  themes: /^(الأبواب|Themes)/,
  outlets: /^(المصادر|Outlets)/,
  sort: /^(الترتيب|Order)/,
} as const

/** Which rows, which columns, in which order. */
export class Filters {
  readonly search: Locator
  readonly strip: Locator
  readonly status: Locator
  readonly next: Locator
  readonly previous: Locator
  readonly lift: Locator
  readonly dialog: Locator
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
    this.search = page.getByRole('searchbox')
    this.strip = page.getByRole('list', { name: /عدد الوقائع في كل حكم|Facts per verdict/ })
    this.status = page.locator('.filters').getByRole('status')
    this.next = page.getByRole('button', { name: /الفرق التالي|Next difference/ })
    this.previous = page.getByRole('button', { name: /الفرق السابق|Previous difference/ })
    this.lift = page.getByRole('button', { name: /^(أزل المرشّحات|أزل كل المرشّحات|Lift the filters|Lift all filters)$/ })
    this.dialog = page.getByRole('dialog')
  }

  /** A verdict's button in the strip: «تناقض», “Contradiction”. */
  verdict(name: string): Locator {
    return this.strip.getByRole('button', { name: new RegExp(`^${name}:`) })
  }

  scope(name: string): Locator {
    return this.page.getByRole('radio', { name, exact: true })
  }

  /** The radio itself is out of sight; people press its label. */
  async show(name: string): Promise<void> {
    await this.page.locator('.filters label').filter({ hasText: name }).click()
  }

  get tight(): Locator {
    return this.page.getByRole('button', { name: /^(عرض مرصوص|Tight rows)$/ })
  }

  get copyTable(): Locator {
    return this.page.getByRole('button', { name: /^(انسخ الجدول|Copy the table)$/ })
  }

  button(choice: keyof typeof choices): Locator {
    return this.page.locator('.filters').getByRole('button', { name: choices[choice] })
  }

  async choose(choice: keyof typeof choices): Promise<Locator> {
    await this.button(choice).click()
    return this.dialog
  }

  async close(): Promise<void> {
    await this.page.keyboard.press('Escape')
    await this.dialog.waitFor({ state: 'detached' })
  }
}
