import { useEffect } from 'react'
import { useView } from '@/state/store.ts'
import type { Stretch } from '@/state/view.ts'
import { keepInView } from '@/ui/keep-in-view.ts'

/** The place in the page of `offset` of an element's text, which begins at `start`. */
function placeIn(element: Element, start: number, offset: number): { node: Node; at: number } | null {
  const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let before = start
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const length = node.nodeValue?.length ?? 0
    if (offset <= before + length) return { node, at: offset - before }
    before += length
  }
  return null
}

/** The stretch as it stands on the page; null where its paragraph is folded away. */
function rangeOf(article: Element, { start, end }: Stretch): Range | null {
  const all = [...article.querySelectorAll<HTMLElement>('[data-start]')]
  const paragraph = all.filter((one) => Number(one.dataset['start']) <= start).at(-1)
  if (!paragraph) return null
  const begin = Number(paragraph.dataset['start'])
  const from = placeIn(paragraph, begin, start)
  const to = placeIn(paragraph, begin, Math.min(end, begin + (paragraph.textContent?.length ?? 0)))
  if (!from || !to) return null
  const range = document.createRange()
  range.setStart(from.node, from.at)
  range.setEnd(to.node, to.at)
  return range
}

/** Selects the passage that one was led to from elsewhere, and brings it into view. */
export function useSought(article: { readonly current: HTMLElement | null }): void {
  const { at } = useView()
  useEffect(() => {
    const range = at && article.current ? rangeOf(article.current, at) : null
    if (!range) return
    const selection = document.getSelection()
    selection?.removeAllRanges()
    selection?.addRange(range)
    return keepInView(() => range.startContainer.parentElement?.scrollIntoView({ block: 'center' }))
  }, [article, at])
}
