import type { Locator, Page } from '@playwright/test'
import { Evidence } from './evidence.ts'
import { OUTLETS, type Outlet } from './outlets.ts'

/** The table: facts down, outlets across. Facts are named by their id, outlets by their name. */
export class Matrix {
  readonly table: Locator
  readonly rows: Locator
  readonly questions: Locator
  readonly columns: Locator
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
    this.table = page.getByRole('table')
    this.rows = this.table.locator('tr[data-fact-row]')
    this.questions = this.rows.locator('.question')
    this.columns = this.table.locator('thead th[data-article]')
  }

  row(fact: string): Locator {
    return this.table.locator(`tr[data-fact-row="${fact}"]`)
  }

  question(fact: string): Locator {
    return this.row(fact).getByRole('rowheader').getByRole('button')
  }

  verdict(fact: string): Locator {
    return this.row(fact).locator('.verdict')
  }

  /** The line under the question: verdict, coverage, where the difference lies. */
  verdictLine(fact: string): Locator {
    return this.row(fact).locator('.verdict-line')
  }

  why(fact: string): Locator {
    return this.row(fact).locator('.why')
  }

  cell(fact: string, outlet: Outlet): Locator {
    return this.row(fact).locator(`td[data-article="${OUTLETS[outlet]}"]`)
  }

  readings(fact: string, outlet: Outlet): Locator {
    return this.cell(fact, outlet).locator('.reading')
  }

  /** Values as the tool words them, without the source's own words. */
  values(fact: string, outlet: Outlet): Locator {
    return this.cell(fact, outlet).locator('.val')
  }

  /** What says that a silence is a silence. */
  absence(fact: string, outlet: Outlet): Locator {
    return this.cell(fact, outlet).locator('.absence')
  }

  column(outlet: Outlet): Locator {
    return this.table.locator(`thead th[data-article="${OUTLETS[outlet]}"]`)
  }

  /** The way to what can be done with a column. */
  more(outlet: Outlet): Locator {
    return this.column(outlet).locator('.outlet-more')
  }

  /** Where a column is taken by mouse or keys; it comes when the pointer or the focus is near. */
  grip(outlet: Outlet): Locator {
    return this.column(outlet).locator('.outlet-grip')
  }

  /** An item of the menu that is open, by its words. */
  item(words: RegExp): Locator {
    return this.page.getByRole('menuitem', { name: words })
  }

  async ask(outlet: Outlet, words: RegExp): Promise<void> {
    await this.more(outlet).click()
    await this.item(words).click()
  }

  /** A theme's name over its rows: folds them away and brings them back. */
  theme(name: string): Locator {
    return this.table.locator('.fold').filter({ hasText: name })
  }

  /** Headline and credit line under the column's name, in the story's own order; the first cell names the row. */
  credit(outlet: Outlet): Locator {
    return this.table.locator('thead tr:nth-child(2) td').nth(1 + Object.keys(OUTLETS).indexOf(outlet))
  }

  evidence(fact: string): Evidence {
    return new Evidence(this.table.locator(`tr[data-panel="${fact}"]`), this.page)
  }

  async open(fact: string): Promise<Evidence> {
    await this.question(fact).click()
    return this.evidence(fact)
  }

  async openCell(fact: string, outlet: Outlet): Promise<Evidence> {
    await this.cell(fact, outlet).click()
    return this.evidence(fact)
  }
}
