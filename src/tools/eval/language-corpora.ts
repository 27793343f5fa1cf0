import type { ExpectedMention, GoldArticle, MentionType } from '@/cli/eval/gold.ts'
import { measureMentions } from '@/cli/eval/mentions.ts'
import type { Part } from '@/cli/eval/report.ts'
import { certaintyGaps } from '@/core/language/ar/certainty/corpus.ts'
import { corpus as dates } from '@/core/language/ar/dates/corpus.ts'
import type { FigureCorpus } from '@/core/language/ar/figure-corpus.ts'
import { corpus as numbers } from '@/core/language/ar/numbers/corpus.ts'
import { nobodyCorpus, peopleCorpus, peopleGaps } from '@/core/language/ar/people/corpus.ts'
import { noPlaceCorpus, organisationCorpus, placeCorpus } from '@/core/language/ar/places/corpus.ts'
import { corpus as quantities } from '@/core/language/ar/quantities/corpus.ts'
import { speechCorpus, speechGaps } from '@/core/language/ar/speech/corpus.ts'
import { measureSpeech } from './speech.ts'

/**
 * The language's own sentences through the whole reading of an article, each
 * family's corpus in its own shape. They were written together with the rules:
 * what they show is what the rules promise, not how they fare on news.
 */
export function measureLanguageCorpora(): Part {
  const { bySet } = measureMentions([
    ...figures('dates', dates),
    ...figures('numbers', numbers),
    ...figures('quantities', quantities),
    ...peopleCorpus.map(({ text, people }) =>
      named(
        'people',
        text,
        'person',
        people.map(([name]) => name),
        true,
      ),
    ),
    ...nobodyCorpus.map((text) => named('people', text, 'person', [], true)),
    ...placeCorpus.map(([text, places]) =>
      named(
        'places',
        text,
        'place',
        places.map(([name]) => name),
        true,
      ),
    ),
    ...noPlaceCorpus.map((text) => named('places', text, 'place', [], true)),
    ...organisationCorpus.map(([text, bodies]) =>
      named(
        'places',
        text,
        'organisation',
        bodies.map(([name]) => name),
        true,
      ),
    ),
    ...speechCorpus.flatMap(({ text, quotations }) =>
      quotations ? [named('speech', text, 'quotation', quotations, true)] : [],
    ),
  ])
  const speech = measureSpeech()
  return {
    id: 'language-corpora',
    title: 'corpora of the language (own sentences, written with the rules)',
    tables: [bySet.table('mentions by family and type'), speech.table('who is heard, how sure')],
    relations: null,
    notes: [...bySet.notes, ...speech.notes],
    gaps: [
      ...gapsOf('dates', dates),
      ...gapsOf('numbers', numbers),
      ...gapsOf('quantities', quantities),
      ...peopleGaps.map(({ text }) => ({ family: 'people', text, why: '' })),
      ...speechGaps.map(({ text }) => ({ family: 'speech', text, why: '' })),
      ...certaintyGaps.map(([text]) => ({ family: 'certainty', text, why: '' })),
    ],
  }
}

const gapsOf = (family: string, { gaps }: FigureCorpus) =>
  gaps.flatMap(({ texts, why }) => texts.map((text) => ({ family, text, why })))

/** A line that is a date and nothing else heads a page; in a sentence it tells when something was. */
const sentenceOf = (text: string): string => (/[.!؟]$/.test(text) ? text : `${text} كما ورد في الخبر.`)

/** ‹ and › mark the words that must be found. */
function figures(family: string, { reference, phrasings, nothing }: FigureCorpus): GoldArticle[] {
  const date = reference === null ? {} : { publishedAt: reference }
  const marked = phrasings.flatMap(({ value, texts }) =>
    texts.map((text, n) => {
      const { type, ...fields } = value
      const start = text.indexOf('‹')
      const mention: ExpectedMention = {
        type,
        field: 'text',
        span: 'exact',
        start,
        end: text.indexOf('›') - 1,
        value: fields,
      }
      const plain = sentenceOf(text.replace(/[‹›]/g, ''))
      return {
        ...date,
        id: `${family} · ${type} ${n + 1}`,
        set: family,
        text: plain,
        mentions: [mention],
        complete: [],
        regions: [],
      }
    }),
  )
  const types = [...new Set(phrasings.map(({ value }) => value.type))]
  const empty = nothing.map((text) => ({
    ...date,
    id: `${family} · nothing`,
    set: family,
    text,
    mentions: [],
    complete: types,
    regions: [],
  }))
  return [...marked, ...empty]
}

/** Names or quotations in the order of the text; with `all`, any other of the type is false. */
function named(family: string, text: string, type: MentionType, words: readonly string[], all: boolean): GoldArticle {
  const mentions: ExpectedMention[] = []
  let from = 0
  for (const word of words) {
    const start = text.indexOf(word, from)
    if (start < 0) throw new Error(`${family}: «${word}» is not in «${text}»`)
    from = start + word.length
    mentions.push({ type, field: 'text', span: 'exact', start, end: from })
  }
  return { id: family, set: family, text, mentions, complete: all ? [type] : [], regions: [] }
}
