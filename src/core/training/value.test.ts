import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seedStory } from '@/tools/seed-fixture.ts'
import type { Fact } from '../story/types.ts'
import type { Member, NumberRange, Value } from '../values/types.ts'
import { fits, formOf, type ValueForm } from './value-form.ts'
import { HALF, valuePoint } from './value-point.ts'

const story = seedStory(true)
const factOf = (id: string): Fact => {
  const found = story.facts.find((fact) => fact.id === id)
  if (!found) throw new Error(`no row ${id}`)
  return found
}

const duration: ValueForm = { field: 'quantity', of: 'duration', units: [] }
const hours = (range: NumberRange): Value => {
  const of = (figure: number | null) => figure && figure * 3600
  return { type: 'duration', ...range, min: of(range.min), max: of(range.max) }
}
const days = (from: string | null, to: string | null): Value => ({
  type: 'date',
  from,
  to,
  grain: 'day',
  certain: [],
  implied: [],
})
const words: ValueForm = { field: 'words' }
const text = (said: string): Value => ({ type: 'text', text: said })
const members = (...names: string[]): Value => ({
  type: 'people',
  members: names.map((name): Member => ({ entity: name, name })),
  closed: false,
})
const crowd: ValueForm = { field: 'several', of: 'people', kind: 'participants', options: [] }

describe('the field of a row', () => {
  it.each([
    ['event-duration', { field: 'quantity', of: 'duration', units: [] }],
    ['agreed-count', { field: 'quantity', of: 'count', units: [] }],
    ['event-date', { field: 'days' }],
    ['name-waltz', { field: 'words' }],
    ['title-rubio', { field: 'words' }],
    ['important-step', { field: 'words' }],
    ['cooperation-commitment', { field: 'step', scale: 'commitment', kind: 'agreed-item' }],
    ['agreed-teams', null],
  ] as const)('%s', (id, form) => expect(formOf(story, factOf(id))).toEqual(form))

  it('offers every place and every person of the story, and the codes of a row, in an order that tells nothing', () => {
    const optionsOf = (id: string) => {
      const form = formOf(story, factOf(id))
      return form && 'options' in form ? form.options.map((one) => one.id) : []
    }
    expect(optionsOf('event-country')).toEqual(expect.arrayContaining(story.places.map(({ id }) => id)))
    expect(optionsOf('participants-US')).toEqual(expect.arrayContaining(['rubio', 'lavrov', 'putin']))
    expect(optionsOf('event-status')).toEqual(['finished', 'upcoming'])
  })

  it('asks a row of one code with other codes of its kind beside it, so that the field does not give it away', () => {
    for (const fact of story.facts) {
      const form = formOf(story, fact)
      if (form && 'options' in form) expect(form.options.length).toBeGreaterThan(1)
    }
  })

  it('every value that a form is made of fits it', () => {
    for (const fact of story.facts) {
      const form = formOf(story, fact)
      const values = Object.values(fact.cells).flatMap(({ readings }) => readings.map(({ value }) => value))
      if (form) expect(values.some((value) => fits(form, value))).toBe(true)
    }
  })
})

describe('what a stated value is worth', () => {
  it('figures: one for the same, half where the two meet, nothing apart', () => {
    const key = hours({ min: 4.5, max: 4.5, approximate: true })
    const worth = (range: NumberRange) => valuePoint(duration, hours(range), [key])
    expect(worth({ min: 4.5, max: 4.5, approximate: true })).toBe(1)
    expect(worth({ min: 4.5, max: 4.5 })).toBe(HALF)
    expect(worth({ min: 4, max: null, minOpen: true })).toBe(HALF)
    expect(worth({ min: 6, max: 6 })).toBe(0)
  })

  it('a figure of something counted is stated without its noun', () => {
    const key: Value = { type: 'count', min: 4, max: 4, noun: 'مبادئ', lemma: 'مبدا' }
    const given = (figure: number): Value => ({ type: 'number', min: figure, max: figure })
    const form: ValueForm = { field: 'quantity', of: 'count', units: [] }
    expect([valuePoint(form, given(4), [key]), valuePoint(form, given(3), [key])]).toEqual([1, 0])
  })

  it('sums of two currencies are two answers', () => {
    const form: ValueForm = { field: 'quantity', of: 'money', units: ['EUR', 'USD'] }
    const sum = (currency: string): Value => ({ type: 'money', min: 50, max: 50, currency })
    expect(valuePoint(form, sum('EUR'), [sum('USD')])).toBe(0)
  })

  it('days: an hour that no field asks for costs nothing', () => {
    const key: Value = { ...days('2025-02-18T09:00', '2025-02-18T13:30'), grain: 'hour' } as Value
    const form: ValueForm = { field: 'days' }
    expect(valuePoint(form, days('2025-02-18', '2025-02-19'), [key])).toBe(1)
    expect(valuePoint(form, days('2025-02-01', '2025-03-01'), [key])).toBe(HALF)
    expect(valuePoint(form, days('2025-02-19', '2025-02-20'), [key])).toBe(0)
  })

  it('a country for its city is half, another city nothing', () => {
    const option = (id: string, within: string | null) => ({ id, label: { ar: id, en: id }, within })
    const form: ValueForm = {
      field: 'one',
      of: 'place',
      kind: 'event-place',
      options: [option('amman', 'jordan'), option('irbid', 'jordan'), option('jordan', null)],
    }
    const place = (entity: string): Value => ({ type: 'place', name: entity, entity })
    const worth = (entity: string) => valuePoint(form, place(entity), [place('amman')])
    expect([worth('amman'), worth('jordan'), worth('irbid')]).toEqual([1, HALF, 0])
  })

  it('lists and words: the share in common, spelling folded', () => {
    expect(valuePoint(crowd, members('a', 'b'), [members('a', 'b', 'c', 'd')])).toBe(0.5)
    expect(valuePoint(crowd, members('x'), [members('a')])).toBe(0)
    expect(valuePoint(words, text('خطوة مهمّة الى الأمام'), [text('خطوة مهمة إلى الأمام')])).toBe(1)
    expect(valuePoint(words, text('خطوة'), [text('خطوة مهمة إلى الأمام')])).toBe(0.25)
  })

  it('of several values of an article, the nearest counts, in whatever order they stand', () => {
    const anyHours = fc.integer({ min: 1, max: 9 }).map((n) => hours({ min: n, max: n }))
    fc.assert(
      fc.property(anyHours, fc.array(anyHours, { maxLength: 4 }), (given, keys) => {
        const worth = valuePoint(duration, given, keys)
        expect(valuePoint(duration, given, [...keys].reverse())).toBe(worth)
        expect(worth).toBe(Math.max(0, ...keys.map((key) => valuePoint(duration, given, [key]))))
      }),
    )
  })

  it('one more right name never scores less, one more wrong name never more; nothing scores below 0 or above 1', () => {
    const names = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 1 })
    fc.assert(
      fc.property(names, names, (key, given) => {
        const worth = (some: readonly string[]) => valuePoint(crowd, members(...some), [members(...key)])
        const before = worth(given)
        expect(before).toBeGreaterThanOrEqual(0)
        expect(before).toBeLessThanOrEqual(1)
        const right = key.find((name) => !given.includes(name))
        if (right) expect(worth([...given, right])).toBeGreaterThan(before)
        expect(worth([...given, 'wrong'])).toBeLessThanOrEqual(before)
      }),
    )
  })

  it('whoever states a value of the key gets all of it, for every row of a story', () => {
    for (const fact of story.facts) {
      const form = formOf(story, fact)
      const values = Object.values(fact.cells).flatMap(({ readings }) => readings.map(({ value }) => value))
      for (const value of values)
        if (form && fits(form, value)) expect([fact.id, valuePoint(form, value, [value])]).toEqual([fact.id, 1])
    }
  })
})
