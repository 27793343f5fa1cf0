import type { Story } from '../story/types.ts'

/**
 * Names a story together with its texts: decisions quote the texts, so the same
 * story with other texts has decisions of its own. The rules' version is no part
 * of it: better rules must not lose an editor's work.
 */
export function storyKey(story: Pick<Story, 'id' | 'articles'>): string {
  const texts = [...story.articles].sort((a, b) => (a.id < b.id ? -1 : 1))
  return `${story.id}@${digest(texts.map(({ id, hash, text }) => `${id} ${hash === '' ? text : hash}`).join('\n'))}`
}

/** Two 32-bit multiplicative hashes side by side: not for secrets, only to tell texts apart. */
export function digest(text: string): string {
  let [a, b] = [0x811c9dc5, 0x9e3779b9]
  for (let n = 0; n < text.length; n++) {
    const unit = text.charCodeAt(n)
    a = Math.imul(a ^ unit, 0x01000193)
    b = Math.imul(b + unit, 0x85ebca6b) ^ (b >>> 13)
  }
  return [a, b].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('')
}
