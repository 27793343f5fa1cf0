import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ViewHead } from '@/ui/view-head.tsx'
import { Accuracy } from './accuracy.tsx'
import './method.css'
import { Certainties, Presences, Verdicts } from './terms.tsx'

const PARTS = ['how', 'verdicts', 'presence', 'certainty', 'accuracy', 'limits'] as const
type PartName = (typeof PARTS)[number]

const STEPS = ['read', 'find', 'ask', 'compare', 'person'] as const
const LIMITS = [
  'truth',
  'meaning',
  'silence',
  'questions',
  'names',
  'language',
  'translation',
  'pictures',
  'dates',
  'selection',
] as const

/** What each word means, by examples of the story on the page; how the tool works, how often it errs and what it cannot do. */
export default function Method() {
  const { t } = useTranslation()
  return (
    <div className="view method">
      <ViewHead title={t('method.title')} lede={t('method.lede')}>
        <Contents />
      </ViewHead>
      <Part name="how" lede={t('method.how.lede')}>
        <ol className="method-steps">
          {STEPS.map((step) => (
            <li key={step}>
              <b>{t(`method.how.${step}`)}</b> {t(`method.how.${step}Why`)}
            </li>
          ))}
        </ol>
      </Part>
      <Part name="verdicts" lede={t('method.verdictsLede')}>
        <Verdicts />
      </Part>
      <Part name="presence" lede={t('method.presenceLede')}>
        <Presences />
      </Part>
      <Part name="certainty" lede={t('method.certaintyLede')}>
        <Certainties />
      </Part>
      <Part name="accuracy" lede={t('method.accuracyLede')}>
        <Accuracy />
      </Part>
      <Part name="limits" lede={null}>
        <ul className="method-limits">
          {LIMITS.map((limit) => (
            <li key={limit}>{t(`method.limits.${limit}`)}</li>
          ))}
        </ul>
      </Part>
    </div>
  )
}

/** The address belongs to the views, so a part is gone to by a press; the focus goes along. */
const goTo = (name: PartName) => {
  const heading = document.getElementById(`method-${name}`)
  heading?.scrollIntoView({ block: 'start' })
  heading?.focus({ preventScroll: true })
}

function Contents() {
  const { t } = useTranslation()
  return (
    <nav className="acts method-contents" aria-label={t('method.contents')}>
      {PARTS.map((name) => (
        <button key={name} type="button" className="act" onClick={() => goTo(name)}>
          {t(`method.part.${name}`)}
        </button>
      ))}
      <button type="button" className="act" onClick={() => window.print()}>
        {t('method.print')}
      </button>
    </nav>
  )
}

interface PartProps {
  readonly name: PartName
  readonly lede: string | null
  readonly children: ReactNode
}

function Part({ name, lede, children }: PartProps) {
  const { t } = useTranslation()
  return (
    <section className="method-part" aria-labelledby={`method-${name}`}>
      <h2 id={`method-${name}`} tabIndex={-1}>
        {t(`method.part.${name}`)}
      </h2>
      {lede && <p className="lede">{lede}</p>}
      {children}
    </section>
  )
}
