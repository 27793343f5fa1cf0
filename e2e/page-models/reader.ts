import type { Locator, Page } from '@playwright/test'
import { OUTLETS, type Outlet } from './outlets.ts'

/** One article whole, its evidence marked, what is not the article dimmed. */
export class Reader {
  readonly text: Locator
  readonly heading: Locator
  readonly marks: Locator
  /** The passage that one came for. */
  readonly current: Locator
  readonly outside: Locator
  readonly about: Locator
  readonly articles: Locator
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
    this.text = page.getByRole('article')
    this.heading = this.text.getByRole('heading', { level: 1 })
    this.marks = this.text.locator('mark')
    this.current = this.text.locator('[data-now]')
    this.outside = this.text.locator('.outside')
    this.about = page.locator('.reader-side dl')
    this.articles = page.getByRole('navigation', { name: /^(المقالات|Articles)$/ })
  }

  region(kind: string): Locator {
    return this.text.locator(`[data-region="${kind}"]`)
  }

  marksOf(fact: string): Locator {
    return this.text.locator(`mark[data-facts~="${fact}"]`)
  }

  note(fact: string): Locator {
    return this.text.locator(`[data-note="${fact}"]`)
  }

  /** The note of the passage that one is at. */
  get currentNote(): Locator {
    return this.text.locator('[data-note][data-current]')
  }

  async choose(fact: string): Promise<void> {
    await this.note(fact).getByRole('button').first().click()
  }

  backToRow(fact: string): Locator {
    return this.note(fact)
      .getByRole('button', { name: /^(إلى الصف في الجدول|To its row in the table)$/ })
      .first()
  }

  async read(outlet: Outlet): Promise<void> {
    await this.articles.getByRole('link').nth(Object.values(OUTLETS).indexOf(OUTLETS[outlet])).click()
  }

  get unfold(): Locator {
    return this.page.getByRole('button', { name: /^(أظهر ما ليس مقالًا|Show what is not the article)$/ })
  }

  get fold(): Locator {
    return this.page.getByRole('button', { name: /^(اطوِ ما ليس مقالًا|Fold what is not the article)$/ })
  }
}
