import { useTranslation } from 'react-i18next'
import type { ReadingPlace } from '@/core/review/edit.ts'
import type { Act } from '@/core/review/history.ts'
import type { Fact, Reading, StoryArticle } from '@/core/story/types.ts'
import { actOnReading, placeOf, useDesk } from '@/state/desk.ts'
import { usePorts } from '@/state/ports.ts'
import { canSplit, useDeskActions } from './actions.ts'
import { useActWords } from './words.ts'

interface Props {
  readonly fact: Fact
  readonly article: StoryArticle
  readonly reading: Reading
}

/** Under each reading: confirm, correct, reject, and what this editor has decided. */
export function ReadingDesk({ fact, article, reading }: Props) {
  const { t } = useTranslation()
  const { base, history } = useDesk()
  const place = placeOf(base, fact, article, reading)
  if (!place) return null
  const act = actOnReading(history, place)
  return (
    <fieldset className="desk-acts" aria-label={t('desk.reading')} data-desk-reading={reading.id}>
      <Buttons place={place} act={act} />
      {act && <Yours act={act} />}
    </fieldset>
  )
}

const KEYS = { confirm: 'A', correct: 'E', reject: 'R' } as const

function Buttons({ place, act }: { readonly place: ReadingPlace; readonly act: Act | null }) {
  const { t } = useTranslation()
  const { story, wording } = usePorts()
  const actions = useDeskActions()
  const { article, reading } = place
  const params = { words: `\u2068${reading.words.quote}\u2069`, outlet: wording.pick(article.outlet) }
  return (
    <>
      {(['confirm', 'correct', 'reject'] as const).map((what) => (
        <button
          key={what}
          type="button"
          className="act"
          aria-label={t('desk.onWords', { act: t(`desk.${what}`), ...params })}
          aria-pressed={act?.kind === what}
          aria-keyshortcuts={KEYS[what]}
          onClick={() => actions[what](place)}
        >
          {t(`desk.${what}`)} <kbd>{KEYS[what]}</kbd>
        </button>
      ))}
      {canSplit(story, place) && (
        <button
          type="button"
          className="act"
          aria-label={t('desk.onWords', { act: t('desk.split'), ...params })}
          aria-keyshortcuts="D"
          onClick={() => actions.split(place)}
        >
          {t('desk.split')} <kbd>D</kbd>
        </button>
      )}
    </>
  )
}

/** What stands of this editor's, and the way back. */
export function Yours({ act }: { readonly act: Act }) {
  const { t } = useTranslation()
  const { undo } = useDesk()
  const words = useActWords()
  return (
    <p className="desk-yours">
      <span data-told>{t('desk.yours', { act: words.name(act) })}</span>{' '}
      <button type="button" className="act" aria-label={t('desk.undoThis')} onClick={() => undo(act.id)}>
        {t('desk.undo')}
      </button>
    </p>
  )
}
