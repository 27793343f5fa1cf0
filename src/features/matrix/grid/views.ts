import type { BandText, CellText, HeadText, OutletText } from './source.ts'

/**
 * Pieces of the window that are used again for other cells. Each is built once
 * and afterwards only changes the letters and attributes that differ: shaping
 * Arabic is what a scrolled frame costs.
 */

/** An element of the window with its part in the grid. */
export function piece(tag: string, className: string, role?: string): HTMLElement {
  const element = document.createElement(tag)
  element.className = className
  if (role) element.setAttribute('role', role)
  return element
}

/** An element with one run of text that can be exchanged. */
class Run {
  readonly element: HTMLElement
  private readonly text = document.createTextNode('')
  private shown = ''

  constructor(tag: string, className: string) {
    this.element = piece(tag, className)
    this.element.append(this.text)
  }

  show(words: string): void {
    if (words === this.shown) return
    this.shown = words
    this.text.data = words
  }
}

function put(element: HTMLElement, name: string, value: string | null): void {
  if (element.getAttribute(name) === value) return
  if (value === null) element.removeAttribute(name)
  else element.setAttribute(name, value)
}

/** Cells of an ARIA grid say where they stand: the question is column 1. */
const placeIn = (element: HTMLElement, column: number): void =>
  element.setAttribute('aria-colindex', String(column + 2))

export class CellView {
  readonly element = piece('div', 'gcell', 'gridcell')
  /** Item and column that it shows now. */
  item = -1
  column = -1
  private readonly siglum = new Run('i', 'siglum')
  private readonly value = new Run('b', 'val')
  private readonly words = piece('span', 'words source')
  private readonly parts = [document.createTextNode(''), document.createTextNode('')] as const
  private readonly mark = new Run('mark', '')
  private readonly note = new Run('span', 'who')
  private shown: CellText | null = null

  constructor() {
    this.element.tabIndex = -1
    this.words.append(this.parts[0], this.mark.element, this.parts[1])
    this.words.dataset['source'] = ''
    this.value.element.dataset['told'] = ''
    this.note.element.dataset['told'] = ''
    this.siglum.element.dataset['told'] = ''
    this.element.append(this.siglum.element, this.value.element, this.words, this.note.element)
  }

  show(text: CellText, isChosen: boolean): void {
    this.element.toggleAttribute('data-chosen', isChosen)
    if (text === this.shown) return
    this.shown = text
    this.siglum.show(text.siglum)
    put(this.siglum.element, 'data-party', text.isParty ? '' : null)
    this.value.show(text.value)
    this.note.show(text.note)
    this.showWords(text)
    put(this.element, 'data-presence', text.presence)
  }

  private showWords({ words: [before, mark, after], rel, lang, dir }: CellText): void {
    if (this.parts[0].data !== before) this.parts[0].data = before
    if (this.parts[1].data !== after) this.parts[1].data = after
    this.mark.show(mark)
    put(this.mark.element, 'data-rel', rel)
    put(this.words, 'lang', lang)
    put(this.words, 'dir', dir)
  }

  place(item: number, column: number): void {
    this.item = item
    if (this.column === column) return
    this.column = column
    placeIn(this.element, column)
  }
}

/** The question and its verdict, at the pinned start of a row. */
export class HeadView {
  readonly element = piece('div', 'ghead', 'rowheader')
  readonly question = new Run('button', 'question')
  private readonly verdict = new Run('span', 'verdict')
  private readonly coverage = new Run('span', 'coverage')

  constructor() {
    this.element.setAttribute('aria-colindex', '1')
    this.question.element.setAttribute('type', 'button')
    this.question.element.tabIndex = -1
    for (const run of [this.question, this.coverage]) run.element.dataset['told'] = ''
    this.element.append(this.question.element, this.verdict.element, this.coverage.element)
  }

  show({ question, verdict, rel, shape, coverage }: HeadText, isOpen: boolean): void {
    this.question.show(question)
    put(this.question.element, 'aria-expanded', String(isOpen))
    this.verdict.show(verdict)
    put(this.verdict.element, 'data-rel', rel)
    put(this.verdict.element, 'data-shape', shape)
    this.coverage.show(coverage)
  }
}

/** An outlet's name over its column. */
export class OutletView {
  readonly element = piece('div', 'gcell goutlet', 'columnheader')
  readonly more = piece('button', 'outlet-more')
  column = -1
  private readonly name = new Run('span', 'outlet-name')
  private readonly flag = new Run('span', 'outlet-flag')
  private tools: HTMLElement | null = null

  constructor() {
    this.name.element.dataset['told'] = ''
    this.more.setAttribute('type', 'button')
    this.more.setAttribute('aria-haspopup', 'menu')
    this.more.tabIndex = -1
    this.element.append(this.more, this.name.element, this.flag.element)
  }

  /** Where the page puts what takes the column by hand; it stands before the button. */
  get home(): HTMLElement {
    this.tools ??= piece('span', 'outlet-hand')
    if (!this.tools.isConnected) this.element.prepend(this.tools)
    return this.tools
  }

  show(column: number, { id, name, flag, menu }: OutletText): void {
    this.column = column
    placeIn(this.element, column)
    this.element.dataset['article'] = id
    this.more.setAttribute('aria-label', menu)
    this.name.show(name)
    this.flag.show(flag)
  }
}

/** One row: the question and as many cells as a window is wide. */
export class RowView {
  readonly element = piece('div', 'grow', 'row')
  readonly head = new HeadView()
  readonly cells: readonly CellView[]

  constructor(cells: number) {
    this.cells = Array.from({ length: cells }, () => new CellView())
    this.element.append(this.head.element, ...this.cells.map(({ element }) => element))
  }
}

/** The name of a theme over its rows. */
export class BandView {
  readonly element = piece('div', 'grow gband', 'row')
  private readonly name = new Run('button', 'fold')

  constructor() {
    this.name.element.setAttribute('type', 'button')
    const head = piece('div', 'gband-name', 'rowheader')
    head.append(this.name.element)
    this.element.append(head)
  }

  show({ name, isFolded }: BandText): void {
    this.name.show(name)
    put(this.name.element, 'aria-expanded', String(!isFolded))
  }
}
