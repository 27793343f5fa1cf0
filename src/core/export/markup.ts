import type { Direction } from './text.ts'

/** A piece of HTML that may stand in a page as it is. Everything else is text and is escaped on its way in. */
export class Html {
  readonly source: string

  constructor(source: string) {
    this.source = source
  }
}

type Part = Html | string | number | null | readonly Part[]

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)

const rendered = (part: Part): string => {
  if (part === null) return ''
  if (part instanceof Html) return part.source
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part))
  return part.map(rendered).join('')
}

/** A template whose parts are escaped unless they are `Html` themselves. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(strings.reduce((page, text, n) => page + rendered(parts[n - 1] ?? null) + text))

/**
 * What must keep its own direction: a run that the wording isolated, quoted
 * words with their marks, and, in right-to-left text, Latin letters with the
 * figures, spaces and points between them.
 */
const ISOLATED = '\\u2068[^\\u2068\\u2069]*\\u2069'
const LETTER = 'A-Za-z\\u00C0-\\u024F'
const LATIN = `[${LETTER}](?:[ ,.'’&/:-]{0,2}[\\w${LETTER}])*`
const RUNS: Readonly<Record<Direction, RegExp>> = {
  rtl: new RegExp(`${ISOLATED}|${LATIN}`, 'gu'),
  ltr: new RegExp(`${ISOLATED}|«[^«»]*»`, 'gu'),
}

/** Text in which each foreign run keeps its own direction: «عن Defense News، ٢٠٢٥». */
export function told(text: string, dir: Direction): Html {
  const pieces: Part[] = []
  let done = 0
  for (const found of text.matchAll(RUNS[dir])) {
    pieces.push(text.slice(done, found.index), html`<bdi>${found[0]}</bdi>`)
    done = found.index + found[0].length
  }
  return html`${[...pieces, text.slice(done)]}`
}
