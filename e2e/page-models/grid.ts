import type { Locator, Page } from '@playwright/test'
import { OUTLETS, type Outlet } from './outlets.ts'

/** The window over a table too large for one page. Rows and columns count from 1, heads and questions included. */
export class Grid {
  readonly root: Locator
  readonly scroller: Locator
  readonly focused: Locator
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
    this.root = page.getByRole('grid')
    this.scroller = page.locator('.gwindow')
    this.focused = this.root.locator(':focus')
  }

  cell(row: number, column: number): Locator {
    return this.root.locator(`[aria-rowindex="${row}"] > [aria-colindex="${column}"]`)
  }

  /** The name over an outlet's column. */
  head(outlet: Outlet): Locator {
    return this.root.locator(`.goutlet[data-article="${OUTLETS[outlet]}"]`)
  }

  more(outlet: Outlet): Locator {
    return this.head(outlet).locator('.outlet-more')
  }

  grip(outlet: Outlet): Locator {
    return this.head(outlet).locator('.outlet-grip')
  }

  /** An item of the menu that is open. */
  item(words: RegExp): Locator {
    return this.page.getByRole('menuitem', { name: words })
  }

  /** The names in sight, in the order of their columns. */
  async names(): Promise<readonly string[]> {
    const heads = this.root.locator('.goutlet')
    const found = await heads.evaluateAll((all) =>
      all.map((head) => [Number(head.getAttribute('aria-colindex')), head.getAttribute('data-article') ?? ''] as const),
    )
    return found.sort(([a], [b]) => a - b).map(([, id]) => id)
  }
}
