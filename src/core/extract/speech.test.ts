import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RegionKind } from '../article/types.ts'
import { lexicon } from '../language/ar/arabic.ts'
import { type SpeechCase, speechCorpus, speechGaps } from '../language/ar/speech/corpus.ts'
import { sentencesOf } from '../text/sentences.ts'
import { tokenize } from '../text/tokens.ts'
import type { MentionContext } from './context.ts'
import { findNames } from './names.ts'
import { findSpeech } from './speech.ts'

function contextOf(text: string, kind: RegionKind = 'body'): MentionContext {
  const tokens = tokenize(text, lexicon)
  const regions = [{ kind, start: 0, end: text.length, rule: 'test' }]
  return { tokens, sentences: sentencesOf(tokens, regions), regions, reference: null }
}

function listen({ text, heard = [] }: SpeechCase) {
  const context = contextOf(text)
  const names = findNames(context)
  const speech = findSpeech(context, names)
  const entityOf = (name: string): string | undefined =>
    names.flatMap(({ value }) => ('entity' in value && value.name.endsWith(name) ? [value.entity] : []))[0]
  return {
    quotations: speech.quotations.map((quotation) => quotation.quote),
    heard: heard.map(({ at, speaker, via }) => {
      const { voice, ...who } = speech.voiceAt(text.indexOf(at))
      return {
        at,
        voice,
        ...(speaker === undefined
          ? {}
          : { speaker: who.speaker === null ? null : who.speaker === entityOf(speaker ?? '') ? speaker : who.speaker }),
        ...(via === undefined ? {} : { via: who.via }),
      }
    }),
  }
}

describe('voices and quotations', () => {
  it.each(speechCorpus)('$text', (each) => {
    const found = listen(each)
    if (each.quotations) expect(found.quotations).toEqual(each.quotations)
    expect(found.heard).toEqual(each.heard ?? [])
  })
  it.each(speechGaps)('gap: $text', (each) => expect(listen(each).heard).not.toEqual(each.heard))

  it('hears a pasted document as such', () => {
    const context = contextOf('قررت الوزارة فتح المعبر.', 'document')
    expect(findSpeech(context, findNames(context)).voiceAt(3).voice).toBe('document')
  })

  it('survives any run of marks and cues, and quotes exactly', () => {
    const piece = fc.constantFrom(
      '«',
      '»',
      '"',
      '“',
      '”',
      '„',
      ':',
      '،',
      '.',
      '\n',
      'قال',
      'سامي كرمول',
      'إن',
      'وأضاف',
      'بحسب',
      'كلمة',
      'عن',
      'نقلت',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (words) => {
        const text = words.join(' ')
        const context = contextOf(text)
        const speech = findSpeech(context, findNames(context))
        for (const { start, end, quote } of speech.quotations) expect(text.slice(start, end)).toBe(quote)
        for (let at = 0; at <= text.length; at++) expect(speech.voiceAt(at).voice).toBeTypeOf('string')
      }),
    )
  })
})
