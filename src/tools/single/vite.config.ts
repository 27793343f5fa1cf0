import { fileURLToPath } from 'node:url'
import optimizeLocales from '@react-aria/optimize-locales-plugin'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { inlineWorkers } from './inline-workers.ts'
import { storyInside } from './story-inside.ts'

const inRoot = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url))

/** The whole page with its story, fonts and workers in one HTML file, for a stick or an attachment. */
export default defineConfig({
  root: inRoot('src'),
  publicDir: false,
  cacheDir: inRoot('node_modules/.vite-single'),
  plugins: [
    inlineWorkers(),
    { ...optimizeLocales.vite({ locales: ['ar-AE', 'en-US'] }), enforce: 'pre' },
    react(),
    tailwindcss(),
    storyInside(inRoot('public/stories/riyadh-talks.json')),
    viteSingleFile({ removeViteModuleLoader: true }),
  ],
  resolve: { alias: { '@': inRoot('src') } },
  worker: { format: 'iife' },
  build: { outDir: inRoot('dist-single'), emptyOutDir: true, sourcemap: false, target: 'baseline-widely-available' },
})
