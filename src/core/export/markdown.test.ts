import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plain, toMarkdown } from './markdown.ts'
import { plainWords, storyOf } from './testing.ts'

const awkward = fc.string({ unit: fc.constantFrom(...'\\`*_[]<>#|~&$(!-+.1 ا\n'), minLength: 1, maxLength: 12 })
const oneLine = (text: string): string => text.replace(/\s*[\r\n]\s*/g, ' ')
const read = (text: string): string => text.replace(/\\([!-/:-@[-`{-~])/g, '$1')

it('escapes so that a renderer shows what stood there', () => {
  fc.assert(
    fc.property(awkward, (text) => {
      expect(read(plain(text))).toBe(oneLine(text))
    }),
  )
})

it('leaves no sign to be read as markup', () => {
  expect(plain('`*_[]<>#|~&$')).toBe('\\`\\*\\_\\[\\]\\<\\>\\#\\|\\~\\&\\$')
  expect(plain('a\n\n# b')).toBe('a \\# b')
})

describe('the report', () => {
  it('has the same headings and as many lines whatever the story says', () => {
    const shape = (text: string) => text.split('\n').map((line) => /^(?:#+ |\s*- |\s*> |\d\. |<)?/.exec(line)?.[0])
    const expected = shape(toMarkdown(storyOf('كلمة'), plainWords('ar')))
    fc.assert(
      fc.property(awkward, (word) => {
        expect(shape(toMarkdown(storyOf(`ا${word}ا`), plainWords('ar')))).toEqual(expected)
      }),
    )
  })

  it('quotes the words and the passage they stand in', () => {
    fc.assert(
      fc.property(awkward, (word) => {
        const text = read(toMarkdown(storyOf(`ا${word}ا`), plainWords('en')))
        expect(text).toContain(`«${oneLine(`ا${word}ا`)}»`)
        expect(text).toContain(`> «${oneLine(`ا${word}ا|ا${word}ا`)}»`)
      }),
    )
  })

  it('stands in a right-to-left block when it is Arabic', () => {
    expect(toMarkdown(storyOf('ا'), plainWords('ar'))).toMatch(/^<div dir="rtl" lang="ar">\n\n# [\s\S]*\n\n<\/div>\n$/)
    expect(toMarkdown(storyOf('ا'), plainWords('en'))).toMatch(/^# /)
  })

  it('marks what is derived and what was not found', () => {
    const text = toMarkdown(storyOf('كلمة'), plainWords('en'))
    expect(text).toContain('**relation.derived.name**')
    expect(text).toContain('**export.unverified**')
    expect(text).toContain('presence.near-miss')
    expect(text).toContain('evidence.assumption week-start:monday')
  })
})
