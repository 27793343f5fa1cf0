import { useTranslation } from 'react-i18next'
import { RELATIONS } from '@/core/story/types.ts'
import type { Confusion } from '@/core/training/class.ts'
import { usePorts } from '@/state/ports.ts'
import { Badge } from '@/ui/badge.tsx'

/** The key's relation down, the learners' across; a word and a number, on the diagonal in bold. */
export function ConfusionTable({ confusions }: { readonly confusions: readonly Confusion[] }) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const keys = RELATIONS.filter((relation) => confusions.some(({ key }) => key === relation))
  const given = RELATIONS.filter((relation) => confusions.some((one) => one.given === relation || one.key === relation))
  return (
    <section>
      <h2 id="trainer-confusion">{t('trainer.confusionTitle')}</h2>
      <p className="text-s text-soft">{t('trainer.confusionLede')}</p>
      <div className="trainer-wide">
        <table className="trainer-table" data-table="confusion" aria-labelledby="trainer-confusion">
          <thead>
            <tr>
              <th scope="col">{t('trainer.keyAndGiven')}</th>
              {given.map((relation) => (
                <th key={relation} scope="col">
                  {t(`relation.${relation}.name`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {keys.map((key) => (
              <tr key={key}>
                <th scope="row">
                  <Badge shape={key}>{t(`relation.${key}.name`)}</Badge>
                </th>
                {given.map((relation) => {
                  const count = confusions.find((one) => one.key === key && one.given === relation)?.count ?? 0
                  return (
                    <td key={relation} data-right={key === relation || undefined} data-none={count === 0 || undefined}>
                      {wording.number(count)}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
