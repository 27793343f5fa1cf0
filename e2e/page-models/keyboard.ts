import { expect, type Locator, type Page } from '@playwright/test'

/** Hands on the keyboard, no mouse. */
export class Keyboard {
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  /** Tab until the target has the focus, as often as a patient person would. */
  async tabTo(target: Locator, patience = 60): Promise<void> {
    await target.waitFor({ state: 'attached' })
    for (let step = 0; step < patience; step++) {
      await this.page.keyboard.press('Tab')
      if (await target.evaluate((element) => element === document.activeElement)) return
    }
    await expect(target, `reached with ${patience} presses of Tab`).toBeFocused()
  }

  /** Down a menu that is open until the item has the focus. */
  async downTo(item: Locator, patience = 12): Promise<void> {
    await this.press('End', 'Home')
    for (let step = 0; step < patience; step++) {
      if (step > 0) await this.press('ArrowDown')
      if (await item.evaluate((element) => element === document.activeElement)) return
    }
    await expect(item, `reached with ${patience} presses`).toBeFocused()
  }
}
