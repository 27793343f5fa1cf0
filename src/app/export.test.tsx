import { readFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { createExportWords } from '../adapters/i18n/export-words.ts'
import { COLUMNS } from '../core/export/columns.ts'
import { toCsv } from '../core/export/csv.ts'
import { toHtml } from '../core/export/html.ts'
import { toMarkdown } from '../core/export/markdown.ts'
import { SHAPES } from '../core/export/shapes.ts'
import { STYLE } from '../core/export/style.ts'
import { storyOf } from '../core/export/testing.ts'
import { Shape, type ShapeName } from '../ui/shape.tsx'
import { catalogue } from './messages/catalogue.ts'

/** A file that stands alone carries copies of the page's drawings and colours: here they are kept in step. */
describe('a report looks like the page', () => {
  it.each(Object.entries(SHAPES))('draws «%s» alike', (name, drawing) => {
    const drawn = renderToStaticMarkup(<Shape name={name as ShapeName} />)
    expect(drawn.replace(/^<svg[^>]*>|<\/svg>$/g, '').replace(/><\/(?:path|circle)>/g, '/>')).toBe(drawing)
  })

  it('has its colours and lines', () => {
    const page = tokensIn(readFileSync(new URL('./styles/tokens.css', import.meta.url), 'utf8'))
    const report = tokensIn(STYLE.slice(0, STYLE.indexOf('[data-rel]')))
    expect(report.length).toBeGreaterThan(30)
    expect(report.filter((token) => !page.includes(token))).toEqual([])
  })
})

const tokensIn = (css: string): string[] =>
  [...css.matchAll(/--(?:paper|ink|rule|rel|wash|line)[\w-]*: *[^;]+;/g)].map(([token]) => token.replace(/\s+/g, ' '))

describe.each(['ar', 'en'] as const)('an export in %s', (lang) => {
  const story = storyOf('كلمة')
  const words = createExportWords(story, lang, catalogue)
  const exports = [toCsv(story, words), toMarkdown(story, words), toHtml(story, words)]

  it('is worded throughout: no key and no placeholder is left', () => {
    for (const text of exports) {
      const shown = text.replace(/<style>[\s\S]*<\/style>/, '').replace(/<[^>]*>/g, '')
      expect(shown).not.toMatch(/\{\{|\b(?:export|relation|presence|certainty|voice|voiceOf|evidence|credit)\.[a-z]/)
    }
  })

  it('names each column once', () => {
    const names = COLUMNS.map((column) => words.label(`export.column.${column}`))
    expect(new Set(names).size).toBe(COLUMNS.length)
  })
})
