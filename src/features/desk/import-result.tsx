import { useTranslation } from 'react-i18next'
import type { ImportOutcome } from '@/core/review/edit-ports.ts'
import { usePorts } from '@/state/ports.ts'
import { Told } from '@/ui/told.tsx'

interface Props {
  readonly outcome: ImportOutcome
  readonly onClose: () => void
}

/** At most this many problems are shown: the first ones are usually the cause of the rest. */
const SHOWN = 6

/** What came of a file: how much was taken, or why nothing was. */
export function ImportResult({ outcome, onClose }: Props) {
  const { t } = useTranslation()
  return (
    <div className="desk-taken" role={outcome.outcome === 'taken' ? 'note' : 'alert'}>
      {outcome.outcome !== 'taken' && (
        <p>
          <strong>{t('desk.refused')}</strong>
        </p>
      )}
      <Told className="desk-outcome">
        <Outcome outcome={outcome} />
      </Told>
      <button type="button" className="act" onClick={onClose}>
        {t('app.close')}
      </button>
    </div>
  )
}

function Outcome({ outcome }: Pick<Props, 'outcome'>) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  if (outcome.outcome === 'not-json') return t('desk.notJson')
  if (outcome.outcome === 'other-story') return t('desk.otherStory', { story: `\u2068${outcome.story}\u2069` })
  if (outcome.outcome === 'refused') {
    return outcome.problems.slice(0, SHOWN).map(({ path, code }) => (
      <span key={`${path} ${code}`} className="desk-problem">
        {t('desk.problem', { path: `\u2068${path}\u2069`, what: t(`desk.problems.${code}`) })}
      </span>
    ))
  }
  const { count, unknown } = outcome
  const taken = t('desk.taken', { count, n: wording.number(count) })
  return unknown.length > 0 ? `${taken} ${t('desk.unknownRows', { ids: `\u2068${unknown.join(', ')}\u2069` })}` : taken
}
