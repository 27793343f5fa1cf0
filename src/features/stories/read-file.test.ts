import { describe, expect, it } from 'vitest'
import { readFile, textOf } from './read-file.ts'

const TEXT = 'أعلنت الوزارة افتتاح المستشفى'
/** «أعلنت الوزارة» as an old Windows machine writes it. */
const WINDOWS = Uint8Array.from([0xc3, 0xda, 0xe1, 0xe4, 0xca, 0x20, 0xc7, 0xe1, 0xe6, 0xd2, 0xc7, 0xd1, 0xc9])

const utf8 = (text: string) => new Uint8Array(new TextEncoder().encode(text))
function utf16(text: string, isBig: boolean) {
  const view = new DataView(new ArrayBuffer((text.length + 1) * 2))
  view.setUint16(0, 0xfeff, !isBig)
  for (let at = 0; at < text.length; at++) view.setUint16((at + 1) * 2, text.charCodeAt(at), !isBig)
  return new Uint8Array(view.buffer)
}

describe('the text of a file', () => {
  it.each([
    ['UTF-8', utf8(TEXT), TEXT],
    ['UTF-8 with its mark', utf8(`\uFEFF${TEXT}`), TEXT],
    ['UTF-16, little end first', utf16(TEXT, false), TEXT],
    ['UTF-16, big end first', utf16(TEXT, true), TEXT],
    ['Arabic Windows', WINDOWS, 'أعلنت الوزارة'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), null],
    [
      'accented Latin of another code page',
      Uint8Array.from([0x43, 0x61, 0x66, 0xe9, 0x20, 0x61, 0x75, 0x20, 0x6c]),
      null,
    ],
  ])('%s', (_, bytes, text) => {
    expect(textOf(bytes)).toBe(text)
  })
})

describe('a chosen file', () => {
  it('is told apart by what stops it from being an article', async () => {
    expect(await readFile(new File([utf8(TEXT)], 'a.txt'))).toEqual({ ok: true, name: 'a.txt', text: TEXT })
    expect(await readFile(new File([' \n'], 'b.txt'))).toMatchObject({ ok: false, why: 'empty' })
    expect(await readFile(new File([Uint8Array.from([0, 1, 2])], 'c.png'))).toMatchObject({ ok: false, why: 'binary' })
    expect(await readFile(new File([new Uint8Array(10_000_001)], 'd.txt'))).toMatchObject({ ok: false, why: 'large' })
  })
})
