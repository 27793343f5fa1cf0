import { useTranslation } from 'react-i18next'
import { isAskable, objectionsTo, type Task } from '@/core/training/make.ts'
import { spellingTrap } from '@/core/training/traps.ts'
import { usePorts } from '@/state/ports.ts'
import { Badge } from '@/ui/badge.tsx'
import { Told } from '@/ui/told.tsx'

interface Props {
  readonly task: Task
  readonly chosen: readonly string[]
  readonly onToggle: (fact: string) => void
}

/** The rows that can be asked about, each with its verdict and what a trainer should know of it. */
export function ChooseFacts({ task, chosen, onToggle }: Props) {
  const { t } = useTranslation()
  const { story, wording } = usePorts()
  const rows = story.facts.filter((fact) => !fact.derived)
  const fit = rows.filter((fact) => isAskable(fact, task))
  const unfit = rows.length - fit.length
  return (
    <>
      <p role="status">{t('trainer.chosen', { count: chosen.length, n: wording.number(chosen.length) })}</p>
      <ul className="trainer-facts">
        {fit.map((fact) => (
          <li key={fact.id} data-rel={fact.verdict.relation}>
            <label className="trainer-check">
              <input type="checkbox" checked={chosen.includes(fact.id)} onChange={() => onToggle(fact.id)} />
              <Told>{wording.pick(fact.label)}</Told>
            </label>
            <span className="trainer-about">
              <Badge shape={fact.verdict.relation}>{t(`relation.${fact.verdict.relation}.name`)}</Badge>
              <Trap names={spellingTrap(story, fact, task)?.names} />
              {objectionsTo(fact, task).map((objection) =>
                objection === 'unreviewed' || objection === 'debated' ? (
                  <span key={objection} className="text-faint">
                    {t(`trainer.objection.${objection}`)}
                  </span>
                ) : null,
              )}
            </span>
          </li>
        ))}
      </ul>
      <p className="text-soft">
        {t('trainer.unfit', { count: unfit, n: wording.number(unfit) })} {unfit > 0 && t('trainer.unfitWhy')}
      </p>
    </>
  )
}

/** Two names of one person, where a row has such a trap. */
function Trap({ names }: { readonly names: readonly [string, string] | undefined }) {
  const { t } = useTranslation()
  if (!names) return null
  return <span data-told>{t('trainer.trap', { a: names[0], b: names[1] })}</span>
}
