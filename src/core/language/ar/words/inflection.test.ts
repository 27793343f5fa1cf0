import { describe, expect, it } from 'vitest'
import { foldText } from '../../../text/fold.ts'
import { CLITIC, stemAt, tokenize } from '../../../text/tokens.ts'
import { FIRST_FORM, lexicon } from '../arabic.ts'
import { inflectedForms } from './inflection.ts'
import { viewWords } from './view.ts'

const forms = new Set(inflectedForms())

describe('inflected forms', () => {
  it.each(['رحلتها', 'زيارتهم', 'لقائهما', 'اتفاقياتهم', 'قتلوه', 'استقبلهم', 'يمنعونها', 'نتائجه'])(
    'hold %s',
    (form) => expect(forms.has(foldText(form))).toBe(true),
  )

  // No such plural, no object of a reflexive verb, no «we» that acts on «us».
  it.each(['مدينات', 'قنبلاتها', 'احتفلوه', 'انفجرها', 'نمنعنا'])('do not hold %s', (form) =>
    expect(forms.has(foldText(form))).toBe(false),
  )

  it('let particles come off, and stay unknown words to the rules for names', () => {
    const tokens = tokenize('ولزيارتهم', lexicon)
    expect([stemAt(tokens, 0), tokens.clitics[0]]).toEqual(['زيارتهم', CLITIC.wa | CLITIC.la])
    expect(tokens.stem[0]).toBeGreaterThanOrEqual(FIRST_FORM)
    expect([viewWords(tokens).id[0], viewWords(tokens).is[0], viewWords(tokens).clitics[0]]).toEqual([-1, 0, 0])
  })

  it('are left to a particle and a listed word where they read so', () => {
    const left = [...forms].filter((form) => lexicon.idOf(form) < 0)
    expect(left.length).toBeGreaterThan(0)
    const { stem, clitics } = tokenize(left.join('\n'), lexicon)
    for (let n = 0; n < left.length; n++) {
      expect(stem[2 * n]).toBeGreaterThanOrEqual(0)
      expect(clitics[2 * n]).not.toBe(0)
    }
  })
})
