import { test as journey } from './journey.ts'
import { Quotations } from './page-models/quotations.ts'
import { Texts } from './page-models/texts.ts'

export { expect } from './journey.ts'

interface Models {
  readonly quotations: Quotations
  readonly texts: Texts
}

/** A journey through the views that set words beside words. */
export const test = journey.extend<Models>({
  quotations: async ({ page }, use) => use(new Quotations(page)),
  texts: async ({ page }, use) => use(new Texts(page)),
})
