import type { Story } from '@/core/story/types.ts'
import { Passages } from '@/features/evidence/passages.tsx'
import { Why } from '@/features/evidence/why.tsx'
import { Matrix } from '@/features/matrix/matrix.tsx'
import { show } from './shell.tsx'

const panel = { Why, Passages }

export const mountGrid = (stage: HTMLElement, story: Story): void =>
  show(stage, story, () => <Matrix facts={story.facts} panel={panel} />)
