import { coverageOf } from '@/core/collate/coverage.ts'
import { copiesOf } from '@/core/coverage/copies.ts'
import { originsIn } from '@/core/story/build.ts'
import { inputOfStory } from '@/core/story/file.ts'
import type { Story } from '@/core/story/types.ts'

/** Holds every sentence against every other and every article against its kin, off the page's own thread. */
self.onmessage = ({ data: story }: MessageEvent<Story>) => {
  const ids = story.articles.map(({ id }) => id)
  self.postMessage(copiesOf(coverageOf(story.articles), ids, originsIn(inputOfStory(story), story.decisions)))
}
