import { type ReactNode, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { shownArticles } from '@/state/outlets.ts'
import { usePorts } from '@/state/ports.ts'
import type { ScreenProps } from '@/state/screen.ts'
import { useView } from '@/state/store.ts'
import { useCurrentInView } from '@/ui/use-current-in-view.ts'
import { ViewHead } from '@/ui/view-head.tsx'
import { Designation, isDesignation } from './designations.tsx'
import { HeatMap } from './heat.tsx'
import { Pairs } from './pairs.tsx'
import { Solo } from './solo.tsx'
import { Sources } from './sources.tsx'
import { useCopies } from './use-copies.ts'
import './coverage.css'

/** Who said what and who was silent, who resembles whom, and where the texts come from. */
export default function CoverageView({ facts }: ScreenProps) {
  const { t } = useTranslation()
  const { story } = usePorts()
  const { order, hidden, fact } = useView()
  const articles = useMemo(() => shownArticles(story, { order, hidden }), [story, order, hidden])
  const copies = useCopies(story)
  const page = useRef<HTMLDivElement>(null)
  useCurrentInView(page, fact)
  const designations = facts.filter(isDesignation)
  return (
    <div ref={page} className="view coverage-view">
      <ViewHead title={t('coverage.title')} lede={t('coverage.lede')} />
      <HeatMap facts={facts} articles={articles} />
      {articles.length > 1 && (
        <Part name="pairs" hint={t('coverage.pairsHint')}>
          <Pairs facts={facts} articles={articles} copies={copies} />
        </Part>
      )}
      <Part name="solo">
        <Solo facts={facts} articles={articles} />
      </Part>
      {designations.length > 0 && (
        <Part name="designations" hint={t('coverage.designationsHint')}>
          {designations.map((fact) => (
            <Designation key={fact.id} fact={fact} articles={articles} />
          ))}
        </Part>
      )}
      <Part name="sources">
        <Sources articles={articles} copies={copies} />
      </Part>
    </div>
  )
}

interface PartProps {
  readonly name: 'pairs' | 'solo' | 'designations' | 'sources'
  readonly hint?: string
  readonly children: ReactNode
}

function Part({ name, hint, children }: PartProps) {
  const { t } = useTranslation()
  return (
    <section className="part" data-part={name} aria-labelledby={`coverage-${name}`}>
      <h2 id={`coverage-${name}`}>{t(`coverage.${name}`)}</h2>
      {hint && <p className="hint">{hint}</p>}
      {children}
    </section>
  )
}
