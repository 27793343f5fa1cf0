import { useTranslation } from 'react-i18next'
import type { StoryFault } from '@/core/story/ports.ts'
import { FaultText } from '@/features/open/fault.tsx'
import { useChange, useView } from '@/state/store.ts'
import { FRESH } from './use-shelf.ts'

export function Waiting() {
  const { t } = useTranslation()
  return (
    <main className="blank" aria-busy="true">
      <p role="status">{t('fault.loading')}</p>
    </main>
  )
}

/** A view broke: the address still knows where the reader was. */
export function Crashed() {
  const { t } = useTranslation()
  return (
    <main className="blank">
      <p role="alert">{t('fault.crashed')}</p>
    </main>
  )
}

interface Props {
  readonly fault: StoryFault
  readonly retry: () => void
  readonly onOpen: () => void
}

/** No story: why, and what can be done about it. */
export function Failed({ fault, retry, onOpen }: Props) {
  const { t } = useTranslation()
  const change = useChange()
  const isOwn = useView().story !== null
  return (
    <main className="blank">
      <div role="alert">
        <h1>{t('fault.title')}</h1>
        <FaultText fault={fault} />
      </div>
      <p className="acts">
        <button type="button" className="act" onClick={retry}>
          {t('fault.retry')}
        </button>
        <button type="button" className="act" onClick={onOpen}>
          {t('app.openFile')}
        </button>
        {isOwn && (
          <button type="button" className="act" onClick={() => change({ ...FRESH, story: null, screen: 'compare' })}>
            {t('fault.demo')}
          </button>
        )}
      </p>
    </main>
  )
}
