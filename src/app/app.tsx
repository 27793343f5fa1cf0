import { lazy, Suspense, useCallback, useEffect, useState } from 'react'
import { I18nextProvider } from 'react-i18next'
import { fetchStory } from '@/adapters/story/fetch.ts'
import type { StoryFault } from '@/core/story/ports.ts'
import { useApp, useView } from '@/state/store.ts'
import { directionOf } from '@/state/view.ts'
import { Failed, Waiting } from './blank.tsx'
import { FIRST_STORY, takeFirst } from './first-story.ts'
import { Masthead } from './masthead.tsx'
import type { Overlay } from './overlay.ts'
import { useOffer } from './use-offer.ts'
import { loadOwn } from './use-shelf.ts'
import { useTranslator } from './use-translator.ts'
import { WithStory } from './with-story.tsx'

const Overlays = lazy(() => import('./overlays.tsx'))

/** Loads the story, words the page in the reader's language and shows the screen that the address asks for. */
export function App() {
  const { lang } = useView()
  const loading = useApp((state) => state.loading)
  const i18n = useTranslator(lang)
  const own = useApp((state) => state.view.story)
  const load = useCallback(async () => {
    const { loading: before, show, view } = useApp.getState()
    if (own === null && takeFirst()) return
    // A story that was just built is on the page before its address is.
    if (own !== null && before.status === 'ready' && before.story.id === own) return
    show({ status: 'loading' })
    const loaded = own === null ? await fetchStory(FIRST_STORY) : await loadOwn(own)
    if (useApp.getState().view.story !== view.story) return
    show(loaded.ok ? { ...loaded, status: 'ready' } : { status: 'failed', fault: loaded.fault })
  }, [own])
  useEffect(() => void load(), [load])
  useEffect(() => {
    document.documentElement.lang = lang === 'ar' ? 'ar' : 'en'
    document.documentElement.dir = directionOf(lang)
  }, [lang])
  return (
    <I18nextProvider i18n={i18n}>
      {loading.status === 'ready' ? (
        <WithStory story={loading.story} i18n={i18n} />
      ) : (
        <WithoutStory fault={loading.status === 'failed' ? loading.fault : null} retry={load} />
      )}
    </I18nextProvider>
  )
}

interface WithoutStoryProps {
  readonly fault: StoryFault | null
  readonly retry: () => void
}

function WithoutStory({ fault, retry }: WithoutStoryProps) {
  const { lang } = useView()
  const [overlay, setOverlay] = useState<Overlay>(null)
  const offer = useOffer(
    useCallback(() => undefined, []),
    useCallback(() => '', []),
  )
  return (
    <>
      <Masthead onOverlay={setOverlay} bare />
      {fault ? <Failed fault={fault} retry={retry} onOpen={() => setOverlay('open')} /> : <Waiting />}
      {overlay && (
        <Suspense fallback={null}>
          <Overlays
            overlay={overlay}
            lang={lang}
            onText={offer}
            onOverlay={setOverlay}
            onClose={() => setOverlay(null)}
          />
        </Suspense>
      )}
    </>
  )
}
