import { expect, it } from 'vitest'
import { buildStory } from '../core/story/build.ts'
import { inputOfArticles } from '../core/story/input.ts'
import { kinds } from '../kinds/registry.ts'

function tollOf(first: string, second: string): string | undefined {
  const articles = [
    { id: 'a', title: 'نشرة', text: 'قُتل 12 شخصاً في حريق المصنع.', publishedAt: first },
    { id: 'b', title: 'نشرة', text: 'قُتل 10 أشخاص في حريق المصنع.', publishedAt: second },
  ]
  const built = buildStory(inputOfArticles(articles), null, kinds)
  return built.ok ? built.story.facts.find(({ id }) => id === 'casualties-killed')?.verdict.relation : undefined
}

it('a toll of another time zone is earlier or later by the moment, not by its printed hour', () => {
  expect(tollOf('2024-05-14T23:00-05:00', '2024-05-15T02:00+03:00')).toBe('update')
  expect(tollOf('2024-05-14T23:00+03:00', '2024-05-15T02:00-05:00')).not.toBe('update')
})
