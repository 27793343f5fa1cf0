import type { ComponentType } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { createWording } from '@/adapters/i18n/format.ts'
import { createTranslator } from '@/adapters/i18n/translator.ts'
import { catalogue } from '@/app/messages/catalogue.ts'
import type { Story } from '@/core/story/types.ts'
import { Passages } from '@/features/evidence/passages.tsx'
import { Why } from '@/features/evidence/why.tsx'
import { Matrix } from '@/features/matrix/matrix.tsx'
import { PortsContext } from '@/state/ports.ts'
import { useApp } from '@/state/store.ts'
import '@/app/styles/index.css'
import './stage.css'

/** The application as its first load brings it, before a story comes that is too large for its table: both grids come into it. */
const i18n = createTranslator('ar', catalogue)
const nothing = () => undefined
const yes = () => Promise.resolve(true)

/** The page's letters are there before anything is measured. */
export const lettersReady = async (): Promise<void> => {
  const faces = ['400 1rem', '500 1rem', '600 1rem'].map((face) => `${face} 'IBM Plex Sans Arabic'`)
  const all = [...faces, "400 1rem 'Noto Naskh Arabic Variable'", "700 1rem 'Noto Naskh Arabic Variable'"]
  await Promise.all(all.flatMap((face) => [document.fonts.load(face, 'خبر'), document.fonts.load(face, 'news')]))
}

export function show(stage: HTMLElement, story: Story, View: ComponentType): void {
  const wording = createWording(i18n, story, 'ar', 'arab')
  const ports = { wording, story, announce: nothing, copy: yes, copyTable: yes, linkTo: () => '#' }
  createRoot(stage).render(
    <I18nextProvider i18n={i18n}>
      <PortsContext value={ports}>
        <View />
      </PortsContext>
    </I18nextProvider>,
  )
}

const panel = { Why, Passages }

/** The code of the window itself arrives with the first table that needs it. */
export const mountGrid = (stage: HTMLElement, story: Story): void =>
  show(stage, story, () => <Matrix facts={story.facts} panel={panel} />)

/** The page has drawn something before: what a browser makes ready once is ready. */
export function greet(stage: HTMLElement): void {
  const root = createRoot(stage)
  root.render(<p>{i18n.t('app.name')}</p>)
  requestAnimationFrame(() => root.unmount())
}

export const open = (fact: string): void => useApp.getState().change({ fact })
