import { EllipsisVertical } from 'lucide-react'
import { lazy, Suspense, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { StoryArticle } from '@/core/story/types.ts'
import { usePorts } from '@/state/ports.ts'

const OutletMenu = lazy(() => import('./outlet-menu.tsx'))

/** The way to what can be done with one outlet; the menu arrives with the first press. */
export function OutletMore({ article }: { readonly article: StoryArticle }) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  return (
    <>
      <button
        ref={button}
        type="button"
        className="outlet-more"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={t('compare.menu', { outlet: wording.pick(article.outlet) })}
        onClick={() => setOpen(true)}
      >
        <EllipsisVertical aria-hidden="true" />
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <OutletMenu id={article.id} anchor={button} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
