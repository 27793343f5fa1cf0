import { useTranslation } from 'react-i18next'
import type { ReadingPlace } from '@/core/review/edit.ts'
import { readingSlot } from '@/core/review/edit.ts'
import { standing } from '@/core/review/history.ts'
import type { Fact, Reading, StoryArticle } from '@/core/story/types.ts'
import { placeOf, useDesk } from '@/state/desk.ts'
import { useDeskForm } from '@/state/desk-form.ts'
import { useChange } from '@/state/store.ts'
import { Yours } from './reading-desk.tsx'

interface Props {
  readonly fact: Fact
  readonly article: StoryArticle
  readonly reading: Reading
}

/** The rarer acts on a reading, folded; and the way back from one that an editor added. */
export default function ReadingMore({ fact, article, reading }: Props) {
  const { t } = useTranslation()
  const { base, history } = useDesk()
  const place = placeOf(base, fact, article, reading)
  if (place) return <More place={place} />
  const act = standing(history).get(readingSlot({ fact, article, reading }).key)
  if (!act) return null
  return (
    <fieldset className="desk-acts" aria-label={t('desk.reading')}>
      <Yours act={act} />
    </fieldset>
  )
}

function More({ place }: { readonly place: ReadingPlace }) {
  const { t } = useTranslation()
  const open = useDeskForm((state) => state.open)
  const move = useDeskForm((state) => state.move)
  const change = useChange()
  const other = () => {
    move(place)
    change({ screen: 'reader', fact: place.fact.id, article: place.article.id })
  }
  const acts = [
    ['passage', other],
    ['move', () => open({ ask: 'move', place })],
    ['note', () => open({ ask: 'note', target: { on: 'reading', ...place } })],
    ['rate', () => open({ ask: 'rate', place })],
  ] as const
  return (
    <details className="desk-more">
      <summary className="act">{t('review.more')}</summary>
      <div className="desk-acts">
        {acts.map(([what, run]) => (
          <button key={what} type="button" className="act" onClick={run}>
            {t(`review.${what}`)}
          </button>
        ))}
      </div>
    </details>
  )
}
