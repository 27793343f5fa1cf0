import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's top folder, without a trailing separator. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

/** @param {...string} parts */
export const inRoot = (...parts) => path.join(root, ...parts)

/** Entry files of the tools we run; called through `node` so that no shell or PATH is involved. */
export const bins = {
  biome: inRoot('node_modules/@biomejs/biome/bin/biome'),
  playwright: inRoot('node_modules/@playwright/test/cli.js'),
  tsc: inRoot('node_modules/typescript/bin/tsc'),
  vite: inRoot('node_modules/vite/bin/vite.js'),
  vitest: inRoot('node_modules/vitest/vitest.mjs'),
}
