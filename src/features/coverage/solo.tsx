import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { soloOf } from '@/core/collate/solo.ts'
import type { Fact, StoryArticle } from '@/core/story/types.ts'
import { type PlaceLink, passageLink, rowLink } from '@/state/links.ts'
import { usePorts } from '@/state/ports.ts'

interface Props {
  readonly facts: readonly Fact[]
  readonly articles: readonly StoryArticle[]
}

/** What sets each outlet apart: what it alone says, and what it alone does not. */
export function Solo({ facts, articles }: Props) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const solo = useMemo(
    () =>
      soloOf(
        facts,
        articles.map(({ id }) => id),
      ),
    [facts, articles],
  )
  return (
    <div className="solo">
      {articles.map(({ id, outlet }) => (
        <section key={id} data-solo={id}>
          <h3 data-told>{wording.pick(outlet)}</h3>
          <Rows
            title={t('coverage.alone')}
            none={t('coverage.noneAlone')}
            ids={solo.get(id)?.alone ?? []}
            facts={facts}
            linkOf={(fact) => passageLink(fact, id)}
          />
          <Rows
            title={t('coverage.leftOut')}
            none={t('coverage.noneLeftOut')}
            ids={solo.get(id)?.leftOut ?? []}
            facts={facts}
            linkOf={(fact) => rowLink(fact, id)}
          />
        </section>
      ))}
    </div>
  )
}

interface RowsProps {
  readonly title: string
  readonly none: string
  readonly ids: readonly string[]
  readonly facts: readonly Fact[]
  readonly linkOf: (fact: string) => PlaceLink
}

function Rows({ title, none, ids, facts, linkOf }: RowsProps) {
  const { wording } = usePorts()
  if (ids.length === 0) return <p className="text-faint">{none}</p>
  return (
    <>
      <h4>
        {title} <small>{wording.number(ids.length)}</small>
      </h4>
      <ul>
        {ids.flatMap((id) => {
          const fact = facts.find((one) => one.id === id)
          return fact
            ? [
                <li key={id}>
                  <a className="place-link" {...linkOf(id)} data-told>
                    {wording.pick(fact.label)}
                  </a>
                </li>,
              ]
            : []
        })}
      </ul>
    </>
  )
}
