import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react'
import { I18nextProvider } from 'react-i18next'
import { createWording } from '@/adapters/i18n/format.ts'
import { createTranslator } from '@/adapters/i18n/translator.ts'
import { fetchStory, parseStory } from '@/adapters/story/load.ts'
import type { StoryFault } from '@/core/story/ports.ts'
import type { Story } from '@/core/story/types.ts'
import { toHash } from '@/state/address.ts'
import { blindStory } from '@/state/blind.ts'
import { DeskContext } from '@/state/desk.ts'
import { ShelfContext } from '@/state/library.ts'
import { type Ports, PortsContext } from '@/state/ports.ts'
import { useApp, useView } from '@/state/store.ts'
import { directionOf, numeralsOf } from '@/state/view.ts'
import { Live } from '@/ui/live.tsx'
import { Crashed, Failed, Waiting } from './blank.tsx'
import { BlindNote } from './blind-note.tsx'
import { Boundary } from './boundary.tsx'
import { copyText } from './clipboard.ts'
import { useHijri } from './comfort.ts'
import { Masthead } from './masthead.tsx'
import { catalogue } from './messages/catalogue.ts'
import { Page } from './page.tsx'
import { useDeskSession } from './use-desk.ts'
import { FRESH, loadOwn, useShelfHere } from './use-shelf.ts'

const Overlays = lazy(() => import('./overlays.tsx'))

const STORY = 'stories/riyadh-talks.json'

export type Overlay = 'legend' | 'open' | 'about' | 'palette' | 'settings' | 'tour' | null

/** Loads the story, words the page in the reader's language and shows the screen that the address asks for. */
export function App() {
  const { lang } = useView()
  const loading = useApp((state) => state.loading)
  const i18n = useMemo(() => createTranslator(lang, catalogue), [lang])
  const own = useApp((state) => state.view.story)
  const load = useCallback(async () => {
    const { loading: before, show, view } = useApp.getState()
    // A story that was just built is on the page before its address is.
    if (own !== null && before.status === 'ready' && before.story.id === own) return
    show({ status: 'loading' })
    const loaded = own === null ? await fetchStory(STORY) : await loadOwn(own)
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

/** Takes a chosen file whole, or says why not and leaves the page as it is. */
function useOffer(announce: (message: string) => void, opened: (story: Story) => string) {
  return useCallback(
    (text: string) => {
      const loaded = parseStory(text)
      if (!loaded.ok) return useApp.getState().refuse(loaded.fault)
      useApp.getState().change({ ...FRESH, screen: 'compare' })
      useApp.getState().show({ ...loaded, status: 'ready' })
      announce(opened(loaded.story))
    },
    [announce, opened],
  )
}

interface WithStoryProps {
  readonly story: Story
  readonly i18n: ReturnType<typeof createTranslator>
}

function WithStory({ story: base, i18n }: WithStoryProps) {
  const { lang, numerals: chosen, fact, blind } = useView()
  const desk = useDeskSession(base, fact !== null)
  const story = useMemo(() => (blind === null ? desk.shown : blindStory(desk.shown, blind)), [desk.shown, blind])
  const numerals = numeralsOf({ lang, numerals: chosen })
  const shelf = useShelfHere()
  const [said, announce] = useState('')
  const [overlay, setOverlay] = useState<Overlay>(null)
  const hijriOf = useHijri()
  const wording = useMemo(
    () => createWording(i18n, story, lang, numerals, hijriOf),
    [i18n, story, lang, numerals, hijriOf],
  )
  const ports = useMemo<Ports>(
    () => ({
      wording,
      story,
      announce,
      copy: copyText,
      linkTo: (fact, article) =>
        new URL(toHash({ ...useApp.getState().view, screen: 'compare', fact, article }), window.location.href).href,
    }),
    [wording, story],
  )
  const opened = useCallback(
    (next: Story) => i18n.t('open.opened', { title: lang === 'ar' ? next.story.title.ar : next.story.title.en }),
    [i18n, lang],
  )
  const offer = useOffer(announce, opened)
  useEffect(() => {
    document.title = i18n.t('app.title', { title: wording.pick(story.story.title) })
  }, [i18n, wording, story])
  return (
    <PortsContext value={ports}>
      <Masthead onOverlay={setOverlay} />
      <Boundary fallback={<Crashed />}>
        <DeskContext value={desk}>
          <ShelfContext value={shelf}>
            <BlindNote />
            <Page onOverlay={setOverlay} />
          </ShelfContext>
        </DeskContext>
      </Boundary>
      <Live message={said} />
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
    </PortsContext>
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
