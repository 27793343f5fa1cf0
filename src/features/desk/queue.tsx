import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { isReviewed, progressOf } from '@/core/review/sign-off.ts'
import type { Story } from '@/core/story/types.ts'
import { useDesk } from '@/state/desk.ts'
import { usePorts } from '@/state/ports.ts'
import { inOrder } from '@/state/rows.ts'
import { useChange, useView } from '@/state/store.ts'

/** The first row that waits, the strongest verdict first; `after`: behind that one, and round again. */
function waitingRow(story: Story, after: string | null): string | null {
  const rows = inOrder(story.facts, 'weight')
  const at = rows.findIndex(({ id }) => id === after)
  const round = [...rows.slice(at + 1), ...rows.slice(0, at + 1)]
  return round.find((fact) => !fact.derived && !isReviewed(fact))?.id ?? null
}

/** How far the review has come, and the way into it: contradictions first, one key a decision, and on to the next row. */
export function Queue() {
  const { t } = useTranslation()
  const { story, wording, announce } = usePorts()
  const { settled } = useDesk()
  const view = useView()
  const change = useChange()
  const { reviewed, of } = progressOf(story)
  const isOn = view.screen === 'compare' && view.scope === 'unreviewed'
  const seen = useRef(settled?.act.id)
  useEffect(() => {
    if (!settled || seen.current === settled.act.id) return
    seen.current = settled.act.id
    const { kind, slot } = settled.act
    const isDone = slot.on === 'cell' && slot.fact.id === view.fact && kind !== 'undo'
    const row = story.facts.find(({ id }) => id === view.fact)
    if (!isOn || !isDone || !row || !isReviewed(row)) return
    const next = waitingRow(story, row.id)
    if (next) change({ fact: next, article: null })
    else announce(t('review.allDone'))
  }, [settled, story, view.fact, isOn, change, announce, t])
  const start = () =>
    change({ screen: 'compare', scope: 'unreviewed', sort: 'weight', fact: waitingRow(story, null), article: null })
  if (of === 0) return null
  return (
    <span className="desk-queue">
      <progress value={reviewed} max={of} aria-label={t('review.queue')} />
      <span data-told>{t('review.progress', { n: wording.number(reviewed), of: wording.number(of) })}</span>
      {!isOn && reviewed < of && (
        <button type="button" className="act" onClick={start}>
          {t('review.queueStart')}
        </button>
      )}
    </span>
  )
}
