import type { Story } from '@/core/story/types.ts'
import Reader from '@/features/reader/reader.tsx'
import { show } from './shell.tsx'

const nothing = () => undefined

export function mountReader(stage: HTMLElement, story: Story): void {
  const [article] = story.articles
  if (article) show(stage, story, () => <Reader facts={story.facts} article={article} onStep={nothing} />)
}
