import { lazy, Suspense } from 'react'
import { I18nProvider } from 'react-aria-components'
import type { Language } from '@/core/story/ports.ts'
import { localeOf } from '@/state/view.ts'
import type { Overlay } from './overlay.ts'
import { rebuildHere } from './rebuild-here.ts'

const About = lazy(() => import('@/features/about/about.tsx'))
const HandIn = lazy(() => import('@/features/hand-in/hand-in.tsx'))
const Legend = lazy(() => import('@/features/legend/legend.tsx'))
const OpenFile = lazy(() => import('@/features/open/open-file.tsx'))
const Palette = lazy(() => import('./with-commands.tsx'))
const Settings = lazy(() => import('@/features/settings/settings.tsx'))
const Tour = lazy(() => import('@/features/tour/tour.tsx'))

interface Props {
  readonly overlay: Exclude<Overlay, null>
  readonly lang: Language
  readonly onText: (text: string) => void
  readonly onOverlay: (overlay: Overlay) => void
  readonly onClose: () => void
}

/** Dialogs, and with them React Aria, arrive when the first one is asked for. */
export default function Overlays({ overlay, lang, onText, onOverlay, onClose }: Props) {
  return (
    <I18nProvider locale={localeOf(lang)}>
      <Suspense fallback={null}>
        {overlay === 'legend' && <Legend onClose={onClose} />}
        {overlay === 'open' && <OpenFile onText={onText} onClose={onClose} />}
        {overlay === 'palette' && <Palette onOverlay={onOverlay} onClose={onClose} />}
        {overlay === 'hand-in' && <HandIn onClose={onClose} />}
        {overlay === 'settings' && <Settings onClose={onClose} />}
        {overlay === 'tour' && <Tour onEnd={onClose} />}
        {overlay === 'about' && <About rebuild={rebuildHere} onClose={onClose} />}
      </Suspense>
    </I18nProvider>
  )
}
