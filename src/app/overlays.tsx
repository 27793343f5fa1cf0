import { lazy, Suspense } from 'react'
import { I18nProvider } from 'react-aria-components'
import type { Language } from '@/core/story/ports.ts'
import { localeOf } from '@/state/view.ts'
import type { Overlay } from './app.tsx'
import { rebuildHere } from './rebuild-here.ts'

const About = lazy(() => import('@/features/about/about.tsx'))
const Legend = lazy(() => import('@/features/legend/legend.tsx'))
const OpenFile = lazy(() => import('@/features/open/open-file.tsx'))

interface Props {
  readonly overlay: Exclude<Overlay, null>
  readonly lang: Language
  readonly onText: (text: string) => void
  readonly onClose: () => void
}

/** Dialogs, and with them React Aria, arrive when the first one is asked for. */
export default function Overlays({ overlay, lang, onText, onClose }: Props) {
  return (
    <I18nProvider locale={localeOf(lang)}>
      <Suspense fallback={null}>
        {overlay === 'legend' && <Legend onClose={onClose} />}
        {overlay === 'open' && <OpenFile onText={onText} onClose={onClose} />}
        {overlay === 'about' && <About rebuild={rebuildHere} onClose={onClose} />}
      </Suspense>
    </I18nProvider>
  )
}
