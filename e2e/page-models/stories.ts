import type { Locator, Page } from '@playwright/test'

/** What is typed into one article's boxes. */
export interface Typed {
  readonly outlet: string
  readonly published?: string
  readonly text: string
}

/** The shelf of own stories and the boxes for their articles. */
export class Stories {
  readonly fresh: Locator
  readonly shelf: Locator
  readonly name: Locator
  readonly day: Locator
  readonly boxes: Locator
  readonly add: Locator
  readonly compare: Locator
  readonly stop: Locator
  readonly back: Locator
  readonly status: Locator
  readonly saved: Locator
  readonly fault: Locator
  readonly coming: Locator
  readonly take: Locator
  readonly leave: Locator
  readonly confidential: Locator
  readonly files: Locator
  readonly search: Locator
  readonly hits: Locator
  readonly found: Locator
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
    const main = page.getByRole('main')
    this.fresh = main.getByRole('button', { name: /^(خبر جديد|New story)$/ })
    this.shelf = main.getByRole('region', { name: /^(على هذا الجهاز|On this device)$/ }).getByRole('listitem')
    this.name = main.getByLabel(/^(عنوان الخبر|Title of the story)$/)
    this.day = main.getByLabel(/^(يوم الحدث|Day of the event)/)
    this.boxes = main.locator('[data-article]')
    this.add = main.getByRole('button', { name: /^(أضف مقالًا|Add an article)$/ })
    this.compare = main.getByRole('button', { name: /^(قارن|Compare)$/ })
    this.stop = main.getByRole('button', { name: /^(أوقف|Stop)$/ })
    this.back = main.getByRole('button', { name: /^(إلى أخبارك|To your stories)$/ })
    this.status = main.getByRole('status')
    this.saved = main.getByText(/^(محفوظ على هذا الجهاز|Kept on this device)$/)
    this.fault = main.locator('.notice')
    this.coming = main.locator('[data-coming]')
    this.take = main.getByRole('button', { name: /^(أدخل ما اخترت|Bring in what was chosen)$/ })
    this.leave = main.getByRole('button', { name: /^(اتركها كلها|Leave them all)$/ })
    this.confidential = main.getByLabel(/^(خبر سرّي|A confidential story)/)
    this.files = main.locator('.own-drop')
    this.search = main.getByRole('searchbox', { name: /^(ابحث في كل مقالاتك|Search all your articles)/ })
    this.hits = main.getByRole('search').getByRole('listitem')
    this.found = main.getByRole('search').getByRole('status')
  }

  /** The words in the reader that a search has led to. */
  async sought(): Promise<string> {
    await this.page.waitForFunction(() => document.getSelection()?.isCollapsed === false)
    return this.page.evaluate(() => String(document.getSelection()))
  }

  /** What is told about a chosen file. */
  note(file: string): Locator {
    return this.page.locator(`[data-file=${JSON.stringify(file)}]`)
  }

  text(place: number): Locator {
    return this.boxes.nth(place).getByLabel(/^(نص المقال|Text of the article)$/)
  }

  outlet(place: number): Locator {
    return this.boxes.nth(place).getByLabel(/^(المصدر|Outlet)$/)
  }

  published(place: number): Locator {
    return this.boxes.nth(place).getByLabel(/^(تاريخ النشر|Published on)$/)
  }

  warning(place: number, code: string): Locator {
    return this.boxes.nth(place).locator(`[data-warning="${code}"]`)
  }

  item(title: string): Locator {
    return this.shelf.filter({ hasText: title })
  }

  act(title: string, name: RegExp): Locator {
    return this.item(title).getByRole('button', { name })
  }

  async fill(articles: readonly Typed[]): Promise<void> {
    for (const [place, { outlet, published, text }] of articles.entries()) {
      if (place >= (await this.boxes.count())) await this.add.click()
      await this.outlet(place).fill(outlet)
      if (published) await this.published(place).fill(published)
      await this.text(place).fill(text)
    }
  }

  /** The edge of the article in the preview of what comes in. */
  edge(which: 'start' | 'end'): Locator {
    return this.coming.first().locator(`[data-edge="${which}"]`)
  }

  /** A line of the page in the preview. */
  line(words: string): Locator {
    return this.coming.first().locator('[data-line]').filter({ hasText: words })
  }

  /** The lines that are kept of a file in the preview. */
  kept(file: string): Promise<readonly string[]> {
    return this.page.locator(`[data-coming=${JSON.stringify(file)}] [data-kept="true"]`).allTextContents()
  }

  /** Chooses files for the drop zone. */
  async offer(files: readonly { name: string; buffer: Buffer }[]): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser')
    await this.page.getByRole('button', { name: /^(اختر ملفات|Choose files)$/ }).click()
    await (await chooser).setFiles(files.map((file) => ({ ...file, mimeType: 'application/octet-stream' })))
  }

  /** Lets files of this machine fall onto the story, by the browser's own drag and drop. */
  async drop(paths: readonly string[]): Promise<void> {
    await this.files.scrollIntoViewIfNeeded()
    const zone = await this.files.boundingBox()
    if (!zone) throw new Error('Nowhere to drop')
    const session = await this.page.context().newCDPSession(this.page)
    const data = { items: [], files: [...paths], dragOperationsMask: 1 }
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await session.send('Input.dispatchDragEvent', { type, x: zone.x + 5, y: zone.y + 5, data })
    }
  }
}
