import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

/** Inside a script element only its end tag means anything; escaped, it is still the same JSON. */
const quoted = (json: string): string => json.replaceAll('<', '\\u003c')

/** Everything is inside the page; nothing may be asked of anywhere. */
const POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline' blob:",
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  'font-src data:',
  'worker-src blob: data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** What only a served page has a use for. */
const SERVED = /\s*<(?:link rel="manifest"[^>]*|script async src="\/early\.js"[^>]*>\s*<\/script)>/g

/** The demonstration story inside the page, where there is no server to ask for it, under a policy of its own. */
export const storyInside = (file: string): Plugin => ({
  name: 'tabayyun:story-inside',
  transformIndexHtml: (page) => ({
    html: page.replace(SERVED, ''),
    tags: [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY }, injectTo: 'head-prepend' },
      {
        tag: 'script',
        attrs: { type: 'application/json', id: 'story-inside' },
        children: quoted(readFileSync(file, 'utf8')),
        injectTo: 'body',
      },
    ],
  }),
})
