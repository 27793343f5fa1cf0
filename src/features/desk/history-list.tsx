import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { ImportOutcome } from '@/core/review/edit-ports.ts'
import { type Act, effective } from '@/core/review/history.ts'
import { useDesk } from '@/state/desk.ts'
import { useDeskForm } from '@/state/desk-form.ts'
import { usePorts } from '@/state/ports.ts'
import { ImportResult } from './import-result.tsx'
import { TakeFile } from './take-file.tsx'
import { useActWords } from './words.ts'

/** Every act with its hand, its hour, what stood before and after; each that stands can be undone. */
export function HistoryList() {
  const { t } = useTranslation()
  const { history, download } = useDesk()
  const [taken, setTaken] = useState<ImportOutcome | null>(null)
  const standing = new Set(effective(history).map(({ id }) => id))
  return (
    <>
      <p className="text-soft">{t('desk.historyHint')}</p>
      <div className="acts">
        <Button className="act" onPress={download}>
          {t('desk.download')}
        </Button>
        <TakeFile onTaken={setTaken} />
      </div>
      {taken && <ImportResult outcome={taken} onClose={() => setTaken(null)} />}
      <ol className="desk-history">
        {[...history].reverse().map((act) => (
          <Line key={act.id} act={act} isStanding={standing.has(act.id)} />
        ))}
      </ol>
    </>
  )
}

/** An hour on this machine's clock, as the tool writes hours. */
function localHour(at: string): string {
  const date = new Date(at)
  const two = (figure: number): string => String(figure).padStart(2, '0')
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-')
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`
}

function Line({ act, isStanding }: { readonly act: Act; readonly isStanding: boolean }) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const { undo, lookAt } = useDesk()
  const open = useDeskForm((state) => state.open)
  const words = useActWords()
  const [before, after, why] = [words.entry(act, act.before), words.entry(act, act.after), words.why(act)]
  return (
    <li data-lifted={!isStanding || undefined} data-act={act.kind}>
      <p className="text-soft" data-told>
        {wording.date(localHour(act.at))} · {wording.pick(act.by.label)}
      </p>
      <p data-told>
        <strong>{words.name(act)}</strong> {after && <bdi>{after}</bdi>}
      </p>
      <p data-told>{words.place(act)}</p>
      {before && (
        <p className="text-soft" data-told>
          {t('desk.before', { was: before })}
        </p>
      )}
      {why && <p data-told>{why}</p>}
      {!isStanding && <p className="text-soft">{t('desk.lifted')}</p>}
      <div className="acts">
        {isStanding && act.lifts === undefined && (
          <Button className="act" onPress={() => undo(act.id)}>
            {t('desk.undo')}
          </Button>
        )}
        <Button
          className="act"
          onPress={() => {
            lookAt(act.id)
            open(null)
          }}
        >
          {t('review.lookAt')}
        </Button>
      </div>
    </li>
  )
}
