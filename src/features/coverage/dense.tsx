import { useTranslation } from 'react-i18next'
import { type Fact, PRESENCES, type Presence, type StoryArticle } from '@/core/story/types.ts'
import { rowLink } from '@/state/links.ts'
import { speaks } from '@/state/outlets.ts'
import { usePorts } from '@/state/ports.ts'
import { tileOf } from '@/state/rows.ts'
import { Shape } from '@/ui/shape.tsx'

/** How each presence is drawn at the place of its outlet; silence that nobody looked into is left white. */
const MARKS: Readonly<Partial<Record<Presence, (x: number) => string>>> = {
  stated: (x) => `M${x} 0h3v12h-3z`,
  'near-miss': (x) => `M${x + 1} 0h1v12h-1z`,
  silent: (x) => `M${x} 5h3v2h-3z`,
  later: (x) => `M${x} 9h3v3h-3z`,
}
const STEP = 4

/** What the drawings of very many outlets mean. */
export function DenseLegend() {
  const { t } = useTranslation()
  return (
    <ul className="shapes" aria-label={t('coverage.legend')}>
      {PRESENCES.flatMap((presence) => {
        const mark = MARKS[presence]
        return mark
          ? [
              <li key={presence}>
                <svg viewBox="0 0 3 12" aria-hidden="true">
                  <path d={mark(0)} fill="currentColor" />
                </svg>{' '}
                {t(`presence.${presence}`)}
              </li>,
            ]
          : []
      })}
    </ul>
  )
}

/** A row of very many outlets as one drawing with its sum in words; the question opens the row. */
export function DenseRow({ fact, articles }: { readonly fact: Fact; readonly articles: readonly StoryArticle[] }) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const tile = tileOf(fact)
  const { stated, of } = fact.verdict.coverage
  const paths = articles.map(({ id }, place) => {
    const presence = speaks(fact, id) ? 'stated' : (fact.cells[id]?.presence ?? 'not-found')
    return MARKS[presence]?.(place * STEP) ?? ''
  })
  return (
    <p className="dense" data-heat={fact.id} data-rel={tile}>
      <a className="asks" {...rowLink(fact.id)}>
        <Shape name={tile} />
        <span className="visually-hidden">{t(`relation.${tile}.name`)}</span>
        <span data-told>{wording.pick(fact.label)}</span>
      </a>
      <svg
        className="turns"
        viewBox={`0 0 ${articles.length * STEP} 12`}
        preserveAspectRatio="none"
        role="img"
        aria-label={t('coverage.dense', { stated: wording.number(stated), of: wording.number(of) })}
      >
        <path d={paths.join('')} fill="currentColor" />
      </svg>
    </p>
  )
}
