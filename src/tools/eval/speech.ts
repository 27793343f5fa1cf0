import { Tally } from '@/cli/eval/tally.ts'
import { analyseField } from '@/core/extract/analyse.ts'
import { certaintyAt } from '@/core/extract/certainty.ts'
import { certaintyCorpus } from '@/core/language/ar/certainty/corpus.ts'
import { speechCorpus } from '@/core/language/ar/speech/corpus.ts'
import { foldText } from '@/core/text/fold.ts'

/** Voice and speaker at a place of a sentence, and how sure the sentence is: each right or wrong. */
export function measureSpeech(): Tally {
  const tally = new Tally()
  for (const { text, heard = [] } of speechCorpus) {
    const { speech, mentions } = analyseField(text, 'text', null)
    for (const { at, voice, speaker } of heard) {
      const found = speech.voiceAt(text.indexOf(at))
      judge(tally, 'voice', text, at, voice, found.voice)
      if (speaker === undefined || speaker === null) continue
      const names = mentions.flatMap(({ value, quote }) =>
        'entity' in value && value.entity === found.speaker ? [foldText(quote)] : [],
      )
      judge(
        tally,
        'speaker',
        text,
        at,
        foldText(speaker),
        names.find((name) => name === foldText(speaker)) ?? names[0] ?? 'nobody',
      )
    }
  }
  for (const [text, words, certainty] of certaintyCorpus) {
    const { context } = analyseField(text, 'text', null)
    const start = text.indexOf(words)
    judge(
      tally,
      'certainty',
      text,
      words,
      certainty,
      certaintyAt(context, { start, end: start + words.length }).certainty,
    )
  }
  return tally
}

function judge(tally: Tally, key: string, text: string, words: string, wanted: string, found: string): void {
  const right = wanted === found ? 1 : 0
  tally.add(key, { expected: 1, touched: 1, right, given: 1 })
  if (!right)
    tally.notes.push({ key, what: 'wrong-value', where: key, words, instead: `${found} ≠ ${wanted}`, context: text })
}
