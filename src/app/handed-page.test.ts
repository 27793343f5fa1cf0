import { describe, expect, it } from 'vitest'
import { pageOf } from './handed-page.ts'

const ORIGIN = 'https://paper.example'

describe('a page that another window hands over', () => {
  it('brings its text and an address of its own origin', () => {
    const page = { html: '<p>نص</p>', address: `${ORIGIN}/1` }
    expect(pageOf(ORIGIN, page)).toEqual({ origin: ORIGIN, ...page })
  })

  it.each([
    ['another site’s address', 'https://other.example/1'],
    ['a script for an address', 'javascript:alert(1)'],
    ['no address', [`${ORIGIN}/1`]],
  ])('is not believed with %s', (_, address) => {
    expect(pageOf(ORIGIN, { html: '<p>', address })).toEqual({ origin: ORIGIN, html: '<p>' })
  })

  it.each([
    ['text alone', 'html'],
    ['nothing', null],
    ['another thing for a page', { html: 7 }],
    ['more than is read', { html: 'x'.repeat(5_000_001) }],
  ])('%s is no page', (_, data) => expect(pageOf(ORIGIN, data)).toEqual({ origin: ORIGIN }))
})
