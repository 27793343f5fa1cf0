import { describe, expect, it } from 'vitest'
import { hashOfRest, isSpeltAt, letterAt, readsAt } from './letters.ts'
import { compileLexicon, hashWord } from './lexicon.ts'
import { foldedAt, tokenize } from './tokens.ts'
import { WordMemo } from './word-memo.ts'

const lexicon = compileLexicon(['اجتماع', 'قال'])

describe('letters of a token', () => {
  const tokens = tokenize('قالَ: «بالاجتمـاعات» ﻻ 12 ok', lexicon)
  const long = 3

  it('are those of the folded word, whatever stands between them', () => {
    for (let at = 0; at < tokens.count; at++) {
      const letters = tokens.letters.slice(tokens.letter[at], tokens.letter[at + 1])
      const word = foldedAt(tokens, at)
      expect(String.fromCharCode(...letters)).toBe(/\p{L}/u.test(word) ? word : '')
      if (letters.length > 0) expect(tokens.hash[at]).toBe(hashWord(word))
    }
  })

  it('tell how a word begins, ends and reads', () => {
    expect(foldedAt(tokens, long)).toBe('بالاجتماعات')
    expect(readsAt(tokens, long, 'بال')).toBe(true)
    expect(readsAt(tokens, long, 'اجتماع', 3)).toBe(true)
    expect(readsAt(tokens, long, 'اجتماعون', 3)).toBe(false)
    expect(isSpeltAt(tokens, 0, 'قال')).toBe(true)
    expect(isSpeltAt(tokens, 0, 'قا')).toBe(false)
    expect(String.fromCharCode(letterAt(tokens, 0, 2), letterAt(tokens, long, 1))).toBe('لا')
    expect([letterAt(tokens, 0, 3), letterAt(tokens, 1, 0)]).toEqual([0, 0])
  })

  it('give the hash of the rest of a word', () => {
    expect(hashOfRest(tokens, long, 3)).toBe(hashWord('اجتماعات'))
    expect(hashOfRest(tokens, long, 0)).toBe(tokens.hash[long])
  })
})

describe('WordMemo', () => {
  it('asks once for each word, however it is printed, and answers the same when it has started over', () => {
    const asked: string[] = []
    const memo = new WordMemo(2)
    const words = 'وصل وصـل وفد مدينة قصر وفد نهر جسر وصل وفد'
    const tokens = tokenize(words, lexicon)
    const answers = Array.from({ length: tokens.count }, (_, at) =>
      memo.of(tokens, at, (t, n) => {
        asked.push(foldedAt(t, n))
        return hashWord(foldedAt(t, n))
      }),
    )
    expect(answers).toEqual(Array.from({ length: tokens.count }, (_, at) => hashWord(foldedAt(tokens, at))))
    expect(asked.slice(0, 4)).toEqual(['وصل', 'وفد', 'مدينه', 'قصر'])
  })
})
