import { useCallback, useEffect, useMemo, useRef } from 'react'
import type { Passage } from '@/core/collate/passages.ts'
import type { StoryArticle } from '@/core/story/types.ts'
import { type Anchor, increasing, mapped } from './scroll.ts'

/** Height of the line, as a share of a column, at which aligned sentences meet. */
const LINE = 0.3
/** What a person does to scroll; nothing else makes a column lead. */
const INTENT = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const

type Passages = ReadonlyMap<string, readonly Passage[]> | null

/** Registers a column's scrolling part by the article in it. */
export type Together = (article: string) => (element: HTMLElement | null) => (() => void) | undefined

const sentenceIn = (column: HTMLElement, start: number): HTMLElement | null =>
  column.querySelector<HTMLElement>(`[data-at="${start}"]`)

/** Scrolls columns together: where one goes, the others follow to the sentences that belong to it. */
export function useTogether(beside: readonly StoryArticle[], passages: Passages, current: Passage | null): Together {
  const columns = useRef(new Map<string, HTMLElement>())
  const leader = useRef<string | null>(null)
  const known = useRef(passages)
  useEffect(() => {
    known.current = passages
  }, [passages])
  const register = useCallback<Together>(
    (article) => (element) => {
      if (!element) return
      columns.current.set(article, element)
      const lead = () => {
        leader.current = article
      }
      const follow = () => {
        if (leader.current === article) followAll(columns.current, article, known.current)
      }
      for (const kind of INTENT) element.addEventListener(kind, lead, { passive: true })
      element.addEventListener('scroll', follow, { passive: true })
      return () => {
        for (const kind of INTENT) element.removeEventListener(kind, lead)
        element.removeEventListener('scroll', follow)
        columns.current.delete(article)
      }
    },
    [],
  )
  const shown = beside.map(({ id }) => id).join(' ')
  const asked = useMemo(() => ({ current, shown, passages }), [current, shown, passages])
  useEffect(() => {
    if (!asked.current) return
    leader.current = null
    bring(columns.current, asked.current, asked.passages)
  }, [asked])
  return register
}

/** The others to where the leader's line stands. */
function followAll(columns: ReadonlyMap<string, HTMLElement>, article: string, passages: Passages): void {
  const from = columns.get(article)
  if (!from) return
  const line = from.scrollTop + LINE * from.clientHeight
  for (const [id, column] of columns) {
    if (id !== article)
      follow(column, mapped(anchorsOf(from, column, passages?.get(article) ?? [], id), line, ends(from, column)))
  }
}

const follow = (column: HTMLElement, line: number): void => {
  column.scrollTop = line - LINE * column.clientHeight
}

const ends = (from: HTMLElement, to: HTMLElement): Anchor => ({ from: from.scrollHeight, to: to.scrollHeight })

function anchorsOf(from: HTMLElement, to: HTMLElement, passages: readonly Passage[], other: string): readonly Anchor[] {
  const anchors = passages.flatMap(({ start, carriers }) => {
    const carrier = carriers.find(({ article }) => article === other)
    const here = carrier && sentenceIn(from, start)
    const there = carrier && sentenceIn(to, carrier.span.start)
    return here && there ? [{ from: here.offsetTop, to: there.offsetTop }] : []
  })
  return increasing(anchors)
}

/** A sentence and those that carry it to one line; on a page that scrolls as one, the sentence to its middle. */
function bring(columns: ReadonlyMap<string, HTMLElement>, passage: Passage, passages: Passages): void {
  const home = columns.get(passage.article)
  const sentence = home && sentenceIn(home, passage.start)
  if (!home || !sentence) return
  if (home.scrollHeight <= home.clientHeight) {
    sentence.scrollIntoView({ block: 'center' })
    return
  }
  follow(home, sentence.offsetTop)
  for (const [id, column] of columns) {
    if (id === passage.article) continue
    const carrier = passage.carriers.find(({ article }) => article === id)
    const there = carrier && sentenceIn(column, carrier.span.start)
    const anchors = () => anchorsOf(home, column, passages?.get(passage.article) ?? [], id)
    follow(column, there ? there.offsetTop : mapped(anchors(), sentence.offsetTop, ends(home, column)))
  }
}
