import type { Range } from './geometry.ts'
import { HEADER, type Place } from './keys.ts'
import type { GridSource, Sizes } from './source.ts'
import { BandView, OutletView, RowView } from './views.ts'

interface Homes {
  readonly grid: HTMLElement
  readonly head: HTMLElement
  readonly panel: HTMLElement
}

/** The elements that a window is made of, and which row and column each of them shows now. */
export class Pool {
  /** Cells to a row beside the pinned ones. */
  slots = 0
  private source: GridSource | null = null
  private pinned = 0
  private readonly homes: Homes
  private readonly sizes: Sizes
  private readonly rows = new Map<number, RowView>()
  private readonly bands = new Map<number, BandView>()
  private spareRows: RowView[] = []
  private readonly spareBands: BandView[] = []
  private outlets: readonly OutletView[] = []

  constructor(homes: Homes, sizes: Sizes) {
    this.homes = homes
    this.sizes = sizes
  }

  /** As many cells to a row as fit, and one more; elements are kept where that number is as before. */
  build(source: GridSource, width: number): void {
    const room = width - this.sizes.fact - source.pinned * this.sizes.outlet
    const loose = Math.max(1, Math.ceil(room / this.sizes.outlet) + 1)
    const slots = Math.max(0, Math.min(source.columns - source.pinned, loose))
    this.source = source
    this.release({ from: 0, to: 0 })
    if (slots === this.slots && source.pinned === this.pinned) {
      for (const view of this.outlets) view.column = -1
      return
    }
    this.slots = slots
    this.pinned = source.pinned
    for (const { element } of [...this.spareRows, ...this.outlets]) element.remove()
    this.spareRows = []
    this.outlets = Array.from({ length: this.pinned + slots }, () => new OutletView())
    this.pin(this.outlets)
    this.homes.head.append(...this.outlets.map(({ element }) => element))
  }

  clear(): void {
    this.release({ from: 0, to: 0 })
    for (const { element } of [...this.spareRows, ...this.spareBands, ...this.outlets]) element.remove()
  }

  draw(items: Range, columns: Range, tops: Float64Array): void {
    const { source } = this
    if (!source) return
    const shown = this.columnsOf(columns)
    this.drawHead(source, shown)
    this.release(items)
    for (let item = items.from; item < items.to; item++) {
      const element = this.drawItem(source, item, shown)
      moveTo(element, item, this.sizes.head + (tops[item] ?? 0))
    }
    for (const { element } of [...this.spareRows, ...this.spareBands]) element.hidden = true
  }

  /** The heads in sight, in the order of their elements. */
  get heads(): readonly OutletView[] {
    return this.outlets
  }

  elementAt({ row, column }: Place): HTMLElement | null {
    if (row === HEADER) {
      const head = this.outlets[this.slotOf(column - 1)]
      return head?.column === column - 1 ? head.more : null
    }
    const view = this.rows.get(row)
    if (column === 0) return view?.head.question.element ?? null
    const cell = view?.cells[this.slotOf(column - 1)]
    return cell?.item === row && cell.column === column - 1 ? cell.element : null
  }

  private slotOf(column: number): number {
    return column < this.pinned ? column : this.pinned + ((column - this.pinned) % Math.max(1, this.slots))
  }

  private columnsOf({ from, to }: Range): readonly number[] {
    const pinned = Array.from({ length: this.pinned }, (_, column) => column)
    return [...pinned, ...Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step)]
  }

  /** The first slots keep their place beside the question. */
  private pin(views: readonly { readonly element: HTMLElement }[]): void {
    for (const [slot, { element }] of views.slice(0, this.pinned).entries()) {
      element.classList.add('pinned')
      this.setStart(element, slot)
    }
  }

  private setStart(element: HTMLElement, column: number): void {
    element.style.insetInlineStart = `${this.sizes.fact + column * this.sizes.outlet}px`
  }

  private release({ from, to }: Range): void {
    for (const [item, view] of this.rows) {
      if (item >= from && item < to) continue
      this.rows.delete(item)
      this.spareRows.push(view)
    }
    for (const [item, view] of this.bands) {
      if (item >= from && item < to) continue
      this.bands.delete(item)
      this.spareBands.push(view)
    }
  }

  private drawHead(source: GridSource, columns: readonly number[]): void {
    for (const column of columns) {
      const view = this.outlets[this.slotOf(column)]
      if (!view || view.column === column) continue
      view.show(column, source.outlet(column))
      if (column >= this.pinned) this.setStart(view.element, column)
    }
  }

  private drawItem(source: GridSource, item: number, columns: readonly number[]): HTMLElement {
    const kind = source.items[item]
    if (kind === 'panel') return this.homes.panel
    return kind === 'band' ? this.drawBand(source, item) : this.drawRow(source, item, columns)
  }

  private drawBand(source: GridSource, item: number): HTMLElement {
    const known = this.bands.get(item)
    if (known) return known.element
    const view = this.spareBands.pop() ?? new BandView()
    this.bands.set(item, view)
    view.show(source.band(item))
    this.bring(view.element)
    return view.element
  }

  private drawRow(source: GridSource, item: number, columns: readonly number[]): HTMLElement {
    const view = this.rows.get(item) ?? this.takeRow(source, item)
    const chosen = source.open?.item === item ? source.open.column : null
    for (const column of columns) {
      const cell = view.cells[this.slotOf(column)]
      if (!cell || (cell.item === item && cell.column === column)) continue
      if (cell.column !== column && column >= this.pinned) this.setStart(cell.element, column)
      cell.place(item, column)
      cell.show(source.cell(item, column), column === chosen)
    }
    return view.element
  }

  private takeRow(source: GridSource, item: number): RowView {
    const view = this.spareRows.pop() ?? this.newRow()
    this.rows.set(item, view)
    const head = source.head(item)
    const isOpen = source.open?.item === item
    view.head.show(head, isOpen)
    view.element.dataset['rel'] = head.rel
    view.element.dataset['factRow'] = head.id
    view.element.toggleAttribute('data-open', isOpen)
    for (const cell of view.cells) cell.item = -1
    this.bring(view.element)
    return view
  }

  private newRow(): RowView {
    const view = new RowView(this.pinned + this.slots)
    this.pin(view.cells)
    return view
  }

  private bring(element: HTMLElement): void {
    element.hidden = false
    if (!element.isConnected) this.homes.grid.append(element)
  }
}

/** Elements remember where they are: writing the same again would cost a style pass. */
function moveTo(element: HTMLElement, item: number, top: number): void {
  const at = `translateY(${top}px)`
  if (element.style.transform !== at) element.style.transform = at
  const index = String(item + 2)
  if (element.getAttribute('aria-rowindex') !== index) element.setAttribute('aria-rowindex', index)
}
