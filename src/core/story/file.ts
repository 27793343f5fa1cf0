import type { StoryInput } from './build.ts'
import type { Story } from './types.ts'

/** The bytes of a story file. */
export const storyText = (story: Story): string => `${JSON.stringify(story)}\n`

/** What a story was built from, taken out of the story itself: enough, with its decisions, to build it again anywhere. */
export function inputOfStory(story: Story): StoryInput {
  return {
    id: story.id,
    title: story.story.title,
    event: story.story.event,
    weekStart: story.story.weekStart,
    articles: story.articles.map(({ regions: _, ...article }) => article),
  }
}
