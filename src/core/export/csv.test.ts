import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COLUMNS } from './columns.ts'
import { field, toCsv } from './csv.ts'
import { plainWords, reading, storyOf } from './testing.ts'

/** RFC 4180, strictly: a quotation mark inside a bare field or a lone CR or LF is an error. */
function parseCsv(text: string): string[][] {
  const record = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/gy
  const rows: string[][] = []
  let row: string[] = []
  while (record.lastIndex < text.length) {
    const [, cell = '', end] = record.exec(text) ?? fail(text, record.lastIndex)
    row.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)
    if (end === ',') continue
    rows.push(row)
    row = []
  }
  return rows
}

function fail(text: string, at: number): never {
  throw new Error(`no CSV at ${at}: ${text.slice(at, at + 40)}`)
}

/** What docs/formats.md tells a reader to do. */
const unguarded = (cell: string): string => cell.replace(/^'(?='*(?:[\t\r\n]|\s*[=+\-@＝＋－＠]))/, '')

const awkward = fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n",\'; ا«»٤x＝'), maxLength: 12 })

const rowsOf = (csv: string): Record<string, string>[] => {
  const [, ...rows] = parseCsv(csv.slice(1))
  return rows.map((row) => Object.fromEntries(COLUMNS.map((column, n) => [column, unguarded(row[n] ?? '')])))
}

describe('one field', () => {
  it('comes back as it went in', () => {
    fc.assert(
      fc.property(awkward, awkward, (a, b) => {
        const read = parseCsv(`${field(a)},${field(b)}\r\n`)
        expect(read.map((row) => row.map(unguarded))).toEqual([[a, b]])
      }),
    )
  })

  it('is never a formula', () => {
    fc.assert(
      fc.property(awkward, (text) => {
        expect(parseCsv(`${field(text)}\r\n`)[0]?.[0]).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/)
      }),
    )
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1'])('%j is kept as text', (text) => {
    expect(parseCsv(`${field(text)}\r\n`)).toEqual([[`'${text}`]])
  })

  it('leaves ordinary words alone', () => {
    expect(field('«4 مبادئ»')).toBe('«4 مبادئ»')
    expect(field("l'accord")).toBe("l'accord")
  })
})

describe('the table', () => {
  it('starts with a byte order mark, ends each line with CRLF and has all columns in each', () => {
    const csv = toCsv(storyOf('كلمة'), plainWords('ar'))
    expect(csv.startsWith('\uFEFFexport.column.fact,')).toBe(true)
    expect(csv.endsWith('\r\n')).toBe(true)
    expect(parseCsv(csv.slice(1)).map((row) => row.length)).toEqual(Array(6).fill(COLUMNS.length))
  })

  it('has a line for each reading and one for a cell without any', () => {
    const rows = rowsOf(toCsv(storyOf('كلمة'), plainWords('en')))
    expect(rows.map(({ fact, article, presence }) => [fact, article, presence])).toEqual([
      ['f1', 'a1', 'presence.stated'],
      ['f1', 'a1', 'presence.stated'],
      ['f1', 'a2', 'presence.near-miss'],
      ['f2', 'a1', 'presence.stated'],
      ['f2', 'a2', 'presence.not-found'],
    ])
  })

  it('says what a derived row is and gives it no coverage', () => {
    const [stated, , , derived] = rowsOf(toCsv(storyOf('كلمة'), plainWords('en')))
    expect(stated).toMatchObject({ coverage: 'export.coverage 1 2', derived: 'export.no' })
    expect(derived).toMatchObject({ coverage: '', relation: 'relation.derived.name', derived: 'export.yes' })
  })

  it('keeps quotations verbatim with their places, whatever they are made of', () => {
    fc.assert(
      fc.property(awkward, (word) => {
        const [row] = rowsOf(toCsv(storyOf(word), plainWords('ar')))
        expect(row).toMatchObject({
          question: word,
          words: word,
          wordsAt: `text:0..${word.length}`,
          passage: `${word}|${word}`,
          condition: word,
          foundBy: word,
        })
      }),
    )
  })

  it('keeps a rejected reading and says so', () => {
    const story = storyOf('كلمة')
    const rejected = reading('f3/a1/0', 'كلمة', { review: 'rejected' })
    const [first] = story.facts
    if (!first) throw new Error('no fact')
    const cells = { a1: { presence: 'not-found' as const, basis: null, readings: [rejected], near: [] } }
    const rows = rowsOf(toCsv({ ...story, facts: [{ ...first, cells }] }, plainWords('en')))
    expect(rows[0]).toMatchObject({ words: 'كلمة', review: 'export.review.rejected', presence: 'presence.not-found' })
  })
})
