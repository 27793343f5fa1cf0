import { useCallback, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import type { Fact, StoryArticle } from '@/core/story/types.ts'
import { usePorts } from '@/state/ports.ts'
import { useView } from '@/state/store.ts'
import type { Panel } from '../panel.ts'
import { type Asked, ColumnHands, ColumnMenu } from './column-tools.tsx'
import { GridPanel } from './grid-panel.tsx'
import { shapeVariables } from './shape-masks.ts'
import { sizeVariables, useGridWindow } from './use-grid-window.ts'
import { useSource } from './use-source.ts'
import './grid.css'

interface Props {
  /** Rows in the order shown. */
  readonly facts: readonly Fact[]
  /** Columns in the order shown, the pinned ones first. */
  readonly articles: readonly StoryArticle[]
  readonly pinned: number
  readonly panel: Panel
}

/** A table too large to stand on the page at once: a window of real cells over it, with the semantics of a grid. */
export default function Grid({ facts, articles, pinned, panel }: Props) {
  const { t } = useTranslation()
  const { story, wording } = usePorts()
  const view = useView()
  const open = facts.find((fact) => fact.id === view.fact) ?? null
  const [asked, setAsked] = useState<Asked | null>(null)
  const ask = useCallback((article: string, button: HTMLElement) => setAsked({ article, button }), [])
  const source = useSource(facts, articles, pinned, ask)
  const label = t('matrix.table', { title: wording.pick(story.story.title) })
  const { scroller, body, grid } = useGridWindow(source, view.density, t('matrix.factColumn'), label)
  useEffect(() => {
    if (source.open) grid?.reveal({ row: source.open.item, column: (source.open.column ?? -1) + 1 })
  }, [source, grid])
  return (
    <div
      ref={scroller}
      className="window gwindow"
      data-scroll="own"
      data-density={view.density}
      style={{ ...shapeVariables, ...sizeVariables(view.density) }}
    >
      <div ref={body} className="ggrid" />
      {open &&
        grid &&
        createPortal(<GridPanel fact={open} articles={articles} chosen={view.article} panel={panel} />, grid.panel)}
      {grid && articles.length > 1 && <ColumnHands grid={grid} articles={articles} />}
      {grid && asked && <ColumnMenu grid={grid} asked={asked} onClose={() => setAsked(null)} />}
    </div>
  )
}
