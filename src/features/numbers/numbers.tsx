import { useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { plotsOf } from '@/core/plot/plots.ts'
import { shownArticles } from '@/state/outlets.ts'
import { usePorts } from '@/state/ports.ts'
import type { ScreenProps } from '@/state/screen.ts'
import { useView } from '@/state/store.ts'
import { useCurrentInView } from '@/ui/use-current-in-view.ts'
import { ViewHead } from '@/ui/view-head.tsx'
import { LoneFigure, PlotOf } from './plot.tsx'
import './numbers.css'

/** Every row that is counted or measured, each on a line of its own unit. */
export default function NumbersView({ facts }: ScreenProps) {
  const { t } = useTranslation()
  const { story } = usePorts()
  const view = useView()
  const columns = shownArticles(story, view)
    .map(({ id }) => id)
    .join(' ')
  const plots = useMemo(() => plotsOf(facts, columns.split(' ')), [facts, columns])
  const page = useRef<HTMLDivElement>(null)
  useCurrentInView(page, view.fact)
  const compared = plots.filter(({ figures }) => figures.length > 1)
  const alone = plots.filter(({ figures }) => figures.length === 1)
  return (
    <div ref={page} className="view numbers">
      <ViewHead title={t('numbers.title')} lede={t('numbers.lede')}>
        <Legend />
      </ViewHead>
      {plots.length === 0 && <p className="text-soft">{t('numbers.none')}</p>}
      <div className="plots">
        {compared.map((plot) => (
          <PlotOf key={`${plot.fact.id} ${plot.unit}`} plot={plot} />
        ))}
      </div>
      {alone.length > 0 && (
        <section className="lone" aria-labelledby="numbers-alone">
          <h2 id="numbers-alone">{t('numbers.alone')}</h2>
          <dl>
            {alone.map((plot) => (
              <LoneFigure key={`${plot.fact.id} ${plot.unit}`} plot={plot} />
            ))}
          </dl>
        </section>
      )}
    </div>
  )
}

const MARKS = ['exact', 'about', 'range', 'open', 'apart'] as const

function Legend() {
  const { t } = useTranslation()
  return (
    <ul className="marks" aria-label={t('numbers.legend')}>
      {MARKS.map((mark) => (
        <li key={mark}>
          <span className="sample" data-sample={mark} aria-hidden="true">
            {mark !== 'exact' && mark !== 'apart' && <i className="extent" />}
            {mark !== 'range' && <i className="point" data-apart={mark === 'apart' || undefined} />}
          </span>
          {t(`numbers.${mark}`)}
        </li>
      ))}
    </ul>
  )
}
