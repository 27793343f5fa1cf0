import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Cell, Evidence, Reading, Story, StoryArticle } from '../story/types.ts'
import { type Slice, sliceOf } from '../text/span.ts'
import { checkStory } from './check-story.ts'
import { makeEvidence } from './evidence.ts'
import { locate } from './locate.ts'

const text = 'جسر المدينة يفتح\nقال الوزير للصحافيين إن الكلفة بلغت أربعة ملايين إذا اكتمل العمل.\nولم يعلق المجلس.'
const spanOf = (quote: string) => {
  const found = locate(text, quote)
  if (!found.found) throw new Error(quote)
  return found.span
}
const slice = (quote: string): Slice => sliceOf(text, 'text', spanOf(quote))
const passage = (quote: string): Evidence => makeEvidence(text, 'text', spanOf(quote))

const article: StoryArticle = {
  id: 'a1',
  outlet: { ar: 'الصحيفة', en: 'The paper' },
  outletBasis: 'stated',
  publisher: { label: { ar: 'المجلس', en: 'The council' }, basis: 'stated', evidence: slice('المجلس') },
  distributor: null,
  original: null,
  translator: null,
  author: null,
  translatedFrom: null,
  machineTranslated: false,
  asOf: { date: null, basis: 'unknown' },
  asOfWhy: null,
  title: 'جسر المدينة يفتح',
  headline: slice('جسر المدينة يفتح'),
  text,
  hash: '',
  file: 'a1.txt',
  lang: 'ar',
  regions: [],
}

const reading: Reading = {
  id: 'cost/a1/1',
  value: { type: 'number', min: 4_000_000, max: 4_000_000 },
  words: slice('أربعة ملايين'),
  evidence: [passage('قال الوزير للصحافيين إن الكلفة بلغت أربعة ملايين إذا اكتمل العمل.')],
  region: 'body',
  voice: 'attributed',
  speaker: null,
  via: null,
  saidAt: null,
  occasion: null,
  certainty: 'asserted',
  scope: slice('للصحافيين'),
  condition: slice('إذا اكتمل العمل'),
  derivedFrom: null,
  origin: { by: 'rule', rule: 'money/number' },
  review: 'proposed',
}

const cellOf = (change: Partial<Reading> = {}, near: readonly Evidence[] = [passage('ولم يعلق المجلس.')]): Cell => ({
  presence: 'stated',
  basis: null,
  readings: [{ ...reading, ...change }],
  near,
})

const storyOf = (cells: Record<string, Cell>, changed: Partial<StoryArticle> = {}): Story => ({
  format: 'tabayyun-story',
  version: 1,
  rulesVersion: '1',
  id: 'bridge',
  story: {
    title: { ar: 'الجسر', en: 'The bridge' },
    event: { from: '2024-05-01', to: '2024-05-02', place: null },
    weekStart: 'monday',
  },
  people: [],
  places: [],
  occasions: [],
  articles: [{ ...article, ...changed }],
  decisions: null,
  facts: [
    {
      id: 'cost',
      kind: 'money',
      theme: 'numbers',
      label: { ar: 'الكلفة', en: 'Cost' },
      question: null,
      cells,
      derived: false,
      verdict: {
        relation: 'same',
        locus: [],
        coverage: { stated: 1, of: 1 },
        origins: 1,
        reason: { code: 'one', params: {} },
        pairs: [],
      },
    },
  ],
})

const faultsOf = (story: Story): string[] =>
  checkStory(story).map(({ fact, article, reading, part, code }) => [fact, article, reading, part, code].join(' '))

const moved = <S extends Slice>(one: S, by: number): S => ({ ...one, start: one.start + by, end: one.end + by })

describe('a story’s evidence', () => {
  it('holds where every passage stands where it says', () => {
    expect(faultsOf(storyOf({ a1: cellOf() }))).toEqual([])
  })

  const [clause] = reading.evidence as [Evidence]
  const inReading = (part: string, code: string): string => `cost a1 cost/a1/1 ${part} ${code}`
  it.each<[string, Story, string]>([
    [
      'words moved by one',
      storyOf({ a1: cellOf({ words: moved(reading.words, 1) }) }),
      inReading('words', 'not-verbatim'),
    ],
    [
      'words behind the text',
      storyOf({ a1: cellOf({ words: moved(reading.words, 900) }) }),
      inReading('words', 'out-of-range'),
    ],
    [
      'words of another passage',
      storyOf({ a1: cellOf({ words: slice('يعلق') }) }),
      inReading('words', 'outside-evidence'),
    ],
    [
      'words in the title’s offsets',
      storyOf({ a1: cellOf({ words: { ...slice('جسر'), field: 'title' } }) }),
      inReading('words', 'outside-evidence'),
    ],
    [
      'an empty quote',
      storyOf({ a1: cellOf({ scope: { field: 'text', start: 3, end: 3, quote: '' } }) }),
      inReading('scope', 'out-of-range'),
    ],
    [
      'a reworded scope',
      storyOf({ a1: cellOf({ scope: { ...slice('للصحافيين'), quote: 'للصحفيين' } }) }),
      inReading('scope', 'not-verbatim'),
    ],
    [
      'a moved condition',
      storyOf({ a1: cellOf({ condition: moved(slice('إذا اكتمل العمل'), -1) }) }),
      inReading('condition', 'not-verbatim'),
    ],
    [
      'a half offset',
      storyOf({ a1: cellOf({ evidence: [{ ...clause, start: clause.start + 0.5 }] }) }),
      inReading('evidence', 'out-of-range'),
    ],
    [
      'another neighbourhood',
      storyOf({ a1: cellOf({ evidence: [{ ...clause, suffix: 'ثم' }] }) }),
      inReading('evidence', 'context-differs'),
    ],
    [
      'a moved near miss',
      storyOf({ a1: cellOf({}, [moved(passage('ولم يعلق المجلس.'), -1)]) }),
      'cost a1  near not-verbatim',
    ],
    [
      'a moved headline',
      storyOf({ a1: cellOf() }, { headline: moved(slice('جسر المدينة يفتح'), 1) }),
      ' a1  headline not-verbatim',
    ],
    ['a cell of no article', storyOf({ a1: cellOf(), a2: cellOf() }), 'cost a2  cell unknown-article'],
  ])('%s is named', (_name, story, fault) => {
    expect(faultsOf(story)).toEqual([fault])
  })

  it('a reading without any passage is a fault, and its words with it', () => {
    const bare = storyOf({ a1: cellOf({ evidence: [], scope: null, condition: null }) })
    expect(faultsOf(bare)).toEqual([inReading('evidence', 'no-evidence'), inReading('words', 'outside-evidence')])
  })

  it('names the credit whose words are not in the text', () => {
    const credit = { label: { ar: '', en: '' }, basis: 'stated' as const, evidence: moved(slice('المجلس'), -2) }
    expect(faultsOf(storyOf({ a1: cellOf() }, { author: credit }))).toEqual([' a1  credit not-verbatim'])
  })

  it('sees any shift of any passage', () => {
    const parts = ['words', 'scope', 'condition'] as const
    fc.assert(
      fc.property(fc.constantFrom(...parts), fc.integer({ min: -200, max: 200 }), (part, by) => {
        const before = reading[part]
        fc.pre(before !== null && by !== 0)
        const faults = checkStory(storyOf({ a1: cellOf({ [part]: moved(before as Slice, by) }) }))
        expect(faults.map((fault) => [fault.fact, fault.reading, fault.part])).toEqual([['cost', 'cost/a1/1', part]])
      }),
    )
  })

  it('sees a text that was changed under its story', () => {
    const changed = storyOf({ a1: cellOf() }, { text: text.replace('أربعة', 'ثلاثة') })
    expect(faultsOf(changed)).toContain(inReading('evidence', 'not-verbatim'))
  })
})
