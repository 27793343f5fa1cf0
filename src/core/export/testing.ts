import type { Cell, Evidence, Fact, Reading, Story, StoryArticle } from '../story/types.ts'
import type { ExportWords } from './words.ts'

/** A story for tests in which `word` stands wherever a text may stand: titles, names, quotations, notes, codes. */

const both = (text: string) => ({ ar: text, en: text })

const passage = (text: string, start: number, end: number): Evidence => ({
  field: 'text',
  start,
  end,
  quote: text.slice(start, end),
  prefix: '',
  suffix: '',
})

const article = (id: string, word: string): StoryArticle => ({
  id,
  outlet: both(`${id} ${word}`),
  outletBasis: 'unknown',
  publisher: null,
  distributor: { label: both(word), basis: 'inferred' },
  original: null,
  translator: null,
  author: { label: both(word), basis: 'stated' },
  translatedFrom: 'en',
  machineTranslated: true,
  asOf: { date: '2025-02-18', basis: 'event-day' },
  asOfWhy: both(word),
  title: word,
  headline: null,
  text: `${word}|${word}`,
  hash: '',
  file: word,
  lang: id === 'a1' ? 'ar' : 'en',
  regions: [],
})

export function reading(id: string, word: string, more: Partial<Reading> = {}): Reading {
  const text = `${word}|${word}`
  return {
    id,
    value: { type: 'text', text: word },
    words: passage(text, 0, word.length),
    evidence: [passage(text, 0, text.length)],
    region: 'heading',
    voice: 'attributed',
    speaker: word,
    via: word,
    saidAt: '2025-02-18',
    occasion: word,
    certainty: 'unlikely',
    scope: passage(text, 0, word.length),
    condition: passage(text, 0, word.length),
    derivedFrom: null,
    origin: { by: 'editor', editor: word },
    review: 'corrected',
    reviewedBy: word,
    machine: {
      value: { type: 'text', text: word },
      words: passage(text, 0, word.length),
      origin: { by: 'rule', rule: word },
    },
    note: both(word),
    ...more,
  }
}

const fact = (id: string, word: string, cells: Record<string, Cell>, more: Partial<Fact> = {}): Fact => ({
  id,
  kind: word,
  theme: 'frame',
  label: both(word),
  question: null,
  cells,
  derived: false,
  verdict: {
    relation: 'contradiction',
    locus: ['between', 'inside'],
    coverage: { stated: 1, of: 2 },
    origins: 1,
    reason: { code: word, params: {}, ...both(word) },
    pairs: [
      { a: 'f1/a1/0', b: 'f1/a1/1', relation: 'contradiction', locus: 'inside', reason: { code: word, params: {} } },
    ],
  },
  adjudication: both(word),
  ...more,
})

export function storyOf(word: string): Story {
  const near: Cell = {
    presence: 'near-miss',
    basis: { code: word, params: {}, ...both(word) },
    readings: [],
    near: [passage(word, 0, word.length)],
    unverified: [{ code: 'quote-not-found', quote: word }],
  }
  const stated: Cell = {
    presence: 'stated',
    basis: null,
    readings: [reading('f1/a1/0', word), reading('f1/a1/1', word, { value: { type: 'number', min: 4, max: 4 } })],
    near: [],
  }
  const derived = reading('f2/a1/0', word, {
    origin: { by: 'derived', rule: word },
    derivedFrom: ['f1/a1/0'],
    assumption: 'week-start:monday',
  })
  return {
    format: 'tabayyun-story',
    version: 1,
    rulesVersion: word,
    id: word,
    story: { title: both(word), event: { from: '2025-02-18', to: '2025-02-19', place: word }, weekStart: 'monday' },
    people: [],
    places: [],
    occasions: [],
    articles: [article('a1', word), article('a2', word)],
    facts: [
      fact('f1', word, { a1: stated, a2: near }),
      fact('f2', word, { a1: { ...stated, readings: [derived] } }, { derived: true }),
    ],
    decisions: null,
  }
}

/** Words of no language: keys stand for themselves, what the story brings along comes through untouched. */
export const plainWords = (lang: 'ar' | 'en'): ExportWords => ({
  lang,
  label: (key, params) => [key, ...Object.values(params ?? {})].join(' '),
  value: (value) => (value.type === 'text' ? value.text : null),
  number: String,
  date: (iso) => iso,
  shortDate: (iso) => iso,
  weekday: (iso) => iso,
  assumption: (code) => code,
  pick: (text) => text[lang],
  entity: (id) => id,
  shortEntity: (id) => id,
  letter: (index) => 'ABC'[index] ?? '?',
  reason: () => null,
  list: (parts) => parts.join(', '),
})
