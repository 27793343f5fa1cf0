import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { RawArticle } from '@/core/article/types.ts'
import { buildStory } from '@/core/story/build.ts'
import { inputOfArticles } from '@/core/story/input.ts'
import type { Fact } from '@/core/story/types.ts'
import { kinds } from '@/kinds/registry.ts'

/** Stories as a desk meets them: several outlets on one event, at several hours, with figures and words of their own. */
const figure = fc.integer({ min: 3, max: 40 })
const mouth = fc.constantFrom('وزير الداخلية سامي الحداد', 'قائد الدفاع المدني ماهر الأسعد', 'سامي الحدّاد', 'الحداد')
const town = fc.constantFrom('في مدينة سالفا', 'في سالفا بمنطقة نورين', 'في بلدة دارين')
const sentence: fc.Arbitrary<string> = fc.oneof(
  fc.tuple(figure, town).map(([n, where]) => `قُتل ${n} شخصاً في انهيار جسر ${where} صباح الثلاثاء.`),
  fc.tuple(figure, mouth).map(([n, who]) => `وقال ${who} إن ${n} شخصاً أصيبوا بجروح في انهيار الجسر.`),
  figure.map((n) => `وأجلت فرق الإنقاذ ${n} عائلة من المباني القريبة من الجسر.`),
  figure.map((n) => `ويبلغ طول الجسر ${n} متراً، وافتُتح قبل عشر سنوات.`),
  figure.map((n) => `وخصصت الحكومة ${n} مليون دولار لإصلاح الجسر المنهار.`),
  mouth.map((who) => `وقال ${who}: «سنحاسب المقاولين الذين أهملوا صيانة الجسر».`),
  fc.constantFrom('سيُفتتح جسر مؤقت الأسبوع المقبل.', 'ومن غير المحتمل أن يُفتتح الجسر المؤقت الأسبوع المقبل.'),
)
const hour = fc.constantFrom('2024-05-14T08:00:00Z', '2024-05-14T13:30:00Z', '2024-05-15T07:00:00Z', undefined)
const article = fc.record({
  text: fc.array(sentence, { minLength: 1, maxLength: 6 }).map((lines) => lines.join('\n')),
  at: hour,
  title: fc.option(
    figure.map((n) => `مقتل ${n} في انهيار جسر`),
    { nil: undefined },
  ),
})
const story: fc.Arbitrary<readonly RawArticle[]> = fc.array(article, { minLength: 2, maxLength: 6 }).map((articles) =>
  articles.map(({ text, at, title }, n) => ({
    id: `outlet-${n}`,
    text,
    ...(at ? { publishedAt: at } : {}),
    ...(title ? { title } : {}),
  })),
)

/** What a reader sees of the rows, by their ids. */
function rowsOf(articles: readonly RawArticle[]) {
  const built = buildStory(inputOfArticles(articles), null, kinds)
  if (!built.ok) throw new Error('no decisions to fail on')
  const told = ({ id, question, cells, verdict }: Fact) => ({
    id,
    question,
    verdict,
    cells: Object.entries(cells).sort(([a], [b]) => (a < b ? -1 : 1)),
  })
  const people = built.story.people.map(({ id, names, side }) => ({ id, names: [...names].sort(), side }))
  const sorted = <T extends { id: string }>(list: readonly T[]): T[] => [...list].sort((a, b) => (a.id < b.id ? -1 : 1))
  return { facts: sorted(built.story.facts.map(told)), people: sorted(people) }
}

it('the order in which articles are given changes no id, row, person or verdict', () => {
  fc.assert(
    fc.property(
      story.chain((articles) =>
        fc.tuple(
          fc.constant(articles),
          fc.shuffledSubarray([...articles], { minLength: articles.length, maxLength: articles.length }),
        ),
      ),
      ([articles, mixed]) => {
        expect(rowsOf(mixed)).toEqual(rowsOf(articles))
      },
    ),
    { numRuns: 30 },
  )
})

it('a later article moves no row and renames none', () => {
  const later = '2024-05-16T09:00:00Z'
  fc.assert(
    fc.property(story, article, (articles, { text }) => {
      const before = rowsOf(articles).facts.filter(({ cells }) => cells.length > 1)
      const after = rowsOf([...articles, { id: 'z-late', text, publishedAt: later }]).facts
      const ids = new Set(after.map(({ id }) => id))
      const figures = before.filter(({ id }) => /^(?:counted|amount|measure|casualties)/.test(id))
      expect(figures.map(({ id }) => id).filter((id) => !ids.has(id))).toEqual([])
    }),
    { numRuns: 20 },
  )
})
