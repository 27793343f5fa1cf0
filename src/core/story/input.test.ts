import { describe, expect, it } from 'vitest'
import { inputOfArticles } from './input.ts'

const asOf = (publishedAt: string) => inputOfArticles([{ id: 'a', text: 'نص', publishedAt }]).articles[0]?.asOf

describe('the time of an article', () => {
  it('keeps the outlet’s own day and hour, and the moment beside it', () => {
    expect(asOf('2025-02-18T23:30:00-05:00')).toEqual({
      date: '2025-02-18T23:30',
      basis: 'stated',
      instant: '2025-02-19T04:30',
    })
    expect(asOf('2025-02-19T03:00+0300')).toMatchObject({ date: '2025-02-19T03:00', instant: '2025-02-19T00:00' })
    expect(asOf('2025-02-19T03:00:10.5Z')).toMatchObject({ instant: '2025-02-19T03:00' })
  })

  it('claims no moment where no zone or no hour is printed', () => {
    expect(asOf('2025-02-18T23:30')).toEqual({ date: '2025-02-18T23:30', basis: 'stated' })
    expect(asOf('2025-02-18')).toEqual({ date: '2025-02-18', basis: 'stated' })
  })
})
