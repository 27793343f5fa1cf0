import { useTranslation } from 'react-i18next'
import { usePorts } from '@/state/ports.ts'
import { countTiles } from '@/state/rows.ts'
import { useChange, useView } from '@/state/store.ts'
import { TILES, type Tile } from '@/state/view.ts'
import { Shape } from '@/ui/shape.tsx'

/** Rows per verdict, strongest first. Pressing one shows only its rows; verdicts without rows are left out. */
export function Strip() {
  const { t } = useTranslation()
  const { story, wording } = usePorts()
  const { relations } = useView()
  const change = useChange()
  const counts = countTiles(story.facts)
  const present = TILES.filter((relation) => (counts.get(relation) ?? 0) > 0 || relations.includes(relation))

  const toggle = (relation: Tile) =>
    change({
      relations: relations.includes(relation) ? relations.filter((one) => one !== relation) : [...relations, relation],
    })

  return (
    <ul className="strip" aria-label={t('matrix.strip')}>
      {present.map((relation) => {
        const count = wording.number(counts.get(relation) ?? 0)
        return (
          <li key={relation}>
            <button
              type="button"
              className="tile"
              data-rel={relation}
              aria-pressed={relations.includes(relation)}
              aria-label={t('matrix.stripItem', { name: t(`relation.${relation}.name`), count })}
              onClick={() => toggle(relation)}
            >
              <b className="tally">
                <span className="count">{count}</span>
                <Shape name={relation} />
              </b>
              <span className="label">{t(`relation.${relation}.name`)}</span>
              <span className="edge" />
            </button>
          </li>
        )
      })}
    </ul>
  )
}
