import { Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Fact } from '@/core/story/types.ts'
import { Cards } from '@/features/matrix/cards.tsx'
import { EventHead } from '@/features/matrix/event-head.tsx'
import { Filters } from '@/features/matrix/filters.tsx'
import { Footer } from '@/features/matrix/footer.tsx'
import { Matrix } from '@/features/matrix/matrix.tsx'
import { NoMatch } from '@/features/matrix/no-match.tsx'
import { Strip } from '@/features/matrix/strip.tsx'
import { FaultText } from '@/features/open/fault.tsx'
import { shownArticles } from '@/state/outlets.ts'
import { usePorts } from '@/state/ports.ts'
import { inOrder, inReadingOrder, neighbour, visibleFacts } from '@/state/rows.ts'
import { ownSteps } from '@/state/steps.ts'
import { useApp, useChange, useView } from '@/state/store.ts'
import { useMedia } from '@/ui/use-media.ts'
import { DeskPassages, DeskWhy } from './desk-passages.tsx'
import type { Overlay } from './overlay.ts'
import { Reader, SCREEN_VIEWS, withLateWords } from './screens.ts'
import { useShortcuts } from './use-shortcuts.ts'
import { ViewNotes } from './view-notes.tsx'

/** Nobody decides anything before the first row is read. */
const DeskBar = withLateWords(() => import('@/features/desk/desk-bar.tsx'))
const PickWords = withLateWords(() => import('@/features/desk/pick-words.tsx'))

const panel = { Why: DeskWhy, Passages: DeskPassages }

/** The screen that the address asks for, over the rows that pass the filters. */
export function Page({ onOverlay }: { readonly onOverlay: (overlay: Overlay) => void }) {
  const { story } = usePorts()
  const view = useView()
  const { scope, of, relations, themes, query, sort } = view
  const open = scope === 'unreviewed' ? view.fact : null
  const facts = useMemo(
    () => inOrder(visibleFacts(story, { scope, of, relations, themes, query, fact: open }), sort),
    [story, scope, of, relations, themes, query, open, sort],
  )
  const articles = shownArticles(story, view)
  const article = story.articles.find((one) => one.id === view.article) ?? articles[0]
  const steps = useMemo(
    () => (view.screen === 'reader' && article ? inReadingOrder(facts, article.id) : facts),
    [view.screen, article, facts],
  )
  const step = useStep(steps)
  useShortcuts({
    onStep: (by) => (ownSteps() ?? step)(by),
    onHelp: () => onOverlay('legend'),
    onPalette: () => onOverlay('palette'),
  })
  const ScreenView = SCREEN_VIEWS[view.screen]
  return (
    <main id="main" tabIndex={-1}>
      <Refused />
      <Suspense fallback={<Arriving />}>
        {ScreenView && <ViewNotes shown={facts.length} />}
        {ScreenView && <ScreenView facts={facts} onStep={step} />}
        {view.screen === 'reader' && article && (
          <>
            <Reader key={article.id} facts={facts} article={article} onStep={step} />
            <div className="reader-desk">
              <PickWords article={article} />
              <DeskBar />
            </div>
          </>
        )}
      </Suspense>
      {view.screen === 'compare' && (
        <Compare facts={facts} onStep={step} onAbout={() => onOverlay('about')} onTour={() => onOverlay('tour')} />
      )}
    </main>
  )
}

/** A view's code is on its way. */
function Arriving() {
  const { t } = useTranslation()
  return (
    <p className="arriving" role="status">
      {t('app.arriving')}
    </p>
  )
}

interface CompareProps {
  readonly facts: readonly Fact[]
  readonly onStep: (step: 1 | -1) => void
  readonly onAbout: () => void
  readonly onTour: () => void
}

function Compare({ facts, onStep, onAbout, onTour }: CompareProps) {
  const isNarrow = useMedia('(max-width: 720px)')
  // What arrives later has no place in a page that was drawn beforehand.
  const [isAlive, setAlive] = useState(false)
  useEffect(() => setAlive(true), [])
  const View = isNarrow ? Cards : Matrix
  return (
    <>
      <EventHead onAbout={onAbout} onTour={onTour} />
      <Strip />
      <Filters facts={facts} onStep={onStep} />
      {facts.length === 0 ? <NoMatch /> : <View facts={facts} panel={panel} />}
      {isAlive && (
        <Suspense fallback={null}>
          <DeskBar />
        </Suspense>
      )}
      <Footer />
    </>
  )
}

const isAny = () => true

/** From difference to difference in the order shown, keeping the chosen column. */
function useStep(facts: readonly Fact[]) {
  const { t } = useTranslation()
  const { announce, wording } = usePorts()
  const change = useChange()
  return useCallback(
    (step: 1 | -1) => {
      const { fact, scope } = useApp.getState().view
      const next = scope === 'unreviewed' ? neighbour(facts, fact, step, isAny) : neighbour(facts, fact, step)
      if (next) change({ fact: next.id })
      announce(next ? t('matrix.opened', { fact: wording.pick(next.label) }) : t('filters.noDifference'))
    },
    [facts, announce, wording, t, change],
  )
}

function Refused() {
  const { t } = useTranslation()
  const refused = useApp((state) => state.refused)
  const refuse = useApp((state) => state.refuse)
  const notice = useRef<HTMLElement>(null)
  useEffect(() => {
    if (refused) notice.current?.scrollIntoView({ block: 'nearest' })
  }, [refused])
  if (!refused) return null
  return (
    <section ref={notice} className="notice" role="alert">
      <h2>{t('open.refusedTitle')}</h2>
      <FaultText fault={refused} />
      <button type="button" className="act" onClick={() => refuse(null)}>
        {t('app.close')}
      </button>
    </section>
  )
}
