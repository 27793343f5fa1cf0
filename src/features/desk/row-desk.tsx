import { useTranslation } from 'react-i18next'
import type { Fact } from '@/core/story/types.ts'
import { useDesk } from '@/state/desk.ts'
import { useDeskForm } from '@/state/desk-form.ts'
import { usePorts } from '@/state/ports.ts'

const ASKS = ['override', 'note', 'rename', 'join'] as const

/** What editors set beside a row: their own verdict beside the tool's, notes, what was joined to it; and the ways to do so. */
export default function RowDesk({ fact }: { readonly fact: Fact }) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const { looking } = useDesk()
  const open = useDeskForm((state) => state.open)
  if (fact.derived) return null
  return (
    <div className="panel-part">
      <Remarks fact={fact} />
      {looking === null && (
        <fieldset className="desk-acts" aria-label={t('review.row')}>
          {ASKS.map((ask) => (
            <button
              key={ask}
              type="button"
              className="act"
              aria-label={t('review.onRow', { act: t(`review.${ask}`), fact: wording.pick(fact.label) })}
              onClick={() => open(ask === 'note' ? { ask, target: { on: 'row', fact } } : { ask, fact })}
            >
              {t(`review.${ask}`)}
            </button>
          ))}
        </fieldset>
      )}
    </div>
  )
}

function Remarks({
  fact: { judged, verdict, notes = [], ratings = [], joined = [], worded },
}: {
  readonly fact: Fact
}) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  return (
    <>
      {judged && (
        <p className="desk-judged" data-told>
          <strong>
            {t('review.judged', { editor: wording.entity(judged.by), verdict: t(`relation.${judged.relation}.name`) })}
          </strong>{' '}
          · {t('review.machine', { verdict: t(`relation.${verdict.relation}.name`) })}
          <br />
          {t('review.judgedWhy', { why: wording.pick(judged.why) })}
        </p>
      )}
      {worded && (
        <p className="provenance" data-told>
          {t('review.worded', { editor: wording.entity(worded.by), was: wording.pick(worded.was) })}
        </p>
      )}
      {joined.length > 0 && (
        <p className="provenance">{t('review.joined', { count: joined.length, n: wording.number(joined.length) })}</p>
      )}
      {notes.map(({ text, by, article, words }) => (
        <p key={`${by} ${article} ${words?.start} ${text.ar}`} className="provenance" data-told>
          {t('review.noteBy', { editor: wording.entity(by), text: wording.pick(text) })}
          {words && <q className="source">{words.quote}</q>}
        </p>
      ))}
      {ratings.map(({ rating, by, words }) => (
        <p key={`${by} ${words.start}`} className="provenance" data-told>
          {t('review.rating', { editor: wording.entity(by), text: rating })} <q className="source">{words.quote}</q>
        </p>
      ))}
    </>
  )
}
