import { describe, expect, it } from 'vitest'
import {
  PAIR_PLACEHOLDERS,
  PAIR_REASONS,
  PRESENCE_REASONS,
  ROW_PLACEHOLDERS,
  ROW_REASONS,
} from '../../core/compare/reasons.ts'
import { reasonsAr } from './reasons.ar.ts'
import { reasonsEn } from './reasons.en.ts'

const languages: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['Arabic', reasonsAr],
  ['English', reasonsEn],
]

/** `_brief` is the sentence of a closed row, whose cells show outlets and words themselves. */
const suffix = /_(zero|one|two|few|many|other|brief|inside|inside_brief)$/
const codes = new Set<string>([...PAIR_REASONS, ...ROW_REASONS, ...PRESENCE_REASONS])
const mentioned = (sentence: string): readonly string[] =>
  [...sentence.matchAll(/\{\{\s*([^}]*?)\s*\}\}/g)].map((match) => match[1] ?? '')
const allowed = (code: string): readonly string[] =>
  ROW_PLACEHOLDERS[code as keyof typeof ROW_PLACEHOLDERS] ?? PAIR_PLACEHOLDERS

describe.each(languages)('reasons in %s', (_, messages) => {
  const entries = Object.entries(messages).map(([key, sentence]) => ({ key, code: key.replace(suffix, ''), sentence }))

  it('have a sentence for every code of the core and for no other', () => {
    expect(new Set(entries.map(({ code }) => code))).toEqual(codes)
  })

  it('mention only what the code brings along', () => {
    const strange = entries.flatMap(({ code, sentence }) =>
      mentioned(sentence).filter((name) => !allowed(code).includes(name)),
    )
    expect(strange).toEqual([])
  })

  it('name both outlets of a pair, or the one that holds both', () => {
    const full = entries.filter(({ key }) => !key.endsWith('_brief'))
    const pairs = full.filter(({ code }) => (PAIR_REASONS as readonly string[]).includes(code))
    const silent = pairs.filter(({ key, sentence }) => {
      const needed = key.endsWith('_inside') ? ['aOutlet'] : ['aOutlet', 'bOutlet']
      return !needed.every((name) => mentioned(sentence).includes(name))
    })
    expect(silent.map(({ key }) => key)).toEqual([])
  })
})
