import type { Locator, Page } from '@playwright/test'

export type ThemeName = 'light' | 'dark'

const themes = { light: /: (فاتح|Light)$/, dark: /: (داكن|Dark)$/ } as const

/** The page around the views: masthead, dialogs, what is said aloud, the address. */
export class App {
  readonly html: Locator
  readonly title: Locator
  readonly main: Locator
  readonly announced: Locator
  readonly alert: Locator
  readonly dialog: Locator
  readonly languageSwitch: Locator
  readonly numerals: Locator
  readonly theme: Locator
  readonly help: Locator
  readonly openFile: Locator
  readonly skip: Locator
  readonly summary: Locator
  readonly page: Page

  constructor(page: Page) {
    this.page = page
    const banner = page.getByRole('banner')
    this.html = page.locator('html')
    // The build draws the page twice, for two widths; until scripts run one of them stands hidden.
    this.summary = page.locator('.event').filter({ visible: true })
    this.title = this.summary.getByRole('heading', { level: 1 })
    this.main = page.getByRole('main')
    this.announced = page.locator('[aria-live="polite"]')
    this.alert = page.getByRole('alert')
    this.dialog = page.getByRole('dialog')
    this.languageSwitch = banner.getByRole('button', { name: /^(English|العربية)$/ })
    this.numerals = banner.getByRole('button', { name: /^(الأرقام|Numerals)/ })
    this.theme = banner.getByRole('button', { name: /^(المظهر|Theme)/ })
    this.help = banner.getByRole('button', { name: /^(دليل القراءة|How to read)/ })
    this.openFile = banner.getByRole('button', { name: /^(افتح ملف خبر|Open a story file)/ })
    this.skip = banner.getByRole('link', { name: /^(إلى الجدول|Skip to the table)$/ })
  }

  /** Opens the page at an address («compare?fact=…»), by default where a newcomer lands. */
  async open(address = ''): Promise<void> {
    // Letters may be late, and the browser's «load» waits for them.
    await this.page.goto(address ? `/#/${address}` : '/', { waitUntil: 'domcontentloaded' })
    await this.main.and(this.page.locator(':not([aria-busy])')).waitFor()
    await this.settled()
  }

  /** The page has come to life and all its rows stand. */
  async settled(): Promise<void> {
    await this.page.locator('[data-growing], [data-drawn]').first().waitFor({ state: 'detached' })
  }

  view(name: string): Locator {
    return this.page.getByRole('banner').getByRole('link', { name, exact: true })
  }

  async speak(language: 'ar' | 'en'): Promise<void> {
    if ((await this.html.getAttribute('lang')) !== language) await this.languageSwitch.click()
  }

  /** The theme button goes round; three presses at most bring any theme. */
  async wear(theme: ThemeName): Promise<void> {
    for (let press = 0; press < 3; press++) {
      if (themes[theme].test((await this.theme.getAttribute('aria-label')) ?? '')) return
      await this.theme.click()
    }
  }

  /** Chooses a file in the dialog «افتح ملف خبر». */
  async offer(name: string, content: string): Promise<void> {
    await this.openFile.click()
    const chooser = this.page.waitForEvent('filechooser')
    await this.dialog.getByRole('button', { name: /^(اختر ملفًا|Choose a file)$/ }).click()
    await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) })
    await this.dialog.waitFor({ state: 'detached' })
  }

  /** Lets a file of this machine fall into the dialog, by the browser's own drag and drop. */
  async drop(path: string): Promise<void> {
    const zone = await this.dialog.getByText(/^(أفلت الملف هنا|Drop the file here)$/).boundingBox()
    if (!zone) throw new Error('Nowhere to drop')
    const session = await this.page.context().newCDPSession(this.page)
    const data = { items: [], files: [path], dragOperationsMask: 1 }
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await session.send('Input.dispatchDragEvent', { type, x: zone.x + 5, y: zone.y + 5, data })
    }
  }

  /** Pixels by which the page is wider than the window. */
  overflow(): Promise<number> {
    return this.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  }
}
