import { describe, expect, it } from 'vitest'
import { buildStory } from './build.ts'
import { inputOfArticles } from './input.ts'

/** Who is named in the second article, by words as printed. */
function namedIn(first: string, second: string): string[] {
  const named: string[] = []
  const kind = {
    id: 'named',
    theme: 'participants' as const,
    valueTypes: [],
    policy: { nature: 'settled' as const, attribution: false },
    propose({ articles }: Parameters<NonNullable<Parameters<typeof buildStory>[2][number]['propose']>>[0]) {
      for (const { id, mentions } of articles)
        if (id === 'b') for (const { value, quote } of mentions) if (value.type === 'person') named.push(quote)
      return []
    },
  }
  const articles = [
    { id: 'a', text: first },
    { id: 'b', text: second },
  ]
  expect(buildStory(inputOfArticles(articles), null, [kind]).ok).toBe(true)
  return named
}

const INTRODUCED = 'التقى وزير النقل تيسير المرعشلي مهندسي الجسر صباح الاثنين.'

describe('what one article reveals', () => {
  it.each([
    [
      'a full name that nothing introduces',
      'وافق المهندسون على خطة بتوقيع تيسير المرعشلي بعد نقاش.',
      ['تيسير المرعشلي'],
    ],
    ['with a particle before it', 'وقف المهندسون إلى جانب لتيسير المرعشلي بعد نقاش.', ['تيسير المرعشلي']],
    ['a family name that is no word', 'خطة بتوقيع المرعشلي نالت موافقة المهندسين.', ['المرعشلي']],
  ])('%s', (_, text, names) => {
    expect(namedIn(INTRODUCED, text)).toEqual(names)
  })

  it.each([
    ['another given name before it', 'خطة تيسير سامي المرعشلي نالت موافقة.', 'تيسير المرعشلي'],
    ['only a given name', 'نال تيسير الخطة رضا المهندسين.', 'تيسير'],
  ])('is not read into %s', (_, text, name) => {
    expect(namedIn(INTRODUCED, text)).not.toContain(name)
  })

  it('a family name that two people of the story bear names neither', () => {
    const two = `${INTRODUCED} وحضر وزير المال نديم المرعشلي.`
    expect(namedIn(two, 'خطة بتوقيع المرعشلي نالت موافقة المهندسين.')).toEqual([])
  })

  it('a family name that is a word of the language is not looked for', () => {
    expect(namedIn('التقى وزير النقل تيسير الجسر المهندسين.', 'عبر الناس الجسر صباحاً.')).toEqual([])
  })
})
