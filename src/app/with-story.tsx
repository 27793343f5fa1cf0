import { lazy, type ReactNode, Suspense, useCallback, useEffect, useMemo, useState } from 'react'
import { createWording } from '@/adapters/i18n/format.ts'
import type { createTranslator } from '@/adapters/i18n/translator.ts'
import type { Story } from '@/core/story/types.ts'
import { toHash } from '@/state/address.ts'
import { pairStory } from '@/state/between.ts'
import { blindStory } from '@/state/blind.ts'
import { type Desk, DeskContext } from '@/state/desk.ts'
import { type HandIn, HandInContext } from '@/state/hand-in.ts'
import { type Shelf, ShelfContext } from '@/state/library.ts'
import { type Ports, PortsContext } from '@/state/ports.ts'
import { useApp, useView } from '@/state/store.ts'
import { numeralsOf } from '@/state/view.ts'
import { Live } from '@/ui/live.tsx'
import { Crashed } from './blank.tsx'
import { BlindNote } from './blind-note.tsx'
import { Boundary } from './boundary.tsx'
import { copyTable, copyText } from './clipboard.ts'
import { useHijri } from './comfort.ts'
import { Masthead } from './masthead.tsx'
import type { Overlay } from './overlay.ts'
import { Page } from './page.tsx'
import { PairNote } from './pair-note.tsx'
import { saveFile } from './save-file.ts'
import { UpdateNote } from './update-note.tsx'
import { useDeskSession } from './use-desk.ts'
import { useOffer } from './use-offer.ts'
import { useShelfHere } from './use-shelf.ts'
import { useSignature } from './use-signature.ts'

const Overlays = lazy(() => import('./overlays.tsx'))

interface WithStoryProps {
  readonly story: Story
  readonly i18n: ReturnType<typeof createTranslator>
}

/** The page over one story: as decided, signed and, if so wished, without its outlets' names. */
export function WithStory({ story: base, i18n }: WithStoryProps) {
  const { lang, numerals: chosen, fact, blind, pair } = useView()
  const desk = useDeskSession(base, fact !== null)
  const { signed, ...signature } = useSignature(desk.shown)
  const told = useMemo(() => (blind === null ? signed : blindStory(signed, blind)), [signed, blind])
  const story = useMemo(() => pairStory(told, pair), [told, pair])
  const handIn: HandIn = {
    ...signature,
    download: async (format, inLanguage) => {
      const { writeFile } = await import('./write-file.ts')
      saveFile(`${story.id}.${format}`, await writeFile(story, format, inLanguage))
    },
  }
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
      copyTable,
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
    <Handed ports={ports} desk={desk} shelf={shelf} handIn={handIn}>
      <Masthead onOverlay={setOverlay} />
      <Boundary fallback={<Crashed />}>
        <UpdateNote />
        <BlindNote />
        <PairNote />
        <Page onOverlay={setOverlay} />
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
    </Handed>
  )
}

interface HandedProps {
  readonly ports: Ports
  readonly desk: Desk
  readonly shelf: Shelf
  readonly handIn: HandIn
  readonly children: ReactNode
}

/** What features may ask of the world around them. */
const Handed = ({ ports, desk, shelf, handIn, children }: HandedProps) => (
  <PortsContext value={ports}>
    <DeskContext value={desk}>
      <ShelfContext value={shelf}>
        <HandInContext value={handIn}>{children}</HandInContext>
      </ShelfContext>
    </DeskContext>
  </PortsContext>
)
