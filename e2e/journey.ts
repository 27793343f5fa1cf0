import { About } from './page-models/about.ts'
import { App } from './page-models/app.ts'
import { Cards } from './page-models/cards.ts'
import { Filters } from './page-models/filters.ts'
import { Frame } from './page-models/frame.ts'
import { Keyboard } from './page-models/keyboard.ts'
import { Matrix } from './page-models/matrix.ts'
import { Reader } from './page-models/reader.ts'
import { test as watched } from './privacy.ts'

export { expect } from '@playwright/test'

interface Models {
  readonly about: About
  readonly app: App
  readonly matrix: Matrix
  readonly cards: Cards
  readonly filters: Filters
  readonly frame: Frame
  readonly reader: Reader
  readonly keyboard: Keyboard
}

/** A journey: the page's models at hand, watched for requests to strangers and for errors. */
export const test = watched.extend<Models>({
  permissions: ['clipboard-read', 'clipboard-write'],
  about: async ({ page }, use) => use(new About(page)),
  app: async ({ page }, use) => use(new App(page)),
  matrix: async ({ page }, use) => use(new Matrix(page)),
  cards: async ({ page }, use) => use(new Cards(page)),
  filters: async ({ page }, use) => use(new Filters(page)),
  frame: async ({ page }, use) => use(new Frame(page)),
  reader: async ({ page }, use) => use(new Reader(page)),
  keyboard: async ({ page }, use) => use(new Keyboard(page)),
})
