import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Relation } from '@/core/story/types.ts'
import { isAskable, type Task } from '@/core/training/make.ts'
import { OFFERED } from '@/core/training/mark.ts'
import { type Criteria, criteriaOf, DIFFICULTIES, pickBy } from '@/core/training/pick.ts'
import { usePorts } from '@/state/ports.ts'
import { Badge } from '@/ui/badge.tsx'

interface Props {
  readonly task: Task
  readonly onPicked: (facts: readonly string[]) => void
}

const COUNTS = [4, 5, 6, 7, 8, 10, 12]
const START: Criteria = criteriaOf('middling', 6)

/** Questions chosen for a trainer: by how hard they should be, or by relation, coverage and traps. */
export function PickQuestions({ task, onPicked }: Props) {
  const { t } = useTranslation()
  const { story, wording } = usePorts()
  const [wish, setWish] = useState(START)
  const change = (patch: Partial<Criteria>) => setWish({ ...wish, ...patch })
  const { count } = wish
  const asked = story.facts.filter((fact) => isAskable(fact, task))
  const relations = OFFERED.filter((one) => asked.some(({ verdict }) => verdict.relation === one))
  const toggle = (relation: Relation) =>
    change({ relations: OFFERED.filter((one) => wish.relations.includes(one) !== (one === relation)) })
  return (
    <div className="trainer-pick">
      <p className="acts">
        <label className="trainer-count">
          {t('trainer.pickCount')}{' '}
          <select className="input" value={count} onChange={({ target }) => change({ count: Number(target.value) })}>
            {COUNTS.map((one) => (
              <option key={one} value={one}>
                {wording.number(one)}
              </option>
            ))}
          </select>
        </label>
        {DIFFICULTIES.map((difficulty) => (
          <button
            key={difficulty}
            type="button"
            className="act"
            onClick={() => onPicked(pickBy(story, criteriaOf(difficulty, count), task))}
          >
            {t(`trainer.difficulty.${difficulty}`)}
          </button>
        ))}
        <button type="button" className="act" onClick={() => onPicked([])}>
          {t('trainer.clear')}
        </button>
      </p>
      <details>
        <summary className="act">{t('trainer.pickBy')}</summary>
        <div className="trainer-criteria">
          <fieldset>
            <legend>{t('trainer.pickRelations')}</legend>
            {relations.map((relation) => (
              <label key={relation} className="trainer-check">
                <input type="checkbox" checked={wish.relations.includes(relation)} onChange={() => toggle(relation)} />
                <Badge shape={relation}>{t(`relation.${relation}.name`)}</Badge>
              </label>
            ))}
          </fieldset>
          <label className="field">
            <span>{t('trainer.pickCoverage')}</span>
            <select
              className="input"
              value={wish.coverage}
              onChange={({ target }) => change({ coverage: Number(target.value) })}
            >
              {story.articles.map(({ id }, place) => (
                <option key={id} value={place + 1}>
                  {wording.number(place + 1)}
                </option>
              ))}
            </select>
          </label>
          <label className="trainer-check">
            <input
              type="checkbox"
              checked={wish.traps === 'only'}
              onChange={() => change({ traps: wish.traps === 'only' ? 'any' : 'only' })}
            />
            {t('trainer.pickTraps')}
          </label>
          <p>
            <button type="button" className="press" onClick={() => onPicked(pickBy(story, wish, task))}>
              {t('trainer.pickDo')}
            </button>
          </p>
        </div>
      </details>
    </div>
  )
}
