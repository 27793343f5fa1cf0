import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportOutcome } from '@/core/review/edit-ports.ts'
import { standing } from '@/core/review/history.ts'
import { canRedo, canUndo, type Desk, useDesk } from '@/state/desk.ts'
import { useDeskForm } from '@/state/desk-form.ts'
import { usePorts } from '@/state/ports.ts'
import { ImportResult } from './import-result.tsx'
import { Queue } from './queue.tsx'
import { TakeFile } from './take-file.tsx'
import { useDeskKeys } from './use-desk-keys.ts'
import { useActWords } from './words.ts'

const Sheets = lazy(() => import('./sheets.tsx'))

/** What this editor has decided, at hand while the table is read: the last act, the way back, the file, and whether it is kept. */
export default function DeskBar() {
  const { t } = useTranslation()
  const desk = useDesk()
  const form = useDeskForm((state) => state.form)
  const [taken, setTaken] = useState<ImportOutcome | null>(null)
  useDeskKeys({ needOutlet: t('desk.needOutlet'), needReading: t('desk.needReading') })
  useTold(desk)
  const isActive = desk.history.length > 0
  useEffect(() => {
    document.documentElement.toggleAttribute('data-desk', isActive)
    return () => document.documentElement.removeAttribute('data-desk')
  }, [isActive])
  return (
    <section className="desk-bar" aria-label={t('desk.bar')} data-active={isActive || undefined}>
      <Fault desk={desk} />
      <Looking desk={desk} />
      <div className="desk-line">
        <Status desk={desk} />
        <Queue />
        <Tools desk={desk} onTaken={setTaken} />
      </div>
      {taken && <ImportResult outcome={taken} onClose={() => setTaken(null)} />}
      {desk.elsewhere > 0 && <Elsewhere desk={desk} />}
      {(form || desk.asking) && (
        <Suspense fallback={null}>
          <Sheets />
        </Suspense>
      )}
    </section>
  )
}

/** Says what was done and what became of the verdict. */
function useTold({ settled }: Desk): void {
  const { t } = useTranslation()
  const { announce } = usePorts()
  const words = useSettledWords(settled)
  const told = useRef<string | null>(null)
  useEffect(() => {
    if (!settled || told.current === settled.act.id) return
    told.current = settled.act.id
    announce(words ?? t(`desk.done.${settled.act.kind}`))
  }, [settled, words, announce, t])
}

function useSettledWords(settled: Desk['settled']): string | null {
  const { t } = useTranslation()
  if (!settled) return null
  const done = t(`desk.done.${settled.act.kind}`)
  const { moved } = settled
  if (!moved) return done
  const [from, to] = [t(`relation.${moved.from}.name`), t(`relation.${moved.to}.name`)]
  return `${done} ${moved.from === moved.to ? t('desk.stayed', { to }) : t('desk.moved', { from, to })}`
}

function Status({ desk }: { readonly desk: Desk }) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const words = useActWords()
  const told = useSettledWords(desk.settled)
  const count = standing(desk.history).size
  if (desk.history.length === 0) return <p className="text-soft">{t('desk.none')}</p>
  return (
    <p>
      <strong>{t('desk.count', { count, n: wording.number(count) })}</strong>
      {!desk.fault && <span className="text-soft"> · {t('desk.kept')}</span>}
      {desk.settled && (
        <span className="desk-last" data-told>
          {told} <span className="text-soft">{words.place(desk.settled.act)}</span>
        </span>
      )}
    </p>
  )
}

function Tools({ desk, onTaken }: { readonly desk: Desk; readonly onTaken: (outcome: ImportOutcome) => void }) {
  const { t } = useTranslation()
  const open = useDeskForm((state) => state.open)
  if (desk.history.length === 0) {
    return (
      <div className="acts">
        <Asks />
        <TakeFile onTaken={onTaken} />
      </div>
    )
  }
  return (
    <div className="acts">
      <button
        type="button"
        className="act"
        aria-label={t('desk.undo')}
        aria-keyshortcuts="U"
        disabled={!canUndo(desk.history, desk.editor?.id)}
        onClick={() => desk.undo()}
      >
        {t('desk.undo')} <kbd>U</kbd>
      </button>
      <button type="button" className="act" disabled={!canRedo(desk.history)} onClick={() => desk.redo()}>
        {t('desk.redo')}
      </button>
      <button type="button" className="act" onClick={() => open({ ask: 'history' })}>
        {t('desk.history')}
      </button>
      <Asks />
    </div>
  )
}

const ASKS = { row: 'review.addRow', people: 'review.people', reviewers: 'review.reviewers' } as const

/** What is asked of the story as a whole. */
function Asks() {
  const { t } = useTranslation()
  const open = useDeskForm((state) => state.open)
  return (['row', 'people', 'reviewers'] as const).map((ask) => (
    <button key={ask} type="button" className="act" onClick={() => open({ ask })}>
      {t(ASKS[ask])}
    </button>
  ))
}

/** An earlier state is on the page: said as long as it is. */
function Looking({ desk }: { readonly desk: Desk }) {
  const { t } = useTranslation()
  const words = useActWords()
  const act = desk.history.find(({ id }) => id === desk.looking)
  if (!act) return null
  return (
    <div className="desk-fault" role="status">
      <p data-told>{t('review.looking', { act: `${words.name(act)}، ${words.place(act)}` })}</p>
      <p className="acts">
        <button type="button" className="act" onClick={() => desk.restore(act.id)}>
          {t('review.restore')}
        </button>
        <button type="button" className="act" onClick={() => desk.lookAt(null)}>
          {t('review.lookNow')}
        </button>
      </p>
    </div>
  )
}

/** A decision that is not kept is said at once, with what can be done about it. */
function Fault({ desk }: { readonly desk: Desk }) {
  const { t } = useTranslation()
  if (!desk.fault || desk.history.length === 0) return null
  return (
    <div className="desk-fault" role="alert">
      <p>{t(`desk.fault.${desk.fault}`)}</p>
      {desk.fault !== 'rules' && (
        <p className="acts">
          <button type="button" className="act" onClick={() => desk.keepAgain()}>
            {t('desk.keepAgain')}
          </button>
          <button type="button" className="act" onClick={() => desk.download()}>
            {t('desk.download')}
          </button>
        </p>
      )}
    </div>
  )
}

function Elsewhere({ desk }: { readonly desk: Desk }) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  return (
    <p>
      {t('desk.elsewhere', { n: wording.number(desk.elsewhere) })}{' '}
      <button type="button" className="act" onClick={() => desk.bringOver()}>
        {t('desk.bringOver')}
      </button>
    </p>
  )
}
