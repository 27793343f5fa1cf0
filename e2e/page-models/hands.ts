import { expect, type Locator, type Page } from '@playwright/test'

/** A passage to mark, as letters of the article on the page. */
interface Stretch {
  readonly start: number
  readonly end: number
}

/** How somebody works the page: by keys alone, or by touching it. */
export interface Hands {
  press(target: Locator): Promise<void>
  /** One of a group of radios. */
  choose(group: Locator, place: number): Promise<void>
  /** An option of a list, by its place; 0 is the first after «choose…». */
  pick(list: Locator, place: number): Promise<void>
  type(field: Locator, text: string): Promise<void>
  /** Marks a passage in a box of text. */
  mark(box: Locator, passage: Stretch): Promise<void>
}

/** No pointer at all: Tab and Shift+Tab to wherever it stands, then the keys that belong to it. */
export class KeyboardHands implements Hands {
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async press(target: Locator): Promise<void> {
    await this.reach(target)
    const isBox = (await target.getAttribute('type')) === 'checkbox'
    await this.page.keyboard.press(isBox ? 'Space' : 'Enter')
  }

  /** A group has one stop, its first radio as long as none is chosen; from there the arrows go and choose. */
  async choose(group: Locator, place: number): Promise<void> {
    await this.reach(group.getByRole('radio').first())
    await this.page.keyboard.press('Space')
    for (let step = 0; step < place; step++) await this.page.keyboard.press('ArrowDown')
    await expect(group.getByRole('radio').nth(place)).toBeChecked()
  }

  async pick(list: Locator, place: number): Promise<void> {
    await this.reach(list)
    await this.page.keyboard.press('Home')
    for (let step = 0; step <= place; step++) await this.page.keyboard.press('ArrowDown')
  }

  async type(field: Locator, text: string): Promise<void> {
    await this.reach(field)
    await this.page.keyboard.insertText(text)
  }

  /** The line of the page in which the passage begins. */
  async mark(box: Locator, { start }: Stretch): Promise<void> {
    await this.reach(box)
    await this.page.keyboard.press('Control+Home')
    const lines = await box.evaluate(linesBefore, start)
    for (let line = 0; line < lines; line++) await this.page.keyboard.press('ArrowDown')
    await this.page.keyboard.press('Home')
    await this.page.keyboard.press('Shift+End')
    await this.page.keyboard.press('Enter')
  }

  /** From where the focus is, by the shorter way that the document's order shows. */
  private async reach(target: Locator, patience = 90): Promise<void> {
    await target.waitFor()
    for (let step = 0; step < patience; step++) {
      const way = await target.evaluate((element) => {
        const from = document.activeElement
        if (from === element) return 'here'
        return from && element.compareDocumentPosition(from) & Node.DOCUMENT_POSITION_FOLLOWING ? 'back' : 'on'
      })
      if (way === 'here') return
      await this.page.keyboard.press(way === 'back' ? 'Shift+Tab' : 'Tab')
    }
    await expect(target, `reached with ${patience} presses of Tab`).toBeFocused()
  }
}

/** How many lines of the page stand above a letter of a box. */
function linesBefore(box: Element, offset: number): number {
  const before = document.createRange()
  before.setStart(box.firstChild as Node, 0)
  before.setEnd(box.firstChild as Node, offset + 1)
  return new Set([...before.getClientRects()].map(({ bottom }) => Math.round(bottom))).size - 1
}

/** Fingers on glass; a list of the system's own opens outside the page and is only chosen from. */
export class TouchHands implements Hands {
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async press(target: Locator): Promise<void> {
    await target.tap()
  }

  async choose(group: Locator, place: number): Promise<void> {
    await group.getByRole('radio').nth(place).tap()
  }

  async pick(list: Locator, place: number): Promise<void> {
    await list.tap()
    await list.selectOption({ index: place + 1 })
  }

  async type(field: Locator, text: string): Promise<void> {
    await field.tap()
    await this.page.keyboard.insertText(text)
  }

  /** A touch on the first word, a touch on the last. */
  async mark(box: Locator, { start, end }: Stretch): Promise<void> {
    for (const offset of [start, end - 1]) {
      const { x, y } = await box.evaluate((element, at) => {
        const letter = document.createRange()
        letter.setStart(element.firstChild as Node, at)
        letter.setEnd(element.firstChild as Node, at + 1)
        element.scrollTop += letter.getBoundingClientRect().top - element.getBoundingClientRect().top - 80
        element.scrollIntoView({ block: 'center' })
        const { left, top, width, height } = letter.getBoundingClientRect()
        return { x: left + width / 2, y: top + height / 2 }
      }, offset)
      await this.page.touchscreen.tap(x, y)
    }
  }
}
