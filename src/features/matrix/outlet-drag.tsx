import { GripVertical } from 'lucide-react'
import { useRef } from 'react'
import { mergeProps } from 'react-aria/mergeProps'
import { useButton } from 'react-aria/useButton'
import { useDrag } from 'react-aria/useDrag'
import { useDrop } from 'react-aria/useDrop'
import { useTranslation } from 'react-i18next'
import type { StoryArticle } from '@/core/story/types.ts'
import { orderedArticles, placeOutlet } from '@/state/outlets.ts'
import { usePorts } from '@/state/ports.ts'
import { useApp } from '@/state/store.ts'
import { useDragged } from './dragged.ts'

/** Our own columns and nothing else can be dropped on a column. */
const TYPE = 'application/x-tabayyun-outlet'

/** A column taken by its grip, with mouse, finger or keys, and put in another's place. */
export default function OutletDrag({ article }: { readonly article: StoryArticle }) {
  const dragged = useDragged(({ id }) => id)
  return (
    <>
      <Grip article={article} />
      {dragged !== null && dragged !== article.id && <Landing article={article} />}
    </>
  )
}

function Grip({ article }: { readonly article: StoryArticle }) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const grip = useRef<HTMLDivElement>(null)
  const { dragProps, dragButtonProps, isDragging } = useDrag({
    hasDragButton: true,
    getItems: () => [{ [TYPE]: article.id }],
    getAllowedDropOperations: () => ['move'],
    onDragStart: () => useDragged.setState({ id: article.id }),
    onDragEnd: () => useDragged.setState({ id: null }),
  })
  const label = t('compare.drag', { outlet: wording.pick(article.outlet) })
  const { buttonProps } = useButton({ ...dragButtonProps, elementType: 'div', 'aria-label': label }, grip)
  return (
    <div
      {...mergeProps(dragProps, buttonProps)}
      ref={grip}
      className="outlet-grip"
      data-dragging={isDragging || undefined}
    >
      <GripVertical aria-hidden="true" />
    </div>
  )
}

/** Lies over a column's head while another one is on its way. */
function Landing({ article }: { readonly article: StoryArticle }) {
  const { t } = useTranslation()
  const { story, wording, announce } = usePorts()
  const zone = useRef<HTMLDivElement>(null)
  const { dropProps, dropButtonProps, isDropTarget } = useDrop({
    ref: zone,
    hasDropButton: true,
    getDropOperation: (types) => (types.has(TYPE) ? 'move' : 'cancel'),
    onDrop: async ({ items }) => {
      const [item] = items
      if (item?.kind !== 'text') return
      const id = await item.getText(TYPE)
      const { view, change } = useApp.getState()
      const order = placeOutlet(story, view, id, article.id)
      change({ order })
      const placed = orderedArticles(story, { ...view, order })
      const place = placed.findIndex((one) => one.id === id)
      const where = { place: wording.number(place + 1), of: wording.number(placed.length) }
      const outlet = placed[place]?.outlet
      if (outlet) announce(t('filters.moved', { outlet: wording.pick(outlet), ...where }))
    },
  })
  const label = t('compare.drop', { outlet: wording.pick(article.outlet) })
  const { buttonProps } = useButton({ ...dropButtonProps, elementType: 'div', 'aria-label': label }, zone)
  return (
    <div
      {...mergeProps(dropProps, buttonProps)}
      ref={zone}
      className="outlet-landing"
      data-over={isDropTarget || undefined}
    />
  )
}
