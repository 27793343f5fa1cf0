import { describe, expect, it } from 'vitest'
import { analyseField } from '@/core/extract/analyse.ts'
import { keptReader } from '@/core/extract/kept-reader.ts'
import type { AnalysedArticle, FactKind } from '@/core/extract/kind.ts'
import { buildStory } from '@/core/story/build.ts'
import { inputOfArticles } from '@/core/story/input.ts'
import { kinds } from '@/kinds/registry.ts'

const article = (id: string, text: string) => ({ id, text, publishedAt: '2024-05-02' })
const three = [
  article(
    'a',
    'افتتح وزير النقل تيسير المرعشلي الجسر الجديد.\nوقال الوزير إن الجسر كلف 12 مليون دولار وبناه 340 عاملاً.',
  ),
  article('b', 'افتتاح جسر على النهر.\nأعلنت وزارة النقل افتتاح الجسر الخميس، وشارك 300 عامل في بنائه.'),
  article('c', 'جسر جديد في المدينة.\nبلغت كلفة الجسر 15 مليون دولار، وفق البلدية.'),
]
const fourth = article('d', 'الجسر يفتح أبوابه.\nعبرت 50 سيارة الجسر في يومه الأول.')

/** Counts texts that are read, and tells which articles the kinds were shown. */
function workshop() {
  let texts = 0
  const read = keptReader((...asked) => {
    texts++
    return analyseField(...asked)
  })
  let shown: readonly AnalysedArticle[] = []
  const watch: FactKind = {
    id: 'watch',
    theme: 'summit',
    valueTypes: [],
    policy: { nature: 'settled', attribution: false },
    propose: ({ articles }) => {
      shown = articles
      return []
    },
  }
  return (articles: Parameters<typeof inputOfArticles>[0]) => {
    texts = 0
    const built = buildStory(inputOfArticles(articles), null, [...kinds, watch], { read })
    if (!built.ok) throw new Error('nothing can be lost without decisions')
    return { texts, shown, story: built.story }
  }
}

describe('building a story again', () => {
  it('reads one text where one article was added, and nothing where none was', () => {
    const build = workshop()
    expect(build(three).texts).toBe(3)
    expect(build([...three, fourth]).texts).toBe(1)
    expect(build([...three, fourth]).texts).toBe(0)
  })

  it('reads an article anew whose text or date was changed', () => {
    const build = workshop()
    build(three)
    const [a, b, c] = three as [(typeof three)[0], (typeof three)[0], (typeof three)[0]]
    expect(build([{ ...a, text: `${a.text} وعبره الناس.` }, b, c]).texts).toBe(1)
    expect(build([a, { ...b, publishedAt: '2024-05-03' }, c]).texts).toBe(1)
  })

  it('shows the kinds the same articles again, but for those that the new one touches', () => {
    const build = workshop()
    const before = build(three).shown
    const after = build([...three, fourth]).shown
    expect(after.slice(0, 3).map((one, n) => one === before[n])).toEqual([true, true, true])
    const revealing = article('e', 'التقى وزير المال نديم القلمونيان المهندسين.')
    const named = article('f', 'خطة بتوقيع القلمونيان نالت موافقة المهندسين.')
    const alone = build([...three, named]).shown
    const told = build([...three, named, revealing]).shown
    expect(told.slice(0, 4).map((one, n) => one === alone[n])).toEqual([true, true, true, false])
  })

  it('gives the story that a first build gives', () => {
    const build = workshop()
    build(three)
    build([fourth])
    expect(build([...three, fourth]).story).toEqual(workshop()([...three, fourth]).story)
  })

  it('forgets what was asked for the longest time ago', () => {
    let texts = 0
    const read = keptReader((...asked) => {
      texts++
      return analyseField(...asked)
    }, 40)
    for (const text of ['الخبر الأول.', 'الخبر الثاني.', 'الخبر الأول.', 'الخبر الثالث.', 'الخبر الأول.'])
      read(text, 'text', null)
    expect(texts).toBe(3)
    read('الخبر الثاني.', 'text', null)
    expect(texts).toBe(4)
  })
})
