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

/** What brings the page to life gives way to what it shows. */
const LATER = /<script type="module"|<link rel="modulepreload"/g

interface Drawing {
  readonly prerender: (text: string, page: 'narrow' | 'wide') => Promise<string>
}

/** The first screen of the seed story, drawn for a wide and for a narrow page. */
async function drawings(): Promise<string> {
  // React's development build would draw the same, more slowly, and warn of what only matters on a page.
  process.env['NODE_ENV'] = 'production'
  const { prerender }: Drawing = await import(pathToFileURL(await bundled(inRoot('src/app/prerender.tsx'))).href)
  const text = readFileSync(STORY, 'utf8')
  const page = async (name: 'narrow' | 'wide') => `<div data-drawn="${name}">${await prerender(text, name)}</div>`
  return (await page('wide')) + (await page('narrow'))
}

/** The style sheet in the page itself: what is drawn waits for no second request. */
const withStyles = (page: string, bundle: Bundle): string =>
  page.replace(/<link rel="stylesheet"[^>]*href="\/([^"]+)">/g, (link, file: string) => {
    const sheet = bundle[file]
    return sheet?.type === 'asset' ? `<style>${String(sheet.source)}</style>` : link
  })

/** The letters that the first screen's lines are broken by, asked for with the page: found in the style sheet they would come late, and move it. */
const FIRST_LETTERS = /ibm-plex-sans-arabic-arabic-400-normal-[^/]+\.woff2$/

const letters = (bundle: Bundle): string =>
  Object.keys(bundle)
    .filter((file) => FIRST_LETTERS.test(file))
    .map((file) => `\n    <link rel="preload" as="font" type="font/woff2" crossorigin href="/${file}">`)
    .join('')

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
        const drawn = await drawings()
        return withStyles(page, bundle)
          .replace(LATER, '$& fetchpriority="low"')
          .replace('</head>', () => `  ${STYLE}${letters(bundle)}\n  </head>`)
          .replace(HOME, () => `${HOME}${drawn}`)
      },
    },
  }
}
