import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lexicon } from '../language/ar/arabic.ts'
import { nobodyCorpus, type PeopleCase, peopleCorpus, peopleGaps } from '../language/ar/people/corpus.ts'
import { noPlaceCorpus, organisationCorpus, placeCorpus } from '../language/ar/places/corpus.ts'
import { sentencesOf } from '../text/sentences.ts'
import { tokenize } from '../text/tokens.ts'
import type { OrganisationValue, PersonValue, PlaceValue } from '../values/types.ts'
import type { MentionContext } from './context.ts'
import type { Mention } from './mention.ts'
import { findNames } from './names.ts'

function contextOf(text: string): MentionContext {
  const tokens = tokenize(text, lexicon)
  const regions = [{ kind: 'body' as const, start: 0, end: text.length, rule: 'test' }]
  return { tokens, sentences: sentencesOf(tokens, regions), regions, reference: null }
}

const find = (text: string): Mention[] => findNames(contextOf(text))
const peopleOf = (text: string): PersonValue[] =>
  find(text).flatMap(({ value }) => (value.type === 'person' ? [value] : []))
const placesOf = (text: string): PlaceValue[] =>
  find(text).flatMap(({ value }) => (value.type === 'place' ? [value] : []))
const bodiesOf = (text: string): OrganisationValue[] =>
  find(text).flatMap(({ value }) => (value.type === 'organisation' ? [value] : []))

const asFound = (text: string) => peopleOf(text).map(({ name, role, side }) => [name, role ?? null, side ?? null])
const asExpected = (people: PeopleCase['people']) =>
  people.map(([name, role, side]) => [name, role ?? null, side ?? null])

describe('people', () => {
  it.each(peopleCorpus)('$text', ({ text, people }) => expect(asFound(text)).toEqual(asExpected(people)))
  it.each(nobodyCorpus)('nobody in: %s', (text) => expect(peopleOf(text)).toEqual([]))
  it.each(peopleGaps)('gap: $text', ({ text, people }) => expect(asFound(text)).not.toEqual(asExpected(people)))

  it('ties the mentions of one person and keeps two of one family name apart', () => {
    const text = 'قال الوزير سامي كرمول إن الأمر انتهى. ورد كرمول على الأسئلة.'
    const [first, later] = peopleOf(text)
    expect(later?.entity).toBe(first?.entity)
    const two = peopleOf('التقى الوزير سامي كرمول الوزير هاني كرمول. وغادر كرمول.')
    expect(two[0]?.entity).not.toBe(two[1]?.entity)
    expect([two[0]?.entity, two[1]?.entity]).not.toContain(two[2]?.entity)
  })

  it('points at the role with offsets of the text', () => {
    const text = 'وبحسب وزيرة العدل الكندية ماري لافورست انتهى التحقيق.'
    const [person] = peopleOf(text)
    expect(text.slice(person?.roleStart, person?.roleEnd)).toBe('وزيرة العدل الكندية')
  })
})

describe('places and organisations', () => {
  it.each(placeCorpus)('%s', (text, places) => {
    const found = placesOf(text)
    expect(found.map((place) => place.name)).toEqual(places.map(([name]) => name))
    for (const [index, [, entity, within]] of places.entries()) {
      if (entity) expect(found[index]?.entity).toBe(entity)
      if (within) expect(found[index]?.within).toBe(within)
    }
  })
  it.each(noPlaceCorpus)('no place in: %s', (text) => expect(placesOf(text)).toEqual([]))
  it.each(organisationCorpus)('%s', (text, bodies) => {
    const found = bodiesOf(text)
    expect(found.map((body) => body.name)).toEqual(bodies.map(([name]) => name))
    for (const [index, [, entity]] of bodies.entries()) if (entity) expect(found[index]?.entity).toBe(entity)
  })
})

describe('every mention', () => {
  const pieces = [
    'قال',
    'وزير',
    'الخارجية',
    'الروسي',
    'سيرغي',
    'بن',
    'آل',
    'عبد',
    'الله',
    '،',
    ':',
    '«',
    '»',
    '\n',
    '.',
    'John',
    'Smith',
    'ولافروف',
    '5',
    'ـ',
    'في',
    'مدينة',
    '-',
  ]
  it('is a slice of the text, in order, without overlaps', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (words) => {
        const text = words.join(' ')
        let end = 0
        for (const mention of find(text)) {
          expect(text.slice(mention.start, mention.end)).toBe(mention.quote)
          expect(mention.start).toBeGreaterThanOrEqual(end)
          end = mention.end
        }
      }),
    )
  })
})
