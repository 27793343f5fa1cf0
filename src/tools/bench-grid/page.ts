import { madeUpStory, markedStory, plainRows } from './data.ts'
import { greet, lettersReady, open } from './shell.tsx'

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
  if (grid === 'ours') (await import('./ours.tsx')).mountGrid(stage(), story)
  else (await import('./peer.ts')).mountPeer(stage(), rows, names)
  await until(() => shown(grid).some((cell) => cell.textContent !== ''))
}

async function scroll(grid: Grid, direction: 'down' | 'across', frames: number, step: number): Promise<number> {
  const element = one(direction === 'down' ? grids[grid].scroller : grids[grid].across)
  const before = direction === 'down' ? element.scrollTop : element.scrollLeft
  for (let n = 0; n < frames; n++) {
    if (direction === 'down') element.scrollTop += step
    else element.scrollLeft -= step
    await frame()
  }
  await frame()
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
  for (let n = 0; n < times; n++) {
    open(rowAt(n))
    await frame()
  }
  await frame()
  return document.querySelectorAll('[data-now]').length
}

/** What it costs to make all marks anew, by the plainest means there are. */
async function rebuild(times: number): Promise<void> {
  const [article] = marked.articles
  const home = one('.reader-text')
  for (let n = 0; n < times; n++) {
    const paragraphs = (article?.regions ?? []).map(({ start, end }) => {
      const paragraph = document.createElement('p')
      paragraph.className = 'para'
      let at = start
      for (const fact of marked.facts) {
        const words = fact.cells['a0']?.readings[0]?.words
        if (!words || words.start < start || words.end > end) continue
        const mark = document.createElement('mark')
        mark.dataset['rel'] = fact.verdict.relation
        mark.toggleAttribute('data-now', fact.id === rowAt(n))
        mark.textContent = article?.text.slice(words.start, words.end) ?? ''
        paragraph.append(article?.text.slice(at, words.start) ?? '', mark)
        at = words.end
      }
      paragraph.append(article?.text.slice(at, end) ?? '')
      return paragraph
    })
    home.replaceChildren(...paragraphs)
    await frame()
  }
  await frame()
}

const nodes = (): number => stage().querySelectorAll('*').length

const bench = { mount, scroll, blankAfterJump, parts, nodes, mountReader, light, rebuild }
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
