/**
 * The figures that the page's own method view shows, read from docs/accuracy.md
 * so that both always say the same. Written by `npm run eval -- --write-docs`.
 */

/** Per cent, with the ends of the range; null where nothing could be counted. */
export interface Rate {
  readonly value: number
  readonly low: number
  readonly high: number
}

export interface Measured {
  /** What people marked. */
  readonly gold: number
  readonly found: Rate | null
  readonly right: Rate | null
}

export interface Figures {
  readonly seed: Readonly<Record<'readings' | 'facts' | 'persons', Measured>>
  readonly news: Readonly<
    Record<'newsReadings' | 'count' | 'date' | 'place' | 'person' | 'organisation' | 'names', Measured>
  >
  readonly relations: Readonly<Record<'total' | 'agreed' | 'missing' | 'wrong', number>>
}

export const FIGURES_FILE = 'src/features/method/figures.json'

/** @param page docs/accuracy.md. Throws where a table or row is not there: then this reader must follow the page. */
export function figuresOf(page: string): Figures {
  const seed = after(page, '\n### seed riyadh-talks')
  const news = after(page, '<!-- elsewhere:')
  return {
    seed: {
      readings: measured(seed, 'gold readings by reach', 'all'),
      facts: measured(seed, 'gold facts, at least one reading', 'all'),
      persons: measured(seed, 'persons', 'person'),
    },
    news: {
      newsReadings: measured(news, 'readings by kind', 'all'),
      count: measured(news, 'mentions by type', 'count'),
      date: measured(news, 'mentions by type', 'date'),
      place: measured(news, 'mentions by type', 'place'),
      person: measured(news, 'mentions by type', 'person'),
      organisation: measured(news, 'mentions by type', 'organisation'),
      names: measured(news, 'pairs of names', 'all'),
    },
    relations: relationsOf(news),
  }
}

/** The file as it is committed. */
export const figuresText = (page: string): string => `${JSON.stringify(figuresOf(page), null, 2)}\n`

function after(page: string, mark: string): string {
  const at = page.indexOf(mark)
  if (at < 0) throw new Error(`docs/accuracy.md has no «${mark.trim()}»`)
  return page.slice(at)
}

function measured(part: string, table: string, row: string): Measured {
  const lines = after(part, `| ${table} |`).split('\n\n', 1)[0]?.split('\n') ?? []
  const cells = lines.find((line) => line.startsWith(`| ${row} |`))?.split('|')
  if (!cells) throw new Error(`docs/accuracy.md has no row «${row}» in the table «${table}»`)
  const [gold = '', right = '', found = ''] = [cells[2], cells[6], cells[7]]
  return { gold: Number(gold), found: rateOf(found), right: rateOf(right) }
}

/** `76.0 [72.1–79.4]` */
function rateOf(cell: string): Rate | null {
  const [value, low, high] = [...cell.matchAll(/\d+\.\d/g)].map(([figure]) => Number(figure))
  return value === undefined || low === undefined || high === undefined ? null : { value, low, high }
}

function relationsOf(part: string): Figures['relations'] {
  const found =
    /Relations: (\d+) of (\d+) agree; a row was shown for (\d+); contradictions shown where there is none: (\d+)\./.exec(
      part,
    )
  if (!found) throw new Error('docs/accuracy.md says nothing of relations')
  const [agreed = 0, total = 0, shown = 0, wrong = 0] = found.slice(1).map(Number)
  return { total, agreed, missing: total - shown, wrong }
}
