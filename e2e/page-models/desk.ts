import type { Locator, Page } from '@playwright/test'
import { OUTLETS, type Outlet } from './outlets.ts'

type Deed = 'confirm' | 'correct' | 'reject' | 'split'

const deeds: Readonly<Record<Deed, RegExp>> = {
  confirm: /^(أكّد|Confirm)/,
  correct: /^(صحّح|Correct)/,
  reject: /^(ارفض|Reject)/,
  split: /^(ليسا شخصًا واحدًا|Not one person)/,
}

/** An editor's tools: under each reading of the opened row, in a bar below the table, and in dialogs. */
export class Desk {
  readonly bar: Locator
  readonly dialog: Locator
  readonly undo: Locator
  readonly redo: Locator
  readonly historyButton: Locator
  readonly lines: Locator
  readonly fault: Locator
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
    this.bar = page.getByRole('region', { name: /^(قراراتك|Your decisions)$/ })
    this.dialog = page.getByRole('dialog')
    this.undo = this.bar.getByRole('button', { name: /^(تراجَع|Undo)$/ })
    this.redo = this.bar.getByRole('button', { name: /^(أعِد|Redo)$/ })
    this.historyButton = this.bar.getByRole('button', { name: /^(السجل|History)$/ })
    this.lines = this.dialog.locator('[data-act]')
    this.fault = this.bar.getByRole('alert')
  }

  /** The first reading's button in the opened row under this outlet. */
  button(deed: Deed, outlet: Outlet): Locator {
    return this.page.locator(`[data-evidence="${OUTLETS[outlet]}"]`).getByRole('button', { name: deeds[deed] }).first()
  }

  presence(name: string, outlet: Outlet): Locator {
    return this.page
      .locator(`[data-evidence="${OUTLETS[outlet]}"]`)
      .getByRole('button', { name: new RegExp(`^${name}`) })
  }

  /** The question in whose name, asked once. */
  async sign(name: string): Promise<void> {
    await this.dialog.getByLabel(/^(الاسم|Name)$/).fill(name)
    await this.page.keyboard.press('Enter')
    await this.dialog.waitFor({ state: 'detached' })
  }

  async save(): Promise<void> {
    await this.dialog.locator('button[type=submit]').click()
  }

  async history(): Promise<void> {
    await this.historyButton.click()
    await this.dialog.waitFor()
  }
}
