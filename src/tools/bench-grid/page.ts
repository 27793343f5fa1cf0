import { madeUpStory, markedStory, plainRows } from './data.ts'
import { greet, lettersReady, mountGrid, open } from './shell.tsx'

/**
 * The page that both grids are measured in. The driver calls what hangs on
 * `window.bench`; each call ends when what it asked for stands on the page.
 */
const FACTS = 500
const OUTLETS = 200
const story = madeUpStory(FACTS, OUTLETS)
const rows = plainRows(story)
const names = story.articles.map(({ outlet }) => outlet.ar)

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))

/** Does one thing in each frame, where the browser counts it as script. */
const eachFrame = (times: number, work: (n: number) => void): Promise<void> =>
  new Promise((resolve) => {
    let n = 0
    const next = () => {
      if (n === times) return void requestAnimationFrame(() => resolve())
      work(n++)
      requestAnimationFrame(next)
    }
    requestAnimationFrame(next)
  })

const grids = {
  ours: { scroller: '.gwindow', across: '.gwindow', cell: '.gcell[role="gridcell"]' },
  peer: {
    scroller: '.ag-grid-viewport, .ag-body-viewport',
    across: '.ag-grid-viewport, .ag-center-cols-viewport',
    cell: '.ag-cell',
  },
} as const
type Grid = keyof typeof grids

const stage = (): HTMLElement => {
  const found = document.getElementById('stage')
  if (!found) throw new Error('No stage')
  return found
}

const one = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector)
  if (!found) throw new Error(`No ${selector}`)
  return found
}

async function until(isThere: () => boolean): Promise<void> {
  for (let frames = 0; frames < 600 && !isThere(); frames++) await frame()
  if (!isThere()) throw new Error('It never appeared')
  await frame()
  await frame()
}

const shown = (grid: Grid) => [...document.querySelectorAll<HTMLElement>(grids[grid].cell)]

async function mount(grid: Grid): Promise<void> {
  if (grid === 'ours') mountGrid(stage(), story)
  else (await import('./peer.ts')).mountPeer(stage(), rows, names)
  await until(() => shown(grid).some((cell) => cell.textContent !== ''))
}

async function scroll(grid: Grid, direction: 'down' | 'across', frames: number, step: number): Promise<number> {
  const element = one(direction === 'down' ? grids[grid].scroller : grids[grid].across)
  const before = direction === 'down' ? element.scrollTop : element.scrollLeft
  await eachFrame(frames, () => {
    if (direction === 'down') element.scrollTop += step
    else element.scrollLeft -= step
  })
  return Math.abs((direction === 'down' ? element.scrollTop : element.scrollLeft) - before)
}

/** Share of points that show no cell with words, two frames after a jump. */
async function blankAfterJump(grid: Grid, down: number, across: number): Promise<number> {
  one(grids[grid].scroller).scrollTop = down
  one(grids[grid].across).scrollLeft = -across
  await frame()
  await frame()
  const points = Array.from({ length: 40 }, (_, n) => [60 + (n % 8) * 120, 110 + Math.floor(n / 8) * 100] as const)
  const blank = points.filter(([x, y]) => !document.elementFromPoint(x, y)?.closest(grids[grid].cell)?.textContent)
  return blank.length / points.length
}

/** What stands in a cell beside plain text. */
const parts = () => ({
  marks: document.querySelectorAll('.gcell mark:not(:empty)').length,
  letters: document.querySelectorAll('.gcell .siglum:not(:empty)').length,
  verdicts: document.querySelectorAll('.ghead .verdict:not(:empty)').length,
})

const marked = markedStory(5500, 300)

async function mountReader(): Promise<number> {
  ;(await import('./article.tsx')).mountReader(stage(), marked)
  await until(() => document.querySelector('mark') !== null)
  return document.querySelectorAll('mark').length
}

const rowAt = (n: number): string => marked.facts[(n * 37) % marked.facts.length]?.id ?? ''

async function light(times: number): Promise<number> {
  await eachFrame(times, (n) => open(rowAt(n)))
  return document.querySelectorAll('[data-now]').length
}

/** The same with time for what follows the light: the note in the margin that says why. */
async function lightSlowly(times: number): Promise<void> {
  for (let n = 0; n < times; n++) {
    await eachFrame(1, () => open(rowAt(n)))
    await new Promise((resolve) => setTimeout(resolve, 150))
  }
}

/** One paragraph's pieces, as the reader has them. */
type Piece = string | { readonly facts: string; readonly rel: string; readonly title: string; readonly text: string }

const piecesOf = (paragraph: Element): readonly Piece[] =>
  [...paragraph.childNodes].map((node) =>
    node instanceof HTMLElement
      ? {
          facts: node.dataset['facts'] ?? '',
          rel: node.dataset['rel'] ?? '',
          title: node.querySelector('a')?.title ?? '',
          text: node.textContent ?? '',
        }
      : (node.textContent ?? ''),
  )

function made(piece: Piece, current: string): Node {
  if (typeof piece === 'string') return document.createTextNode(piece)
  const mark = document.createElement('mark')
  mark.dataset['rel'] = piece.rel
  mark.dataset['facts'] = piece.facts
  if (piece.facts === current) mark.dataset['now'] = 'only'
  const link = document.createElement('a')
  link.href = '#'
  link.title = piece.title
  link.textContent = piece.text
  mark.append(link)
  return mark
}

/** What it costs, in the same article on the same page, to make all its marks anew and bring the same one into sight. */
async function rebuild(times: number): Promise<void> {
  const paragraphs = [...document.querySelectorAll('.para')].map((element) => ({ element, pieces: piecesOf(element) }))
  await eachFrame(times, (n) => {
    const current = rowAt(n)
    for (const { element, pieces } of paragraphs)
      element.replaceChildren(...pieces.map((piece) => made(piece, current)))
    document.querySelector('[data-now]')?.scrollIntoView({ block: 'center' })
  })
}

const nodes = (): number => stage().querySelectorAll('*').length

const bench = { mount, scroll, blankAfterJump, parts, nodes, mountReader, light, lightSlowly, rebuild }
export type Bench = typeof bench

declare global {
  interface Window {
    bench: Bench
  }
}
greet(stage())
void lettersReady().then(() => {
  window.bench = bench
})
