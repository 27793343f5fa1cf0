import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { plainWords, storyOf } from '../../core/export/testing.ts'
import { toDocx } from './docx.ts'
import { toXlsx } from './xlsx.ts'

const RISKY = '=HYPERLINK("x")<b>&كلمة'

async function partsOf(file: Blob): Promise<ReadonlyMap<string, string>> {
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()))
  return new Map(Object.entries(parts).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]))
}

describe.each(['ar', 'en'] as const)('an office file in %s', (lang) => {
  const words = plainWords(lang)

  it('is a workbook of texts: nothing in it is a formula, and it runs the right way', async () => {
    const parts = await partsOf(await toXlsx(storyOf(RISKY), words))
    const sheet = parts.get('xl/worksheets/sheet1.xml') ?? ''
    expect(sheet).not.toContain('<f>')
    expect(sheet.includes('rightToLeft="1"')).toBe(lang === 'ar')
    expect([...parts.values()].join('')).toContain('&lt;b&gt;&amp;كلمة')
  })

  it('is a document whose paragraphs, runs and tables run the right way', async () => {
    const parts = await partsOf(await toDocx(storyOf(RISKY), words))
    const document = parts.get('word/document.xml') ?? ''
    const isRtl = lang === 'ar'
    expect(document.includes('<w:bidi/>')).toBe(isRtl)
    expect(document.includes('<w:bidiVisual/>')).toBe(isRtl)
    expect(document).toContain('&lt;b&gt;&amp;كلمة')
    expect(document).not.toMatch(/[\u2066-\u2069]/)
  })
})
