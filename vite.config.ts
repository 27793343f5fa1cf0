/// <reference types="vitest/config" />
import { fileURLToPath } from 'node:url'
import optimizeLocales from '@react-aria/optimize-locales-plugin'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { drawnPage } from './src/tools/drawn-page.ts'
import { offline } from './src/tools/offline/plugin.ts'
import { contentPolicy } from './src/tools/offline/policy.ts'

/** The interface speaks these two; React Aria would otherwise ship its strings in thirty-four languages. */
const locales = ['ar-AE', 'en-US']

const publicDir = fileURLToPath(new URL('./public', import.meta.url))

export default defineConfig({
  root: 'src',
  publicDir,
  cacheDir: '../node_modules/.vite',
  plugins: [
    { ...optimizeLocales.vite({ locales }), enforce: 'pre' },
    react(),
    tailwindcss(),
    drawnPage(),
    contentPolicy(),
    offline(publicDir),
  ],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  worker: { format: 'es' },
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    sourcemap: false,
    target: 'baseline-widely-available',
  },
  test: {
    environment: 'node',
    include: ['**/*.test.ts', '**/*.test.tsx'],
    testTimeout: 20_000,
  },
})
