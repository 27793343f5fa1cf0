import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articlesWith, indexOf, wordsOf } from './index.ts'
import { passageOf } from './passage.ts'
import { SHOWN, searched, searchShelf } from './shelf.ts'

const texts = [
  'وصل الوفد إلى المدينة مساء الثلاثاء.',
  'غادر الوفدُ المدينةَ، وقال أحمد إن اللقاء «مثمر».',
  'The delegation left the city; ٤٢ people stayed.',
]
const index = indexOf(texts)

describe('articles that hold the words of a query', () => {
  it.each([
    ['الوفد', [0, 1]],
    ['وفد', [0, 1]],
    ['المدينه', [0, 1]],
    ['احمد', [1]],
    ['أحمد الوفد', [1]],
    ['DELEGATION', [2]],
    ['42', [2]],
    ['٤٢', [2]],
    ['الوفد delegation', []],
    ['زلزال', []],
    ['', []],
    ['«»', []],
  ])('%s', (query, found) => {
    expect(articlesWith(index, query)).toEqual(found)
  })

  it('is what a look into every text says', () => {
    const word = fc.stringMatching(/^[ابتنوأة ل]{1,6}$/)
    const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), word, (all, query) => {
        const asked = wordsOf(query)
        const slow = all.flatMap((one, at) => {
          const held = wordsOf(one)
          return asked.length > 0 && asked.every((part) => held.some((whole) => whole.includes(part))) ? [at] : []
        })
        expect(articlesWith(indexOf(all), query)).toEqual(slow)
      }),
    )
  })
})

describe('the passage that answers', () => {
  const at = (raw: string, query: string): string | null => {
    const found = passageOf(raw, query)
    return found && raw.slice(found.start, found.end)
  }

  it.each([
    ['وقال أحمدُ إن اللقاء مثمر', 'احمد', 'أحمدُ'],
    ['اللقاء الثاني، ثم اللقاء الأول', 'اللقاء الاول', 'اللقاء الأول'],
    ['وصل مساء الثلاثاء', 'الثلاثاء مساء', 'الثلاثاء'],
    ['وصل مساء الثلاثاء', 'زلزال', null],
  ])('%s · %s', (raw, query, found) => {
    expect(at(raw, query)).toBe(found)
  })
})

describe('the shelf', () => {
  const story = (id: string, own: readonly { id: string; text: string }[]) =>
    searched(
      { id, title: id, articles: own.length, changed: '2025-01-01', isCompared: true },
      { format: 'tabayyun-own', version: 1, id, title: id, eventDay: null, articles: own },
    )

  it('answers with the words around the passage, story by story', () => {
    const far = 'كلمات '.repeat(60)
    const shelf = [
      story('a', [{ id: '1', text: `${far}وصل الوفدُ صباحًا${far}` }]),
      story('b', [
        { id: '1', text: 'لا شيء' },
        { id: '2', text: 'الوفد هنا' },
      ]),
    ]
    const { hits, count } = searchShelf(shelf, 'الوفد')
    expect(count).toBe(2)
    expect(hits.map(({ story, article, near, words }) => [story, article, near.slice(words.start, words.end)])).toEqual(
      [
        ['a', '1', 'الوفدُ'],
        ['b', '2', 'الوفد'],
      ],
    )
    expect(hits[0]?.near.length).toBeLessThan(400)
  })

  it('counts more articles than it shows', () => {
    const { hits, count } = searchShelf(
      [
        story(
          'a',
          Array.from({ length: 70 }, (_, at) => ({ id: `${at}`, text: 'الوفد' })),
        ),
      ],
      'وفد',
    )
    expect([hits.length, count]).toEqual([SHOWN, 70])
  })
})
