import { test as journey } from './journey.ts'
import { Quotations } from './page-models/quotations.ts'

export { expect } from './journey.ts'

interface Models {
  readonly quotations: Quotations
}

/** A journey through the views that set words beside words. */
export const test = journey.extend<Models>({
  quotations: async ({ page }, use) => use(new Quotations(page)),
})
