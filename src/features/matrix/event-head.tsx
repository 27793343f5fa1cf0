import { useTranslation } from 'react-i18next'
import { isDated } from '@/core/story/input.ts'
import { usePorts } from '@/state/ports.ts'
import { countTiles, isSingle, passagesOf } from '@/state/rows.ts'
import { Told } from '@/ui/told.tsx'

interface Props {
  readonly onAbout: () => void
  readonly onTour: () => void
}

/** What happened, when and where; how much is compared; one sentence on the outcome. */
export function EventHead({ onAbout, onTour }: Props) {
  const { t } = useTranslation()
  const { story, wording } = usePorts()
  const { title, event } = story.story
  const facts = story.facts.filter((fact) => !fact.derived)
  const counts = countTiles(story.facts)
  const counted = (key: 'articles' | 'facts' | 'passages', count: number) =>
    t(`count.${key}`, { count, n: wording.number(count) })
  const alone = facts.filter(isSingle).length
  const agreed = counts.get('same') ?? 0
  const contradicted = counts.get('contradiction') ?? 0
  return (
    <section className="event">
      <div>
        <h1 data-told>{wording.pick(title)}</h1>
        <p className="facts">
          {isDated(story.story) && (
            <b>
              <Told>{wording.date(event.from)}</Told>
            </b>
          )}
          {event.place && <Told>{wording.entity(event.place)}</Told>}
          <span>
            {[
              counted('articles', story.articles.length),
              counted('facts', facts.length),
              counted('passages', passagesOf(facts)),
            ].join(' · ')}
          </span>
          <button type="button" className="act" aria-haspopup="dialog" onClick={onAbout}>
            {t('about.title')}
          </button>
          <button type="button" className="act" onClick={onTour}>
            {t('tour.offer')}
          </button>
        </p>
      </div>
      <p className="lede">
        {t('summary.together', {
          agreed: t('summary.agreed', { count: agreed, n: wording.number(agreed) }),
          contradicted: t('summary.contradicted', { count: contradicted, n: wording.number(contradicted) }),
          alone: t('summary.alone', { count: alone, n: wording.number(alone) }),
          rest: t('summary.rest'),
        })}
      </p>
    </section>
  )
}
