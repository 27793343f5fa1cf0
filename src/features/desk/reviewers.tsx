import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { ImportOutcome } from '@/core/review/edit-ports.ts'
import type { Act } from '@/core/review/history.ts'
import { agreementOf, consensus, type Judgement, judgements } from '@/core/review/reviewers.ts'
import { useDesk } from '@/state/desk.ts'
import { usePorts } from '@/state/ports.ts'
import { Tick } from './fields.tsx'
import { ImportResult } from './import-result.tsx'
import { TakeFile } from './take-file.tsx'
import { useActWords } from './words.ts'

/** Two people review one story without a server: a file each, what they agree on, and what they settle. */
export function Reviewers() {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const desk = useDesk()
  const [taken, setTaken] = useState<ImportOutcome | null>(null)
  const { editor, isBlind, hidden } = desk
  return (
    <div className="desk-form">
      <p className="text-soft">{t('review.reviewersHint')}</p>
      {editor && <p data-told>{t('review.who', { name: wording.pick(editor.label) })}</p>}
      <Tick isOn={isBlind} onChange={desk.setBlind}>
        {t('review.blind')}
      </Tick>
      {isBlind && hidden > 0 && <p>{t('review.hidden', { count: hidden, n: wording.number(hidden) })}</p>}
      <div className="acts">
        <Button className="act" isDisabled={!editor} onPress={desk.downloadReview}>
          {t('review.exportReview')}
        </Button>
        <TakeFile onTaken={setTaken} label={t('review.takeReview')} />
        <Button className="act" onPress={desk.downloadBlank}>
          {t('review.blank')}
        </Button>
      </div>
      {taken && <ImportResult outcome={taken} onClose={() => setTaken(null)} />}
      <Compared />
    </div>
  )
}

const STATES = ['agreed', 'conflict', 'settled', 'single'] as const
const WORDS = { agreed: 'agreed', conflict: 'conflicts', settled: 'settled', single: 'single' } as const

function Compared() {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const { history } = useDesk()
  const all = judgements(history)
  const alpha = agreementOf(history)
  const conflicts = all.filter(({ state }) => state === 'conflict')
  const [first] = conflicts
  const settled = all.filter(({ state }) => state === 'settled').length
  if (all.length === 0) return null
  return (
    <>
      <dl className="review-counts">
        {STATES.map((state) => (
          <div key={state} data-state={state}>
            <dt>{t(`review.${WORDS[state]}`)}</dt>
            <dd data-told>{wording.number(all.filter((one) => one.state === state).length)}</dd>
          </div>
        ))}
        <div data-state="alpha">
          <dt>{t('review.alpha')}</dt>
          <dd data-told>{alpha === null ? t('review.alphaNone') : wording.number(Math.round(alpha * 100) / 100)}</dd>
        </div>
      </dl>
      <p className="text-soft">{t('review.alphaHint')}</p>
      {first ? (
        <Conflict key={first.slot.key} judgement={first} n={settled + 1} of={settled + conflicts.length} />
      ) : (
        <p>{t('review.noConflict')}</p>
      )}
    </>
  )
}

interface ConflictProps {
  readonly judgement: Judgement
  readonly n: number
  readonly of: number
}

/** Both decisions side by side; the key of one's number settles it, and the next conflict comes. */
function Conflict({ judgement: { by, slot }, n, of }: ConflictProps) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const { decide } = useDesk()
  const words = useActWords()
  const acts = [...by.values()]
  useEffect(() => {
    const onKeyDown = ({ code, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
      const act = ctrlKey || metaKey || altKey ? undefined : acts[Number(code.match(/^(?:Digit|Numpad)(\d)$/)?.[1]) - 1]
      if (act) decide(consensus(slot, act.after))
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  })
  const [first] = acts
  if (!first) return null
  return (
    <section
      className="review-conflict"
      aria-label={t('review.nextConflict', { n: wording.number(n), of: wording.number(of) })}
    >
      <p data-told>
        <strong>{t('review.nextConflict', { n: wording.number(n), of: wording.number(of) })}</strong> ·{' '}
        {words.place(first)}
      </p>
      <p className="text-soft">{t('review.conflictHint')}</p>
      <ol className="review-sides">
        {acts.map((act, place) => (
          <Side key={act.id} act={act} place={place + 1} onTake={() => decide(consensus(slot, act.after))} />
        ))}
      </ol>
    </section>
  )
}

interface SideProps {
  readonly act: Act
  readonly place: number
  readonly onTake: () => void
}

function Side({ act, place, onTake }: SideProps) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const words = useActWords()
  const [after, why] = [words.entry(act, act.after), words.why(act)]
  return (
    <li data-side={act.by.id}>
      <p className="text-soft" data-told>
        {wording.pick(act.by.label)}
      </p>
      <p data-told>
        <strong>{words.name(act)}</strong> {after && <bdi>{after}</bdi>}
      </p>
      {why && <p data-told>{why}</p>}
      <Button className="act" onPress={onTake} aria-keyshortcuts={String(place)}>
        <span data-told>{t('review.choose', { editor: wording.pick(act.by.label) })}</span>{' '}
        <kbd>{wording.number(place)}</kbd>
      </Button>
    </li>
  )
}
