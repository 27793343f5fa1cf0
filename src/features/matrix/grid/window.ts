import { columnsIn, itemsIn, nearestScroll, topsOf } from './geometry.ts'
import { type Bounds, HEADER, moved, type Place } from './keys.ts'
import { Pool } from './pool.ts'
import type { GridSource, Sizes } from './source.ts'
import { type OutletView, piece } from './views.ts'

/** What the page hands over: the element that scrolls and the grid inside it. */
export interface Frame {
  readonly scroller: HTMLElement
  readonly grid: HTMLElement
}

export interface GridWords {
  /** Over the questions. */
  readonly corner: string
  /** Names the grid. */
  readonly label: string
}

const none = (): never => {
  throw new Error('An empty grid has no rows')
}
const NOTHING: GridSource = {
  ...{ items: [], columns: 0, pinned: 0, open: null },
  ...{ cell: none, head: none, band: none, outlet: none, press: none, fold: none, ask: none },
  ...{ itemOf: () => -1, columnOf: () => -1 },
}

/** Cells, questions and the outlets' menus take the focus; the evidence of the opened row is a cell of another kind. */
const STOPS = '[role="gridcell"]:not(.gpanel), .ghead > .question, .goutlet > .outlet-more'

/**
 * A window over a table of any size: only the cells in sight exist, and a cell
 * that leaves on one side comes in on the other with new letters. Outside
 * React, because comparing what was with what is costs more than the change.
 */
export class GridWindow {
  /** Where the page draws the opened row's evidence. */
  readonly panel = piece('div', 'gpanel', 'gridcell')
  /** The outlets' names. */
  readonly header = piece('div', 'grow gheader', 'row')
  private readonly panelRow = piece('div', 'grow gpanel-row', 'row')
  private readonly frame: Frame
  private readonly sizes: Sizes
  private readonly pool: Pool
  private readonly listening = new AbortController()
  private source = NOTHING
  private tops = topsOf([])
  private panelHeight = 0
  private width = 0
  private height = 0
  /** The one cell that Tab leads to. */
  private stop: Place = { row: 0, column: 0 }
  private marked: HTMLElement | null = null
  private columnsFrom = -1
  private readonly onOther = new Set<() => void>()

  constructor(frame: Frame, sizes: Sizes, words: GridWords) {
    this.frame = frame
    this.sizes = sizes
    this.pool = new Pool({ grid: frame.grid, head: this.header, panel: this.panelRow }, sizes)
    this.furnish(words)
    this.listen()
  }

  /** Takes over other rows, columns or words, and draws the window anew. */
  show(source: GridSource): void {
    const hadFocus = this.focused() !== null
    const held = this.heldIn(this.source)
    this.source = source
    this.panelRow.hidden = source.open === null
    this.measureWindow()
    this.recount()
    this.pool.build(source, this.width)
    this.stop = this.stopIn(source, held)
    this.update()
    if (hadFocus) this.pool.elementAt(this.stop)?.focus({ preventScroll: true })
  }

  /** Calls back when other columns have come into sight, until what it returns is called. */
  onColumns(hear: () => void): () => void {
    this.onOther.add(hear)
    return () => this.onOther.delete(hear)
  }

  /** The window, or the evidence in it, may have another size. */
  measure(): void {
    const panelHeight = this.panelRow.offsetHeight
    const isOtherPanel = panelHeight !== this.panelHeight
    this.panelHeight = panelHeight
    if (isOtherPanel) this.recount()
    if (this.measureWindow()) this.pool.build(this.source, this.width)
    else if (!isOtherPanel) return
    this.update()
  }

  /** Takes its elements and its ears off the page again. */
  dispose(): void {
    this.listening.abort()
    this.pool.clear()
    this.header.remove()
    this.panelRow.remove()
  }

  /** Brings a cell into sight and puts the focus on it. */
  focus(place: Place): void {
    this.stop = place
    this.reveal(place)
    this.update()
    this.pool.elementAt(place)?.focus({ preventScroll: true })
  }

  /** A menu that closes gives the focus back to its button, over which another column may stand by then: it goes on to its own. */
  welcome(): void {
    const { signal } = this.listening
    this.header.addEventListener('focusin', () => this.focus(this.stop), { once: true, signal })
  }

  /** The outlets' names in sight. */
  get heads(): readonly OutletView[] {
    return this.pool.heads
  }

  /** Nothing of it is cut off: the focus can go there without scrolling other columns in. */
  isWhole({ element }: OutletView): boolean {
    const head = element.getBoundingClientRect()
    const room = this.frame.scroller.getBoundingClientRect()
    return head.left >= room.left - 1 && head.right <= room.right + 1
  }

  /** Scrolls as little as needed; where the next item is the row's evidence, with that. */
  reveal({ row, column }: Place): void {
    const { scroller } = this.frame
    const last = this.source.items[row + 1] === 'panel' ? row + 2 : row + 1
    const [top = 0, end = 0] = [this.tops[row], this.tops[last]]
    if (row !== HEADER)
      scroller.scrollTop = nearestScroll(scroller.scrollTop, this.room, 0, top, Math.min(this.room, end - top))
    const { pinned } = this.source
    if (column <= pinned) return
    const x = Math.abs(scroller.scrollLeft)
    const { outlet } = this.sizes
    const next = nearestScroll(x, this.width - this.sizes.fact, pinned * outlet, (column - 1) * outlet, outlet)
    if (next !== x) scroller.scrollLeft = this.isRtl ? -next : next
  }

  private furnish({ corner, label }: GridWords): void {
    const { grid } = this.frame
    const head = piece('div', 'ghead text-xs text-faint', 'columnheader')
    head.textContent = corner
    this.header.setAttribute('aria-rowindex', '1')
    for (const first of [head, this.panel]) first.setAttribute('aria-colindex', '1')
    this.header.append(head)
    this.panelRow.append(this.panel)
    this.panelRow.hidden = true
    grid.setAttribute('role', 'grid')
    grid.setAttribute('aria-label', label)
    grid.append(this.header, this.panelRow)
  }

  private listen(): void {
    const { grid, scroller } = this.frame
    const { signal } = this.listening
    scroller.addEventListener('scroll', () => this.update(), { passive: true, signal })
    grid.addEventListener('click', ({ target }) => this.onPress(target), { signal })
    grid.addEventListener('keydown', (event) => this.onKey(event), { signal })
  }

  private onPress(target: EventTarget | null): void {
    if (!(target instanceof Element)) return
    if (target.closest('.fold')) {
      this.source.fold(this.rowOf(target))
      return
    }
    const element = target.closest<HTMLElement>(STOPS)
    const place = element && this.placeOf(element)
    if (!place) return
    this.stop = place
    this.markStop()
    if (place.row === HEADER) this.source.ask(place.column - 1, element)
    else this.source.press(place.row, place.column === 0 ? null : place.column - 1)
  }

  private onKey(event: KeyboardEvent): void {
    const { target } = event
    const isHere = target instanceof HTMLElement && (target === this.frame.grid || target.matches(STOPS))
    if (!isHere) return
    if (event.key === 'Enter' && target.getAttribute('role') === 'gridcell') this.onPress(target)
    const next = moved(this.stop, event, this.bounds)
    if (!next) return
    event.preventDefault()
    this.focus(next)
  }

  /** What the keys may reach, as the grid is now. */
  private get bounds(): Bounds {
    const { items, columns } = this.source
    return {
      rows: items.length,
      columns: columns + 1,
      page: Math.max(1, Math.floor(this.room / this.sizes.row) - 1),
      isRtl: this.isRtl,
      isStop: (row) => items[row] === 'fact',
    }
  }

  /** Item and column (0: the question) that an element of the grid belongs to. */
  private placeOf(element: Element): Place | null {
    const row = this.rowOf(element)
    const column = Number(element.closest('[aria-colindex]')?.getAttribute('aria-colindex')) - 1
    const isPlace = row === HEADER ? column > 0 : column >= 0 && this.source.items[row] === 'fact'
    return isPlace ? { row, column } : null
  }

  private rowOf(element: Element): number {
    return Number(element.closest('[aria-rowindex]')?.getAttribute('aria-rowindex') ?? Number.NaN) - 2
  }

  /** Draws what is in sight. */
  private update(): void {
    const { scroller } = this.frame
    const items = itemsIn(this.tops, scroller.scrollTop, this.room)
    const focused = this.focused()
    const { columns: count, pinned } = this.source
    const shown = columnsIn({ count, pinned, width: this.sizes.outlet }, Math.abs(scroller.scrollLeft), this.pool.slots)
    this.pool.draw(items, shown, this.tops)
    this.keepFocus(focused)
    if (shown.from === this.columnsFrom) return
    this.columnsFrom = shown.from
    for (const hear of this.onOther) hear()
  }

  private measureWindow(): boolean {
    const { clientWidth, clientHeight } = this.frame.scroller
    const isOther = clientWidth !== this.width || clientHeight !== this.height
    this.width = clientWidth
    this.height = clientHeight
    return isOther
  }

  /** Height left to the rows. */
  private get room(): number {
    return Math.max(0, this.height - this.sizes.head)
  }

  private get isRtl(): boolean {
    return getComputedStyle(this.frame.scroller).direction === 'rtl'
  }

  private recount(): void {
    const { source, sizes } = this
    const heights = { fact: sizes.row, band: sizes.band, panel: this.panelHeight }
    this.tops = topsOf(source.items.map((kind) => heights[kind]))
    const { grid } = this.frame
    grid.style.blockSize = `${sizes.head + (this.tops.at(-1) ?? 0)}px`
    grid.style.inlineSize = `${sizes.fact + source.columns * sizes.outlet}px`
    grid.setAttribute('aria-rowcount', String(source.items.length + 1))
    grid.setAttribute('aria-colcount', String(source.columns + 1))
  }

  /** What the stop belongs to: the row's fact, or over the columns the outlet. */
  private heldIn({ items, columns, head, outlet }: GridSource): string | null {
    const { row, column } = this.stop
    if (row === HEADER) return column <= columns ? outlet(column - 1).id : null
    return items[row] === 'fact' ? head(row).id : null
  }

  /** Where the stop went with its row or its column; the first cell where that row is gone, the same place where that column is. */
  private stopIn(source: GridSource, held: string | null): Place {
    if (this.stop.row === HEADER && held !== null) {
      const column = source.columnOf(held)
      return { row: HEADER, column: column < 0 ? Math.min(this.stop.column, source.columns) : column + 1 }
    }
    const row = held === null ? -1 : source.itemOf(held)
    if (row >= 0) return { row, column: Math.min(this.stop.column, source.columns) }
    return { row: Math.max(0, source.open?.item ?? source.items.indexOf('fact')), column: 0 }
  }

  private focused(): Place | null {
    const active = document.activeElement
    return active && active !== this.frame.grid && this.frame.grid.contains(active) ? this.placeOf(active) : null
  }

  /** A cell whose element now shows another one leaves the focus with the grid, until it comes back into sight. */
  private keepFocus(before: Place | null): void {
    const { grid } = this.frame
    this.markStop()
    const waits = document.activeElement === grid
    if (!before && !waits) return
    const target = this.pool.elementAt(before ?? this.stop) ?? grid
    if (target !== document.activeElement) target.focus({ preventScroll: true })
  }

  private markStop(): void {
    const next = this.pool.elementAt(this.stop)
    if (next !== this.marked && this.marked) this.marked.tabIndex = -1
    if (next) next.tabIndex = 0
    this.frame.grid.tabIndex = next ? -1 : 0
    this.marked = next
  }
}
