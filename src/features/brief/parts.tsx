import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Fact } from '@/core/story/types.ts'
import { rowLink } from '@/state/links.ts'
import { usePorts } from '@/state/ports.ts'
import { useView } from '@/state/store.ts'

/** One of the four parts, with how many rows stand in it. */
export function Section({
  name,
  count,
  children,
}: {
  readonly name: 'agreed' | 'contested' | 'alone' | 'open'
  readonly count: number
  readonly children: ReactNode
}) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  return (
    <section className="part" data-part={name} aria-labelledby={`brief-${name}`}>
      <h2 id={`brief-${name}`}>
        {t(`brief.${name}`)} <small>{t('count.facts', { count, n: wording.number(count) })}</small>
      </h2>
      {count === 0 ? <p className="text-soft">{t('brief.none')}</p> : children}
    </section>
  )
}

/** The row's question; it opens the row in the table. */
export function Question({ fact }: { readonly fact: Fact }) {
  const { wording } = usePorts()
  const { fact: current } = useView()
  return (
    <a className="asked" {...rowLink(fact.id)} data-current={fact.id === current || undefined} data-told>
      {wording.pick(fact.label)}
    </a>
  )
}
