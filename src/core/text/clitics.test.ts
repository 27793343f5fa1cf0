import { describe, expect, it } from 'vitest'
import { findWord, formsOf, formsWithoutPronoun } from './clitics.ts'
import { compileLexicon } from './lexicon.ts'
import { tokenize } from './tokens.ts'

describe('particles, the slow way', () => {
  it.each([
    ['وبالاجتماع', 'اجتماع'],
    ['للوفد', 'وفد'],
    ['فاتفق', 'اتفق'],
    ['كالمعتاد', 'معتاد'],
    ['وقال', 'قال'],
  ])('%s holds %s', (word, stem) => expect(formsOf(word)).toContain(stem))

  it.each([
    ['محادثاتهما', 'محادثات'],
    ['لقايه', 'لقاء'],
    ['وسفارتيهما', 'سفارتي'],
    ['رحلته', 'رحله'],
  ])('%s without its pronoun holds %s', (word, stem) => expect(formsWithoutPronoun(word)).toContain(stem))

  it('never leaves a stem under three letters', () => {
    for (const word of ['ولد', 'بين', 'الم', 'له', 'كان']) {
      for (const form of formsWithoutPronoun(word)) expect(form === word || form.length >= 3).toBe(true)
    }
  })

  it('finds a word whatever is attached', () => {
    const tokens = tokenize('عقب انتهاء المحادثات بينهما', compileLexicon([]))
    expect(findWord(tokens, 0, tokens.count, new Set(['محادثات']))).toBe(2)
    expect(findWord(tokens, 0, tokens.count, new Set(['قمه']))).toBe(-1)
  })
})
