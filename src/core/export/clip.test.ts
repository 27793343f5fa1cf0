import { describe, expect, it } from 'vitest'
import { type ClipTable, clipHtml, clipTsv } from './clip.ts'

const table: ClipTable = {
  lang: 'ar',
  dir: 'rtl',
  title: 'اجتماع <المجلس>',
  head: ['الواقعة', 'Reuters'],
  rows: [
    [
      ['كم مشروعًا؟', 'تناقض'],
      ['٤ مشاريع: «أقر 4 مشاريع»', '٥ مشاريع'],
    ],
    [['ما القاعدة؟'], ['=HYPERLINK("x")\tسطر\nآخر']],
  ],
}

describe('a copied table', () => {
  it('keeps every text in its own cell of a spreadsheet, and none of them runs', () => {
    const lines = clipTsv(table).split('\r\n')
    expect(lines.map((line) => line.split('\t').length)).toEqual([2, 2, 2])
    expect(lines[2]?.split('\t')[1]).toBe(`'=HYPERLINK("x") سطر آخر`)
    expect(lines[1]).toContain('٤ مشاريع: «أقر 4 مشاريع» ؛ ٥ مشاريع')
  })

  it('has its direction and its headings in a document, and no markup of the story’s', () => {
    const page = clipHtml(table)
    expect(page).toContain('<table lang="ar" dir="rtl"')
    expect(page).toContain('اجتماع &lt;المجلس&gt;')
    expect(page).toContain('<th scope="col"><bdi>Reuters</bdi></th>')
    expect(page.match(/<tr>/g)).toHaveLength(3)
    expect(page).toContain('<br>')
  })
})
