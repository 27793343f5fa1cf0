import { useTranslation } from 'react-i18next'
import type { Standing } from '@/core/draft/judge.ts'
import { Shape, type ShapeName } from '@/ui/shape.tsx'

const shapes = {
  contradicted: 'contradiction',
  unsupported: 'not-found',
  supported: 'same',
} as const satisfies Record<Standing, ShapeName>

/** Word and shape of a standing; only a contradiction has a hue. */
export function StandingMark({ standing }: { readonly standing: Standing }) {
  const { t } = useTranslation()
  return (
    <span className="verdict" data-rel={standing === 'contradicted' ? 'contradiction' : 'same'}>
      <Shape name={shapes[standing]} />
      {t(`draft.standing.${standing}`)}
    </span>
  )
}
