import type { ComponentType } from 'react'
import type { Fact, StoryArticle } from '@/core/story/types.ts'

/** Parts of an opened row, handed in by `app`: the matrix does not know what evidence looks like. */
export interface Panel {
  readonly Why: ComponentType<{ readonly fact: Fact }>
  readonly Passages: ComponentType<{ readonly fact: Fact; readonly article: StoryArticle }>
}
