import { expect, type Locator, type Page } from '@playwright/test'

/** The palette, the settings, the tour and the note of the blind mode. */
export class Frame {
  readonly paletteButton: Locator
  readonly palette: Locator
  readonly paletteInput: Locator
  readonly commands: Locator
  readonly settingsButton: Locator
  readonly settings: Locator
  readonly tourOffer: Locator
  readonly tour: Locator
  readonly pointedAt: Locator
  readonly blindNote: Locator
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
    const banner = page.getByRole('banner')
    this.paletteButton = banner.getByRole('button', { name: /^(اذهب أو افعل|Go or do)$/ })
    this.palette = page.getByRole('dialog', { name: /^(اذهب أو افعل|Go or do)$/ })
    this.paletteInput = this.palette.getByRole('searchbox')
    this.commands = this.palette.getByRole('menuitem')
    this.settingsButton = banner.getByRole('button', { name: /^(إعدادات العرض|Display settings)$/ })
    this.settings = page.getByRole('dialog', { name: /^(إعدادات العرض|Display settings)$/ })
    this.tourOffer = page.locator('.event').getByRole('button', { name: /^(جولة في دقيقة|One-minute tour)$/ })
    this.tour = page.locator('.tour')
    this.pointedAt = page.locator('[data-tour-here]')
    this.blindNote = page.getByRole('complementary', { name: /^(احجب أسماء المصادر|Hide the outlets’ names)$/ })
  }

  /** Opens the palette by its keys, types, and waits for the answer. */
  async ask(words: string): Promise<void> {
    await expect(async () => {
      await this.page.keyboard.press('Control+KeyK')
      await this.paletteInput.waitFor({ timeout: 3000 })
    }).toPass()
    await this.page.keyboard.type(words)
  }

  command(name: string): Locator {
    return this.commands.filter({ hasText: name })
  }

  choose(name: string): Locator {
    return this.settings.getByRole('radio', { name, exact: true })
  }

  press(name: string): Locator {
    return this.tour.getByRole('button', { name, exact: true })
  }
}
