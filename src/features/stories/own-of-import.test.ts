import { describe, expect, it } from 'vitest'
import type { ImportedArticle } from '@/core/article/imported.ts'
import { ownOf } from './own-of-import.ts'

const page: ImportedArticle = {
  file: 'page.html',
  text: 'قال الوزير إن العمل بدأ.',
  title: { value: 'بدء العمل', basis: 'meta' },
  outlet: { value: 'الجريدة', basis: 'structured-data' },
  publishedAt: { value: '2025-03-02', basis: 'meta' },
  url: { value: 'https://example.org/a', basis: 'meta' },
  warnings: [],
}

describe('what a file says of itself', () => {
  it('fills the boxes, and the headline stands above the text', () => {
    expect(ownOf(page, 'a1')).toEqual({
      id: 'a1',
      text: 'بدء العمل\n\nقال الوزير إن العمل بدأ.',
      title: 'بدء العمل',
      outlet: 'الجريدة',
      publishedAt: '2025-03-02',
      address: 'https://example.org/a',
      basis: { title: 'meta', outlet: 'structured-data', publishedAt: 'meta', address: 'meta' },
    })
  })

  it('does not repeat a headline that the text begins with, and makes nothing up', () => {
    const text = 'بدء العمل\nقال الوزير إن العمل بدأ.'
    expect(ownOf({ ...page, text }, 'a1').text).toBe(text)
    expect(ownOf({ file: 'a.txt', text, warnings: [] }, 'a1')).toEqual({ id: 'a1', text })
  })
})
