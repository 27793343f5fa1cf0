import { describe, expect, it } from 'vitest'
import { type Bounds, HEADER, moved, type Place } from './keys.ts'

/** A band, two rows, the evidence of the second, a band, three rows. */
const kinds = ['band', 'fact', 'fact', 'panel', 'band', 'fact', 'fact', 'fact']
const bounds: Bounds = { rows: 8, columns: 6, page: 3, isRtl: true, isStop: (row) => kinds[row] === 'fact' }
const go = (place: Place, key: string, ctrlKey = false, more: Partial<Bounds> = {}) =>
  moved(place, { key, ctrlKey }, { ...bounds, ...more })

describe('keys of the grid', () => {
  it('go where the eye goes, in both directions of writing', () => {
    expect(go({ row: 1, column: 2 }, 'ArrowLeft')).toEqual({ row: 1, column: 3 })
    expect(go({ row: 1, column: 2 }, 'ArrowLeft', false, { isRtl: false })).toEqual({ row: 1, column: 1 })
    expect(go({ row: 1, column: 0 }, 'ArrowRight')).toEqual({ row: 1, column: 0 })
    expect(go({ row: 1, column: 5 }, 'ArrowLeft')).toEqual({ row: 1, column: 5 })
  })

  it('step over bands and over the evidence of an opened row', () => {
    expect(go({ row: 2, column: 4 }, 'ArrowDown')).toEqual({ row: 5, column: 4 })
    expect(go({ row: 5, column: 4 }, 'ArrowUp')).toEqual({ row: 2, column: 4 })
    expect(go({ row: 1, column: 0 }, 'ArrowUp')).toEqual({ row: 1, column: 0 })
  })

  it('go up to the outlets’ names, along them, and down again', () => {
    expect(go({ row: 1, column: 4 }, 'ArrowUp')).toEqual({ row: HEADER, column: 4 })
    expect(go({ row: HEADER, column: 4 }, 'ArrowLeft')).toEqual({ row: HEADER, column: 5 })
    expect(go({ row: HEADER, column: 5 }, 'ArrowLeft')).toEqual({ row: HEADER, column: 5 })
    expect(go({ row: HEADER, column: 1 }, 'ArrowRight')).toEqual({ row: HEADER, column: 1 })
    expect(go({ row: HEADER, column: 3 }, 'Home')).toEqual({ row: HEADER, column: 1 })
    expect(go({ row: HEADER, column: 3 }, 'End')).toEqual({ row: HEADER, column: 5 })
    expect(go({ row: HEADER, column: 3 }, 'ArrowDown')).toEqual({ row: 1, column: 3 })
    expect(go({ row: HEADER, column: 3 }, 'End', true)).toEqual({ row: 7, column: 5 })
    expect(go({ row: HEADER, column: 3 }, 'ArrowUp')).toBeNull()
  })

  it('go by the page and to the ends', () => {
    expect(go({ row: 1, column: 1 }, 'PageDown')).toEqual({ row: 5, column: 1 })
    expect(go({ row: 7, column: 1 }, 'PageUp')).toEqual({ row: 2, column: 1 })
    expect(go({ row: 2, column: 3 }, 'Home')).toEqual({ row: 2, column: 0 })
    expect(go({ row: 2, column: 3 }, 'End')).toEqual({ row: 2, column: 5 })
    expect(go({ row: 5, column: 3 }, 'Home', true)).toEqual({ row: 1, column: 0 })
    expect(go({ row: 1, column: 3 }, 'End', true)).toEqual({ row: 7, column: 5 })
  })

  it('leave letters and Tab to the page', () => {
    expect(go({ row: 1, column: 1 }, 'j')).toBeNull()
    expect(go({ row: 1, column: 1 }, 'Tab')).toBeNull()
  })
})
