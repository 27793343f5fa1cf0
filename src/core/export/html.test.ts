import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toHtml } from './html.ts'
import { escaped, html, told } from './markup.ts'
import { plainWords, storyOf } from './testing.ts'

const hostile = fc.string({ unit: fc.constantFrom(...'<>&"\'/=!-ab ا\u2068\u2069«»;'), minLength: 1, maxLength: 14 })

/** Tags with the names of their attributes; isolation follows the words, so it is left out. */
const skeleton = (page: string): string[] =>
  [...page.matchAll(/<(?!\/?bdi>)[^>]*>/g)].map(([tag]) => tag.replace(/"[^"]*"/g, '""'))

const textOf = (page: string): string => unescaped(page.replace(/<[^>]*>/g, ''))

const NAMES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
const unescaped = (text: string): string => text.replace(/&([^;]+);/g, (entity, name) => NAMES[name] ?? entity)

describe('markup', () => {
  it('escapes whatever is not markup', () => {
    expect(html`<p title="${'"'}">${'<b>'}${html`<i>`}${['&', null]}</p>`.source).toBe(
      '<p title="&quot;">&lt;b&gt;<i>&amp;</p>',
    )
  })

  it('is undone by a reader', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(unescaped(escaped(text))).toBe(text)
      }),
    )
  })
})

describe('foreign runs keep their direction', () => {
  it.each([
    ['rtl', 'عن Defense News، ٢٠٢٥', 'عن <bdi>Defense News</bdi>، ٢٠٢٥'],
    ['rtl', 'SeaPRwire: «دراسة»', '<bdi>SeaPRwire</bdi>: «دراسة»'],
    ['rtl', 'نحو \u2068USD\u2069', 'نحو <bdi>\u2068USD\u2069</bdi>'],
    ['ltr', '4 \u2068أهداف\u2069 in all', '4 <bdi>\u2068أهداف\u2069</bdi> in all'],
    ['ltr', 'Al-Marsad: «4 مبادئ» (own voice)', 'Al-Marsad: <bdi>«4 مبادئ»</bdi> (own voice)'],
  ] as const)('%s: %s', (dir, text, expected) => {
    expect(told(text, dir).source).toBe(expected)
  })
})

describe('the page', () => {
  it('has the same tags whatever the story says', () => {
    const expected = skeleton(toHtml(storyOf('كلمة'), plainWords('ar')))
    fc.assert(
      fc.property(hostile, (word) => {
        expect(skeleton(toHtml(storyOf(word), plainWords('ar')))).toEqual(expected)
      }),
    )
  })

  it('shows each quotation as it stands in the text', () => {
    fc.assert(
      fc.property(hostile, (word) => {
        const shown = textOf(toHtml(storyOf(word), plainWords('ar')))
        expect(shown).toContain(`«${word}|${word}»`)
      }),
    )
  })

  it('asks nothing of anyone and runs nothing', () => {
    const page = toHtml(storyOf('كلمة'), plainWords('en'))
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`)
    expect(page).not.toMatch(/<(?:script|img|link|iframe|object|base)\b|url\(|@import|\son\w+=/)
    expect([...page.matchAll(/\s(?:src|href)="([^"]*)"/g)].every(([, target]) => target?.startsWith('#'))).toBe(true)
  })

  it.each([
    ['ar', '<html lang="ar" dir="rtl">'],
    ['en', '<html lang="en" dir="ltr">'],
  ] as const)('knows its language: %s', (lang, tag) => {
    expect(toHtml(storyOf('x'), plainWords(lang))).toContain(tag)
  })

  it('says a verdict in a word, a shape and a colour', () => {
    const page = toHtml(storyOf('كلمة'), plainWords('en'))
    const row = /<tr role="row" id="fact-f1" data-rel="contradiction">[\s\S]*?<\/th>/.exec(page)?.[0] ?? ''
    expect(row).toContain('<use href="#shape-contradiction"/>')
    expect(row).toContain('relation.contradiction.name')
    expect(page).toContain('<symbol id="shape-contradiction"')
  })

  it('uses logical directions only', () => {
    const style = /<style>([\s\S]*)<\/style>/.exec(toHtml(storyOf('x'), plainWords('en')))?.[1] ?? ''
    expect(style).not.toMatch(
      /(?:margin|padding|border|inset)-(?:left|right)|text-align: *(?:left|right)|letter-spacing/,
    )
  })
})
