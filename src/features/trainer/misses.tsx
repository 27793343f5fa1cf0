import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { Point } from '@/core/training/mark.ts'
import type { Posed, QuestionKey } from '@/core/training/types.ts'
import { usePorts } from '@/state/ports.ts'
import { namesIn } from './asked-question.tsx'
import { Outlet } from './passages.tsx'

interface Props {
  readonly exercise: Posed
  readonly its: QuestionKey
  readonly misses: readonly Point[]
}

/** For each thing missed, what the key says and the rule of thumb behind it. */
export function Misses({ exercise, its, misses }: Props) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  if (misses.length === 0) return null
  const names = namesIn(exercise)
  return (
    <ul className="learner-misses">
      {misses.map((miss) => {
        const { ask, article } = miss
        const place = exercise.articles.findIndex(({ id }) => id === article)
        const nameOf = (id: string) =>
          wording.pick(exercise.people.find((one) => one.id === id)?.label ?? { ar: id, en: id })
        const key = keyWords(t, nameOf, its, miss)
        return (
          <li key={`${ask} ${article}`}>
            <b>{t(`learner.missed.${ask}`)}</b>{' '}
            {article && <Outlet place={place} name={names.outlets[article] ?? null} />}{' '}
            {key && <span data-told>{t('learner.keyIs', { key })}</span>} {t('learner.rule')} {thumbOf(t, its, miss)}
          </li>
        )
      })}
    </ul>
  )
}

/** Null where the passages of the key stand right below. */
function keyWords(
  t: TFunction,
  name: (id: string) => string,
  its: QuestionKey,
  { ask, article }: Point,
): string | null {
  const cell = article ? its.cells[article] : undefined
  if (ask === 'relation') return t(`relation.${its.relation}.name`)
  if (ask === 'presence' && cell) return t(`presence.${cell.presence}`)
  if (ask === 'certainty' && cell?.certainties[0]) return t(`certainty.${cell.certainties[0]}`)
  if (ask !== 'speaker' || !cell) return null
  const [speaker] = cell.speakers
  return speaker ? name(speaker) : t('trainer.own')
}

function thumbOf(t: TFunction, its: QuestionKey, { ask, article }: Point): string {
  const cell = article ? its.cells[article] : undefined
  if (ask === 'relation') return t(`method.thumb.${its.relation}`)
  if (ask === 'presence' && cell) return t(`method.presenceThumb.${cell.presence}`)
  if (ask === 'certainty' && cell?.certainties[0]) return t(`method.certaintyThumb.${cell.certainties[0]}`)
  return t(ask === 'speaker' ? 'learner.thumb.speaker' : 'learner.thumb.passage')
}
