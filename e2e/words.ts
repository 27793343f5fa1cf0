import { test as journey } from './journey.ts'
import { Draft } from './page-models/draft.ts'
import { People } from './page-models/people.ts'
import { Quotations } from './page-models/quotations.ts'
import { Texts } from './page-models/texts.ts'

export { expect } from './journey.ts'

interface Models {
  readonly draft: Draft
  readonly people: People
  readonly quotations: Quotations
  readonly texts: Texts
}

/** A journey through the views that set words beside words. */
export const test = journey.extend<Models>({
  draft: async ({ page }, use) => use(new Draft(page)),
  people: async ({ page }, use) => use(new People(page)),
  quotations: async ({ page }, use) => use(new Quotations(page)),
  texts: async ({ page }, use) => use(new Texts(page)),
})
