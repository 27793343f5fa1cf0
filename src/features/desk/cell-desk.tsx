import { useTranslation } from 'react-i18next'
import type { Fact, StoryArticle } from '@/core/story/types.ts'
import { actOnCell, useDesk } from '@/state/desk.ts'
import { JUDGED_PRESENCES } from '@/state/desk-form.ts'
import { usePorts } from '@/state/ports.ts'
import { stands, useDeskActions } from './actions.ts'
import { Yours } from './reading-desk.tsx'

interface Props {
  readonly fact: Fact
  readonly article: StoryArticle
}

export const PRESENCE_KEYS = { silent: 'S', 'near-miss': 'N', later: 'L' } as const

/** In a cell where no reading stands: which silence it is. */
export function CellDesk({ fact, article }: Props) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const { base, history } = useDesk()
  const actions = useDeskActions()
  const row = base.facts.find(({ id }) => id === fact.id)
  const act = actOnCell(history, fact, article.id)
  if (!row || row.derived || (!act && fact.cells[article.id]?.readings.some(stands))) return null
  return (
    <fieldset className="desk-acts" aria-label={t('desk.cell')}>
      {JUDGED_PRESENCES.map((presence) => (
        <button
          key={presence}
          type="button"
          className="act"
          aria-label={t('desk.onCell', { act: t(`desk.presence.${presence}`), outlet: wording.pick(article.outlet) })}
          aria-pressed={act?.after?.on === 'presence' && act.after.cell.presence === presence}
          aria-keyshortcuts={PRESENCE_KEYS[presence]}
          onClick={() => actions.presence(row, article, presence)}
        >
          {t(`desk.presence.${presence}`)} <kbd>{PRESENCE_KEYS[presence]}</kbd>
        </button>
      ))}
      {act && <Yours act={act} />}
    </fieldset>
  )
}
