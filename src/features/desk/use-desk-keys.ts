import { useEffect } from 'react'
import type { ReadingPlace } from '@/core/review/edit.ts'
import type { Fact, StoryArticle } from '@/core/story/types.ts'
import { actOnReading, placeOf, useDesk } from '@/state/desk.ts'
import type { JudgedPresence } from '@/state/desk-form.ts'
import { usePorts } from '@/state/ports.ts'
import { useView } from '@/state/store.ts'
import { canSplit, useDeskActions } from './actions.ts'

const READING_KEYS = { KeyA: 'confirm', KeyE: 'correct', KeyR: 'reject', KeyD: 'split' } as const
const CELL_KEYS: Readonly<Record<string, JudgedPresence>> = { KeyS: 'silent', KeyN: 'near-miss', KeyL: 'later' }
const isReadingKey = (code: string): code is keyof typeof READING_KEYS => code in READING_KEYS

/** What has the focus gets its letters; in a dialog nothing behind it listens. */
const isElsewhere = (event: KeyboardEvent): boolean =>
  event.defaultPrevented ||
  event.ctrlKey ||
  event.metaKey ||
  event.altKey ||
  document.querySelector('[role="dialog"]') !== null ||
  (event.target instanceof HTMLElement && event.target.matches('input:not([type=radio]), textarea, select'))

export interface KeyMessages {
  readonly needOutlet: string
  readonly needReading: string
}

/** One key each while a row is open; read by place, so that an Arabic layout needs no switch. */
export function useDeskKeys({ needOutlet, needReading }: KeyMessages): void {
  const { story, announce } = usePorts()
  const desk = useDesk()
  const view = useView()
  const actions = useDeskActions()
  const fact =
    view.screen === 'compare' || view.screen === 'reader' ? story.facts.find(({ id }) => id === view.fact) : undefined
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (isElsewhere(event)) return
      const run = undoing(event) ?? confirmingRow(event) ?? deciding(event)
      if (!run) return
      event.preventDefault()
      run()
    }
    const undoing = ({ code, shiftKey }: KeyboardEvent) =>
      code === 'KeyU' && desk.history.length > 0 ? () => (shiftKey ? desk.redo() : desk.undo()) : null
    /** Everything in the row that nobody has decided on; the first alone where a name must be asked for. */
    const confirmingRow = ({ code, shiftKey }: KeyboardEvent): (() => void) | null => {
      if (!fact || fact.derived || code !== 'KeyA' || !shiftKey) return null
      const waiting = story.articles.flatMap((article) =>
        (fact.cells[article.id]?.readings ?? []).flatMap((reading) => {
          const place = reading.review === 'proposed' ? placeOf(desk.base, fact, article, reading) : null
          return place ? [place] : []
        }),
      )
      const now = desk.editor ? waiting : waiting.slice(0, 1)
      return () => {
        for (const place of now) actions.confirm(place)
      }
    }
    const deciding = ({ code, target }: KeyboardEvent): (() => void) | null => {
      const presence = CELL_KEYS[code]
      if (!fact || fact.derived || !(presence || isReadingKey(code))) return null
      const chosen = articleAt(target) ?? story.articles.find(({ id }) => id === view.article)
      const article = chosen ?? (presence || view.scope !== 'unreviewed' ? undefined : firstWaiting(fact))
      if (!article) return () => announce(needOutlet)
      if (presence) return () => actions.presence(fact, article, presence)
      const place = placeAt(target, article)
      const what = isReadingKey(code) ? READING_KEYS[code] : 'confirm'
      if (!place || (what === 'split' && !canSplit(story, place))) return () => announce(needReading)
      return () => actions[what](place)
    }
    /** In the queue no outlet need be chosen: the first that waits is next. */
    const firstWaiting = (row: Fact): StoryArticle | undefined =>
      story.articles.find(({ id }) => row.cells[id]?.readings.some(({ review }) => review === 'proposed'))
    const articleAt = (target: EventTarget | null): StoryArticle | undefined => {
      const column = target instanceof HTMLElement ? target.closest('[data-evidence]') : null
      return story.articles.find(({ id }) => id === column?.getAttribute('data-evidence'))
    }
    /** The reading that has the focus, else the first that waits for a decision, else the first. */
    const placeAt = (target: EventTarget | null, article: StoryArticle): ReadingPlace | null => {
      const block = target instanceof HTMLElement ? target.closest('[data-evidence-of]') : null
      const places = (fact?.cells[article.id]?.readings ?? []).flatMap((reading) => {
        const place = fact && placeOf(desk.base, fact, article, reading)
        return place ? [place] : []
      })
      const focused = places.find(({ reading }) => reading.id === block?.getAttribute('data-evidence-of'))
      return focused ?? places.find((place) => !actOnReading(desk.history, place)) ?? places[0] ?? null
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [fact, desk, view.article, view.scope, actions, story, announce, needOutlet, needReading])
}
