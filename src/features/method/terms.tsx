import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { CERTAINTIES } from '@/core/extract/mention.ts'
import { PRESENCES, type Presence, RELATIONS, type Relation } from '@/core/story/types.ts'
import { certaintyExamples, type Examples, presenceExamples, relationExamples } from '@/core/training/examples.ts'
import { usePorts } from '@/state/ports.ts'
import { Badge } from '@/ui/badge.tsx'
import { Shape } from '@/ui/shape.tsx'
import { Ticks } from '@/ui/ticks.tsx'
import { InCell, Pair, Sure } from './example.tsx'

export function Verdicts() {
  const { t } = useTranslation()
  const { story } = usePorts()
  return RELATIONS.map((relation) => (
    <Term
      key={relation}
      id={relation}
      name={<Name of={relation} />}
      meaning={t(`relation.${relation}.meaning`)}
      thumb={t(`method.thumb.${relation}`)}
      examples={relationExamples(story, relation)}
      shown={(example) => <Pair key={example.a.reading.id} example={example} />}
      called={(example) => <Name of={example.relation} />}
      invented={relation === 'update' || relation === 'unclear' ? t(`method.invented.${relation}`) : null}
    />
  ))
}

function Name({ of: relation }: { readonly of: Relation }) {
  const { t } = useTranslation()
  return <Badge shape={relation}>{t(`relation.${relation}.name`)}</Badge>
}

export function Presences() {
  const { t } = useTranslation()
  const { story } = usePorts()
  const called = (presence: Presence) => (
    <span className="verdict">
      <Shape name={presence} /> {t(`presence.${presence}`)}
    </span>
  )
  return PRESENCES.map((presence) => (
    <Term
      key={presence}
      id={presence}
      name={called(presence)}
      meaning={presence === 'stated' ? t('method.presenceMeaning.stated') : t(`presenceMeaning.${presence}`)}
      thumb={t(`method.presenceThumb.${presence}`)}
      examples={presenceExamples(story, presence)}
      shown={(example) => <InCell key={`${example.fact.id} ${example.article}`} example={example} />}
      called={(example) => called(example.cell.presence)}
      invented={presence === 'not-examined' ? t('method.invented.not-examined') : null}
    />
  ))
}

export function Certainties() {
  const { t } = useTranslation()
  const { story } = usePorts()
  const called = (level: number) => {
    const name = t(`certainty.${CERTAINTIES[level] ?? 'asserted'}`)
    return (
      <span className="verdict">
        <Ticks level={level} label={t('certainty.label', { level: name })} /> {name}
      </span>
    )
  }
  return CERTAINTIES.map((certainty, level) => (
    <Term
      key={certainty}
      id={certainty}
      name={called(level)}
      meaning={t(`method.certaintyThumb.${certainty}`)}
      thumb={null}
      examples={certaintyExamples(story, certainty)}
      shown={(example) => <Sure key={example.reading.id} example={example} />}
      called={({ reading }) => called(CERTAINTIES.indexOf(reading.certainty))}
      invented={null}
    />
  ))
}

interface TermProps<T> {
  readonly id: string
  readonly name: ReactNode
  readonly meaning: string
  /** What to ask oneself before using the word. */
  readonly thumb: string | null
  readonly examples: Examples<T>
  readonly shown: (example: T) => ReactNode
  /** What the example that does not fit is called instead. */
  readonly called: (example: T) => ReactNode
  /** Where a story has none. */
  readonly invented: string | null
}

/** A word of the glossary: what it means, what to ask, two that fit and one that does not. */
function Term<T>({ id, name, meaning, thumb, examples, shown, called, invented }: TermProps<T>) {
  const { t } = useTranslation()
  const { fitting, other } = examples
  return (
    <article className="method-term" data-term={id}>
      <h3>{name}</h3>
      <div className="method-meaning">
        <p>{meaning}</p>
        {thumb && (
          <p className="text-soft">
            <b>{t('method.ask')}</b> {thumb}
          </p>
        )}
      </div>
      <div className="method-fitting">
        {fitting.length > 0 ? fitting.map(shown) : <p className="text-soft">{t('method.none')}</p>}
        {fitting.length === 0 && invented && (
          <p>
            <b>{t('method.made')}</b> {invented}
          </p>
        )}
      </div>
      {other && (
        <div className="method-other">
          <h4>{t('method.other')}</h4>
          {shown(other)}
          <p className="method-called">
            {t('method.otherIs')} {called(other)}
          </p>
        </div>
      )}
    </article>
  )
}
