import { describe, expect, it } from 'vitest'
import { sampleStory } from '../story/testing.ts'
import type { Entity, Fact, Reading } from '../story/types.ts'
import type { NameMention } from './named.ts'
import { joinReason, rosterOf, searched } from './roster.ts'

const person = (id: string, ...names: string[]): Entity => ({
  id,
  type: 'person',
  label: { ar: names[0] ?? id, en: id },
  names,
  side: null,
})
const mention = (article: string, entity: string, name: string, start = 0): NameMention => ({
  article,
  entity,
  name,
  start,
  end: start + name.length,
})

const [template] = sampleStory.facts
const [sample] = template?.cells['a2']?.readings ?? []
if (!template || !sample) throw new Error('no story')

const titled = (article: string, entity: string, title: string): Fact => ({
  ...template,
  id: `title-${entity}`,
  theme: 'names',
  cells: {
    [article]: {
      presence: 'stated',
      basis: null,
      near: [],
      readings: [
        {
          ...sample,
          value: { type: 'role', entity, role: 'x', title },
          words: { ...sample.words, quote: title },
        } satisfies Reading,
      ],
    },
  },
})

describe('rosterOf', () => {
  const people = [person('clerk', 'سعاد منصور', 'منصور'), person('mayor', 'وليد الأشقر'), person('nobody', 'فلان')]
  const mentions = [
    mention('a1', 'clerk', 'سعاد منصور'),
    mention('a1', 'clerk', 'منصور', 20),
    mention('a1', 'clerk', 'منصور', 40),
    mention('a1', 'mayor', 'وليد الأشقر', 60),
    mention('a2', 'mayor', 'وليد الأشقر'),
  ]

  it('lists whom the articles name, those named by most outlets first', () => {
    const rows = rosterOf(people, [], ['a1', 'a2'], mentions)
    expect(rows.map(({ entity }) => entity.id)).toEqual(['mayor', 'clerk'])
  })

  it('counts each spelling in each article, the most frequent first', () => {
    const clerk = rosterOf(people, [], ['a1', 'a2'], mentions)[1]
    expect(clerk?.cells.get('a1')?.spelled.map(({ name, count, first }) => [name, count, first.start])).toEqual([
      ['منصور', 2, 20],
      ['سعاد منصور', 1, 0],
    ])
    expect(clerk?.cells.get('a2')?.spelled).toEqual([])
  })

  it('knows nothing of articles that are not asked for', () => {
    expect(rosterOf(people, [], ['a2'], mentions).map(({ entity }) => entity.id)).toEqual(['mayor'])
  })

  it('may be searched by any spelling, folded alike', () => {
    const rows = rosterOf(people, [], ['a1', 'a2'], mentions)
    const found = (query: string) => searched(rows, query).map(({ entity }) => entity.id)
    expect([found('الاشقر'), found('سعاد منصور'), found('  '), found('قاسم')]).toEqual([
      ['mayor'],
      ['clerk'],
      ['mayor', 'clerk'],
      [],
    ])
  })

  it('gives titles as the articles word them, and the rows that ask for them', () => {
    const fact = titled('a1', 'clerk', 'كاتبة المجلس')
    const clerk = rosterOf(people, [fact], ['a1', 'a2'], mentions)[1]
    expect(clerk?.cells.get('a1')?.titled.map(({ title, fact: id }) => [title, id])).toEqual([
      ['كاتبة المجلس', 'title-clerk'],
    ])
    expect(clerk?.facts).toEqual([fact])
  })
})

describe('joinReason', () => {
  const entity = person('smith', 'جون سميث', 'سميث', 'الحداد', 'القاضي')
  const listed = [person('smith', 'جون سميث', 'الحداد')]
  it.each([
    ['جون سميث', 'fullest'],
    ['سميث', 'part-of-name'],
    ['الحداد', 'listed'],
    ['القاضي', 'context'],
  ] as const)('%s: %s', (name, reason) => {
    expect(joinReason(entity, name, listed)).toBe(reason)
  })

  it('knows a name in other letters and in another script', () => {
    const kirill = person('k', 'كيريل سوكولوف', 'كيرل سوكولوف', 'Kirill Sokolov')
    expect(joinReason(kirill, 'كيرل سوكولوف', [])).toBe('spelling')
    expect(joinReason(kirill, 'Kirill Sokolov', [])).toBe('transliteration')
  })
})
