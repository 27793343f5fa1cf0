import { readdirSync, readFileSync } from 'node:fs'
import { expect } from '@playwright/test'
import type { Evidence } from './page-models/evidence.ts'
import { OUTLETS, type Outlet } from './page-models/outlets.ts'

const folder = new URL('../seeds/riyadh-talks/', import.meta.url)
const names = readdirSync(folder)

/** The article as it was collected. */
export function seedText(outlet: Outlet): string {
  const name = names.find((one) => one.startsWith(`${OUTLETS[outlet]}_`))
  if (!name) throw new Error(`No seed text for ${outlet}`)
  return readFileSync(new URL(name, folder), 'utf8')
}

/** Every passage on show stands in the collected article letter by letter; `…` only says that the paragraph goes on. */
export async function expectVerbatim(evidence: Evidence, outlet: Outlet): Promise<void> {
  await expect(evidence.passages(outlet)).not.toHaveCount(0)
  const text = seedText(outlet)
  for (const passage of await evidence.passages(outlet).allTextContents()) {
    expect(text).toContain(passage.replace(/^… /, '').replace(/ …$/, ''))
  }
}
