import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'

/** What editors set beside the opened row. */
export class RowDesk {
  readonly panel: Locator
  readonly judged: Locator
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
    this.judged = page.locator('.desk-judged')
    this.panel = page.getByRole('main')
  }

  act(name: string): Locator {
    return this.page
      .getByRole('group', { name: /^(قرارك في هذه الواقعة|Your decision on this fact)$/ })
      .getByText(name, {
        exact: true,
      })
  }

  /** One of a list in the dialog. */
  async choose(label: string, option: string): Promise<void> {
    await this.page
      .getByRole('dialog')
      .getByRole('button', { name: new RegExp(label) })
      .first()
      .click()
    await this.page.getByRole('option', { name: new RegExp(`^${option}$`, 'i') }).click()
  }
}

/** The sheet where two reviewers meet. */
export class Reviewers {
  readonly dialog: Locator
  readonly blind: Locator
  readonly conflict: Locator
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
    this.dialog = page.getByRole('dialog')
    this.blind = this.dialog.getByRole('checkbox')
    this.conflict = this.dialog.locator('.review-conflict')
  }

  async open(): Promise<void> {
    await this.page.getByRole('button', { name: /^(مراجعان|Two reviewers)$/ }).click()
    await this.dialog.waitFor()
  }

  /** This reviewer's file. */
  async file(): Promise<string> {
    const download = this.page.waitForEvent('download')
    await this.dialog.getByRole('button', { name: /^(نزّل ملف مراجعتك|Download your review file)$/ }).click()
    return readFileSync(await (await download).path(), 'utf8')
  }

  async take(file: string): Promise<void> {
    const buffer = Buffer.from(file)
    const input = this.dialog.locator('input[type=file]')
    await input.setInputFiles({ name: 'review.json', mimeType: 'application/json', buffer })
  }

  count(state: 'agreed' | 'conflict' | 'settled' | 'single' | 'alpha'): Locator {
    return this.dialog.locator(`[data-state="${state}"] dd`)
  }
}

/** Selecting words in the article. */
export class ReaderDesk {
  readonly add: Locator
  readonly picked: Locator
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
    const part = page.getByRole('region', { name: /^(أضف قراءة|Add a reading)$/ })
    this.add = part.getByRole('button', { name: /^(أضف قراءة|Add a reading)$/ })
    this.picked = part.locator('.picked')
  }

  /** Drags over the beginning of a paragraph; gives back what was chosen. */
  async selectByPointer(): Promise<string> {
    const paragraph = this.page.locator('.reader-text p[data-region="body"]').nth(1)
    await paragraph.scrollIntoViewIfNeeded()
    const box = await paragraph.boundingBox()
    if (!box) throw new Error('No paragraph')
    const y = box.y + 14
    await this.page.mouse.move(box.x + box.width - 2, y)
    await this.page.mouse.down()
    await this.page.mouse.move(box.x + box.width - 160, y, { steps: 6 })
    await this.page.mouse.up()
    return this.chosen()
  }

  /** The first word in sight and so many more, by keys alone. */
  async selectByKeys(more: number): Promise<string> {
    await this.page.getByRole('button', { name: /^(اختر كلمات|Select words)$/ }).press('Enter')
    await this.picked.waitFor()
    for (let n = 0; n < more; n++) await this.page.keyboard.press('Shift+ArrowLeft')
    await this.page.waitForFunction(() =>
      document.querySelector('.picked')?.textContent?.includes(String(document.getSelection()).trim()),
    )
    return this.chosen()
  }

  private async chosen(): Promise<string> {
    return ((await this.picked.textContent()) ?? '').replace(/^«|»$/g, '')
  }
}
