import { existsSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { IndexHtmlTransformContext, Plugin } from 'vite'
import { bundled } from './bundle.mjs'
import { inRoot } from './paths.mjs'

const STORY = inRoot('public/stories/riyadh-talks.json')
const HOME = '<div id="root"></div>'
/** Which of the two drawings shows is the style sheet's matter: no script has run yet. */
const STYLE = `<style>
      @media (max-width: 720px) { [data-drawn='wide'] { display: none } }
      @media not (max-width: 720px) { [data-drawn='narrow'] { display: none } }
      [data-fresh] [data-drawn] { display: none }
    </style>`

type Bundle = NonNullable<IndexHtmlTransformContext['bundle']>

/** What brings the page to life. */
const LATER = / *<(?:script type="module"[^>]*><\/script>|link rel="modulepreload"[^>]*>)\n?/g

/** The letters: some 300 kB, which on a narrow line would come before the first line of text, were they asked for with the page. */
const LETTERS = /@font-face\s*\{[^}]*url\([^}]*\}/g

/**
 * Takes out of the page what the drawing does not need, and keeps it in templates for
 * `early.js`, which puts it back once the drawing shows.
 *
 * @param home the address that the drawing answers
 */
function heldBack(page: string, home: string): string {
  const taken = (pattern: RegExp) => [...page.matchAll(pattern)].map(([found]) => found.trim()).join('')
  const templates = `<template id="letters"><style>${taken(LETTERS)}</style></template>
    <template id="later" data-home="${home}">${taken(LATER)}</template>`
  return page
    .replace(LATER, '')
    .replace(LETTERS, '')
    .replace(EARLY, (script) => `${templates}\n    ${script}`)
}

const EARLY = '<script async src="/early.js">'

interface Drawing {
  readonly prerender: (text: string, page: 'narrow' | 'wide') => Promise<string>
  readonly HOME_ADDRESS: string
}

/** The first screen of the seed story, drawn for a wide and for a narrow page, and the address that it is the answer to. */
async function drawings(): Promise<{ readonly drawn: string; readonly home: string }> {
  // React's development build would draw the same, more slowly, and warn of what only matters on a page.
  process.env['NODE_ENV'] = 'production'
  const { prerender, HOME_ADDRESS }: Drawing = await import(
    pathToFileURL(await bundled(inRoot('src/app/prerender.tsx'))).href
  )
  const text = readFileSync(STORY, 'utf8')
  const page = async (name: 'narrow' | 'wide') => `<div data-drawn="${name}">${await prerender(text, name)}</div>`
  return { drawn: (await page('wide')) + (await page('narrow')), home: HOME_ADDRESS }
}

/** The style sheet in the page itself: what is drawn waits for no second request. */
const withStyles = (page: string, bundle: Bundle): string =>
  page.replace(/<link rel="stylesheet"[^>]*href="\/([^"]+)">/g, (link, file: string) => {
    const sheet = bundle[file]
    return sheet?.type === 'asset' ? `<style>${String(sheet.source)}</style>` : link
  })

/**
 * Puts the first screen of the seed story into the built page, so that it shows
 * before any script has run; the script then brings it to life where it stands.
 */
export function drawnPage(): Plugin {
  return {
    name: 'tabayyun:drawn-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: async (page, { bundle = {} }) => {
        if (!page.includes(HOME) || !existsSync(STORY)) return page
        const { drawn, home } = await drawings()
        return heldBack(withStyles(page, bundle), home)
          .replace('</head>', () => `  ${STYLE}\n  </head>`)
          .replace(HOME, () => `${HOME}${drawn}`)
      },
    },
  }
}
