import { test as journey } from './journey.ts'
import { Brief } from './page-models/brief.ts'
import { Coverage } from './page-models/coverage.ts'
import { Numbers } from './page-models/numbers.ts'
import { Time } from './page-models/time.ts'

export { expect } from './journey.ts'

interface Models {
  readonly brief: Brief
  readonly time: Time
  readonly numbers: Numbers
  readonly coverage: Coverage
}

/** A journey through the views that draw the story as a whole. */
export const test = journey.extend<Models>({
  brief: async ({ page }, use) => use(new Brief(page)),
  time: async ({ page }, use) => use(new Time(page)),
  numbers: async ({ page }, use) => use(new Numbers(page)),
  coverage: async ({ page }, use) => use(new Coverage(page)),
})
