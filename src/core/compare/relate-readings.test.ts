import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CERTAINTIES } from '../extract/mention.ts'
import type { Relation } from '../story/types.ts'
import type { Value } from '../values/types.ts'
import type { Heard } from './heard.ts'
import { isHedged } from './polarity.ts'
import type { Nature } from './policy.ts'
import { relateReadings } from './relate-readings.ts'
import { column, reading, type Sketch, world } from './testing.ts'

const heard = (id: string, sketch: Sketch, asOf: string | null = '2025-02-18'): Heard => ({
  reading: reading(id, sketch),
  article: column(id, asOf),
})
const relate = (a: Sketch, b: Sketch, nature: Nature, attribution = false) =>
  relateReadings(heard('a', a), heard('b', b), { nature, attribution }, world)

const yes: Value = { type: 'proposition', present: true }
const toll = (n: number): Value => ({ type: 'count', min: n, max: n, noun: 'قتيلاً', lemma: 'قتيل', class: 'killed' })
const hurt = (n: number): Value => ({ type: 'count', min: n, max: n, noun: 'جريحاً', lemma: 'جريح', class: 'injured' })
const choice = (code: string): Value => ({ type: 'choice', code })
const spoken = (text: string): Value => ({ type: 'quotation', text })
const free = (text: string): Value => ({ type: 'text', text })
const role = (code: string, title: string): Value => ({ type: 'role', entity: 'minister', role: code, title })
const named = (name: string, title?: string): Value => ({
  type: 'person',
  entity: 'minister',
  name,
  ...(title === undefined ? {} : { role: title }),
})

type Case = readonly [name: string, a: Sketch, b: Sketch, nature: Nature, relation: Relation, code: string]

const cases: readonly Case[] = [
  ['killed and injured', { value: toll(12) }, { value: hurt(15) }, 'changing', 'unclear', 'question-differs'],
  [
    'tolls of two towns',
    { value: toll(12), scope: 'في البلدة' },
    { value: toll(15), scope: 'في الميناء' },
    'changing',
    'unclear',
    'scope-differs',
  ],
  [
    'a toll said to be possible against another that is asserted',
    { value: toll(12), certainty: 'possible' },
    { value: toll(15) },
    'settled',
    'strength',
    'hedged-apart',
  ],
  [
    'two possible dates of one plan',
    { value: choice('spring'), certainty: 'possible' },
    { value: choice('summer'), certainty: 'possible' },
    'settled',
    'finer',
    'both-possible',
  ],
  [
    'one answer on a condition, another without',
    { value: choice('yes'), condition: 'إذا توقف القتال' },
    { value: choice('no') },
    'settled',
    'qualifier',
    'condition-apart',
  ],
  [
    'a man who changed his mind',
    { value: choice('yes'), speaker: 'minister', voice: 'attributed', saidAt: '2025-02-17' },
    { value: choice('no'), speaker: 'minister', voice: 'attributed', saidAt: '2025-02-19' },
    'position',
    'update',
    'changed-since',
  ],
  [
    'one man, two positions at one time',
    { value: choice('yes'), speaker: 'minister', voice: 'attributed', saidAt: '2025-02-17' },
    { value: choice('no'), speaker: 'minister', voice: 'attributed', saidAt: '2025-02-17' },
    'position',
    'contradiction',
    'choices-disjoint',
  ],
  [
    'a position of someone unnamed',
    { value: choice('yes'), voice: 'attributed' },
    { value: choice('no'), speaker: 'minister', voice: 'attributed' },
    'position',
    'unclear',
    'speaker-unknown',
  ],
  [
    'a denial in an outlet’s own voice',
    { value: yes },
    { value: yes, certainty: 'denied' },
    'settled',
    'contradiction',
    'asserted-denied',
  ],
  [
    'possible and unlikely',
    { value: yes, certainty: 'possible' },
    { value: yes, certainty: 'unlikely' },
    'settled',
    'strength',
    'certainty-moved',
  ],
  [
    'two offices of one man',
    { value: role('chair', 'الرئيس') },
    { value: role('envoy', 'المبعوث') },
    'naming',
    'finer',
    'offices-together',
  ],
  [
    'the owner of an office spelled out',
    { value: role('nsa', 'مستشار الأمن القومي') },
    { value: role('nsa', 'مستشار الأمن القومي الأمريكي') },
    'naming',
    'same',
    'same-value',
  ],
  [
    'one adjective of country in two spellings',
    { value: role('fm', 'وزير الخارجية الأميركي') },
    { value: role('fm', 'وزير الخارجية الأمريكي') },
    'naming',
    'same',
    'same-value',
  ],
  [
    'one office in other words',
    { value: role('nsa', 'مستشار الأمن القومي') },
    { value: role('nsa', 'مستشار الأمن الوطني') },
    'naming',
    'wording',
    'title-differs',
  ],
  ['a surname alone', { value: named('سامي الراوي') }, { value: named('الراوي') }, 'settled', 'same', 'same-value'],
  [
    'a name spelled otherwise',
    { value: named('سامي الراوي') },
    { value: named('سامي الراوى') },
    'settled',
    'same',
    'same-value',
  ],
  [
    'a name transcribed otherwise',
    { value: named('غرانت') },
    { value: named('جرانت') },
    'settled',
    'wording',
    'name-differs',
  ],
  [
    'one number of things called otherwise',
    { value: { type: 'count', min: 4, max: 4, noun: 'مبادئ', lemma: 'مبدأ' } },
    { value: { type: 'count', min: 4, max: 4, noun: 'نقاط', lemma: 'نقطة' } },
    'settled',
    'wording',
    'noun-differs',
  ],
  [
    'a shortened quotation',
    { value: spoken('سنعمل معًا على الحل') },
    { value: spoken('سنعمل على الحل') },
    'utterance',
    'finer',
    'more-complete',
  ],
  [
    'two renderings',
    { value: spoken('سنعمل معًا على الحل') },
    { value: spoken('نتعاون من أجل تسوية') },
    'utterance',
    'wording',
    'rendering-differs',
  ],
  [
    'a rendering in another mouth',
    { value: spoken('سنعمل معًا'), speaker: 'minister', voice: 'direct' },
    { value: spoken('سنعمل معًا الآن'), speaker: 'envoy', voice: 'direct' },
    'utterance',
    'attribution',
    'speaker-differs',
  ],
  [
    'a quotation told in the outlet’s own voice',
    { value: spoken('سنعمل معًا'), speaker: 'minister', voice: 'direct' },
    { value: spoken('سنعمل معًا') },
    'utterance',
    'attribution',
    'voice-differs',
  ],
  [
    'free words far apart',
    { value: free('زيارة عمل') },
    { value: free('لقاء عابر في الممر') },
    'settled',
    'unclear',
    'renderings-apart',
  ],
  [
    'free words that frame',
    { value: free('زيارة عمل') },
    { value: free('لقاء عابر في الممر') },
    'framing',
    'framing',
    'framed-apart',
  ],
]

describe('relateReadings', () => {
  it.each(cases)('%s', (_, a, b, nature, relation, code) => {
    const found = relate(a, b, nature)
    expect([found.relation, found.reason.code]).toEqual([relation, code])
  })

  it('what only rules put side by side is not red where they may mean two events', () => {
    const unsure = { nature: 'settled', attribution: false, unsure: true } as const
    const [one, other] = [toll(4), toll(3)].map((value, n) => heard(`${n}`, { value, review: 'proposed' as const }))
    const relation = (a: Heard, b: Heard) => relateReadings(a, b, unsure, world).relation
    if (!one || !other) throw new Error('two readings')
    expect(relation(one, other)).toBe('unclear')
    const confirmed = (x: Heard): Heard => ({ ...x, reading: { ...x.reading, review: 'confirmed' } })
    expect(relation(confirmed(one), other)).toBe('unclear')
    expect(relation(confirmed(one), confirmed(other))).toBe('contradiction')
  })

  it('a changing thing of unknown time is nobody’s contradiction', () => {
    const [a, b] = [heard('a', { value: toll(12) }, null), heard('b', { value: toll(15) })]
    const found = relateReadings(a, b, { nature: 'changing', attribution: false }, world)
    expect([found.relation, found.reason.code]).toEqual(['unclear', 'time-unknown'])
  })

  it('one article that tells how a toll grew does not contradict itself', () => {
    const inside = (a: Sketch, b: Sketch) =>
      relateReadings(heard('a', a), { ...heard('b', b), article: column('a', '2025-02-18') }, changing, world).relation
    const changing = { nature: 'changing', attribution: false } as const
    expect(inside({ value: toll(12) }, { value: toll(15) })).toBe('unclear')
    const day = '2025-02-18'
    expect(inside({ value: toll(12), saidAt: day }, { value: toll(15), saidAt: day })).toBe('contradiction')
    expect(inside({ value: yes }, { value: yes, certainty: 'denied' })).toBe('contradiction')
  })

  it('one speaker passed on with two hedges a day apart was heard once', () => {
    const one = { value: yes, speaker: 'adviser', voice: 'attributed' } as const
    const early = heard('a', { ...one, certainty: 'unlikely' }, '2025-02-18')
    const late = heard('b', { ...one, certainty: 'denied' }, '2025-02-19')
    expect(relateReadings(early, late, { nature: 'changing', attribution: false }, world).relation).toBe('strength')
    const another = heard('b', { ...one, speaker: 'envoy', certainty: 'denied' }, '2025-02-19')
    expect(relateReadings(early, another, { nature: 'changing', attribution: false }, world).relation).toBe('update')
  })

  it('both sides together are a source of their own, whatever the group is called', () => {
    const by = (speaker: string): Sketch => ({ value: spoken('خطوة أولى'), speaker, voice: 'attributed' })
    expect(relate(by('us'), by('both-sides'), 'utterance').relation).toBe('attribution')
    expect(relate(by('the-two'), by('both-sides'), 'utterance').relation).toBe('same')
  })

  it('tells who keeps the condition first', () => {
    const found = relate({ value: yes }, { value: yes, condition: 'بعد الاتفاق' }, 'settled')
    expect([found.reason.code, found.reason.params]).toEqual(['condition-dropped', { a: 'b', b: 'a' }])
  })
})

const values = [
  yes,
  toll(12),
  toll(15),
  hurt(15),
  choice('yes'),
  choice('no'),
  spoken('سنعمل معًا'),
  role('fm', 'الوزير'),
]
const sketch: fc.Arbitrary<Sketch> = fc.record({
  value: fc.constantFrom(...values),
  certainty: fc.constantFrom(...CERTAINTIES),
  voice: fc.constantFrom('own' as const, 'attributed' as const),
  speaker: fc.constantFrom(null, 'minister', 'ministry', 'us', 'both-sides', 'the-two'),
  saidAt: fc.constantFrom(null, '2025-02-18', '2025-02-19'),
})
const nature = fc.constantFrom<Nature>('settled', 'changing', 'position', 'framing', 'utterance', 'naming')

describe('laws of relations', () => {
  it('both orders give one relation and one code', () => {
    fc.assert(
      fc.property(sketch, sketch, nature, fc.boolean(), (a, b, kind, attribution) => {
        const [one, other] = [relate(a, b, kind, attribution), relate(b, a, kind, attribution)]
        expect([other.relation, other.reason.code]).toEqual([one.relation, one.reason.code])
      }),
    )
  })

  it('a reading is the same as itself', () => {
    fc.assert(fc.property(sketch, nature, (a, kind) => relate(a, a, kind, true).relation === 'same'))
  })

  it('a hedge, a framing and a name are never red', () => {
    fc.assert(
      fc.property(sketch, sketch, nature, (a, b, kind) => {
        const hedged = [a, b].some(({ certainty }) => certainty !== undefined && isHedged(certainty))
        if (hedged || kind === 'framing' || kind === 'naming')
          expect(relate(a, b, kind).relation).not.toBe('contradiction')
      }),
      { numRuns: 500 },
    )
  })
})
