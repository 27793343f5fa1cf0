import type { Locator, Page } from '@playwright/test'
import { OUTLETS, type Outlet } from './outlets.ts'

type Part = 'pairs' | 'solo' | 'designations' | 'sources'

/** Who said what, who resembles whom, where the texts come from. */
export class Coverage {
  readonly heading: Locator
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
    this.heading = page.locator('.coverage-view').getByRole('heading', { level: 1 })
  }

  row(fact: string): Locator {
    return this.page.locator(`.coverage-view [data-heat="${fact}"]`)
  }

  question(fact: string): Locator {
    return this.row(fact).getByRole('rowheader').getByRole('link')
  }

  cell(fact: string, outlet: Outlet): Locator {
    return this.row(fact).locator(`td[data-article="${OUTLETS[outlet]}"] a`)
  }

  part(part: Part): Locator {
    return this.page.locator(`.coverage-view [data-part="${part}"]`)
  }

  pair(a: Outlet, b: Outlet): Locator {
    return this.page.locator(`.coverage-view [data-pair="${OUTLETS[a]} ${OUTLETS[b]}"]`)
  }

  solo(outlet: Outlet): Locator {
    return this.page.locator(`.coverage-view [data-solo="${OUTLETS[outlet]}"]`)
  }

  names(fact: string, outlet: Outlet): Locator {
    return this.page.locator(`.coverage-view [data-designation="${fact}"] [data-names="${OUTLETS[outlet]}"]`)
  }

  chain(outlet: Outlet): Locator {
    return this.page.locator(`.coverage-view [data-chain="${OUTLETS[outlet]}"]`)
  }
}
