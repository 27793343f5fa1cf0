import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clusterPeople, type NamedPerson } from './people.ts'

const person = (article: string, name: string, more: { role?: string; side?: string } = {}): NamedPerson => ({
  article,
  entity: name,
  names: new Set([name]),
  roles: new Set(more.role ? [more.role] : []),
  side: more.side ?? null,
})

const together = (...people: NamedPerson[]): string[][] =>
  clusterPeople(people)
    .map((cluster) => cluster.people.map(({ names }) => [...names][0] as string).sort())
    .sort()

describe('clusterPeople', () => {
  it.each([
    ['two spellings', [person('a', 'غيرهارد شرودر'), person('b', 'جيرهارد شرودر')]],
    ['a family name alone', [person('a', 'غيرهارد شرودر'), person('b', 'شرودر')]],
    ['a family name spelt otherwise', [person('a', 'دونالد كامبل'), person('b', 'كامبيل')]],
    [
      'names turned round, of one office',
      [person('a', 'سامي نجيب', { role: 'وزير النقل' }), person('b', 'نجيب سامي', { role: 'وزير النقل' })],
    ],
  ])('joins %s', (_, people) => {
    expect(together(...people)).toHaveLength(1)
  })

  it.each([
    ['father and son', [person('a', 'كريم الصباغ'), person('b', 'نادر الصباغ'), person('c', 'الصباغ')], 3],
    ['a given name alone', [person('a', 'سليم حسن'), person('b', 'حسن')], 2],
    ['another side', [person('a', 'توماس برغر', { side: 'DE' }), person('b', 'برغر', { side: 'NL' })], 2],
    [
      'another office',
      [person('a', 'توماس برغر', { role: 'وزير الزراعة' }), person('b', 'برغر', { role: 'مدرب المنتخب' })],
      2,
    ],
    ['two people of one article', [person('a', 'توماس برغر'), person('a', 'برغر')], 2],
    ['turned names without an office', [person('a', 'سامي نجيب'), person('b', 'نجيب سامي')], 2],
  ])('keeps %s apart', (_, people, clusters) => {
    expect(together(...people)).toHaveLength(clusters)
  })

  it('does not depend on the order of people of one length', () => {
    const people = [person('a', 'توماس برغر'), person('b', 'برغر'), person('c', 'كريم الصباغ'), person('d', 'الصباغ')]
    fc.assert(
      fc.property(fc.shuffledSubarray(people, { minLength: 4, maxLength: 4 }), (mixed) => {
        expect(together(...mixed)).toEqual(together(...people))
      }),
    )
  })
})
