import { describe, expect, it } from 'vitest'
import { withLaterCells } from './presence.ts'
import { cellsOf, column, type Row, type Sketch } from './testing.ts'

const columns = [
  column('early', '2025-02-18', 'event-day'),
  column('minute', '2025-02-18T18:10', 'original'),
  column('late', '2025-02-20'),
  column('undated', null, 'unknown'),
]

const on = (saidAt: string | null): Sketch => ({ value: { type: 'proposition', present: true }, saidAt })
const presences = (row: Row) =>
  Object.fromEntries(Object.entries(withLaterCells(cellsOf(row), columns)).map(([id, cell]) => [id, cell.presence]))

describe('withLaterCells', () => {
  it('what was said after an article was written could not be in it', () => {
    expect(presences({ late: [on('2025-02-19')] })).toEqual({
      early: 'later',
      minute: 'later',
      late: 'stated',
      undated: 'not-found',
    })
  })

  it('shows the days and the basis that it rests on, with the earliest statement', () => {
    const cells = withLaterCells(cellsOf({ late: [on('2025-02-20'), on('2025-02-19')] }), columns)
    expect(cells['minute']?.basis).toEqual({
      code: 'as-of-before',
      params: { asOf: '2025-02-18', basis: 'original', saidAt: '2025-02-19' },
    })
  })

  it.each<[string, Row]>([
    ['said on the day of the article', { late: [on('2025-02-18')] }],
    ['one statement is early enough', { late: [on('2025-02-19'), on('2025-02-17')] }],
    ['one statement has no day', { late: [on('2025-02-19'), on(null)] }],
    ['nobody states it', { late: 'silent' }],
    ['a rejected reading proves nothing', { late: [{ ...on('2025-02-19'), review: 'rejected' }] }],
  ])('stays not found: %s', (_, row) => {
    expect(presences(row)['early']).toBe('not-found')
  })

  it('a person’s finding stays', () => {
    expect(presences({ early: 'silent', minute: 'near-miss', late: [on('2025-02-19')] })).toMatchObject({
      early: 'silent',
      minute: 'near-miss',
    })
  })
})
