import { defineConfig } from '@playwright/test'
import base from '../playwright.config.ts'

/**
 * Pictures of every view, compared with those that a person has looked at and
 * accepted. They are of one browser on one system, so this is a check by hand
 * before a release, not a part of `npm test`.
 */
export default defineConfig(base, {
  testDir: '.',
  testMatch: 'looks.ts',
  snapshotPathTemplate: '{testDir}/accepted/{arg}{ext}',
  expect: { timeout: 20_000, toHaveScreenshot: { maxDiffPixelRatio: 0.01, animations: 'disabled', caret: 'hide' } },
})
