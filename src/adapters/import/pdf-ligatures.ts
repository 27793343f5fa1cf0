/** «لا» that a font draws as one glyph: letters of a ligature as the file maps them, in reading order. */

/** What one glyph shows; numbers are the room between two, in thousandths of the letters' size. */
export type Shown = readonly (number | { readonly unicode: string } | null)[]

/** Room that parts two words. */
const GAP = 200
const LETTERS = /^[\p{L}\p{M}]+$/u

/**
 * The PDF library turns a line round letter by letter, and with it the letters of a
 * ligature: «السلام» comes out as «السالم». The glyphs tell which «ال» is one: by word as
 * it came out, the word as it is. A word that came out of two is left out.
 */
export function turnedWords(lines: readonly Shown[]): ReadonlyMap<string, string> {
  const found = new Map<string, string | null>()
  for (const line of lines)
    for (const glyphs of wordsOf(line)) {
      const [came, is] = [reversed(glyphs.join('')), [...glyphs].reverse().join('')]
      found.set(came, found.has(came) && found.get(came) !== is ? null : is)
    }
  return new Map([...found].flatMap(([came, is]) => (is === null || is === came ? [] : [[came, is] as const])))
}

export const withWordsTurned = (text: string, words: ReadonlyMap<string, string>): string =>
  words.size === 0 ? text : text.replace(/[\p{L}\p{M}]+/gu, (word) => words.get(word) ?? word)

const reversed = (word: string): string => Array.from(word).reverse().join('')

/** Glyphs of each word, as they stand on the page from left to right; what is no letter parts words. */
function wordsOf(line: Shown): string[][] {
  const words: string[][] = [[]]
  for (const glyph of line) {
    const parts = typeof glyph === 'number' ? Math.abs(glyph) > GAP : glyph !== null && !LETTERS.test(glyph.unicode)
    if (parts) words.push([])
    else if (typeof glyph === 'object' && glyph !== null) words.at(-1)?.push(glyph.unicode)
  }
  return words.filter((word) => word.some((glyph) => /\p{Script=Arabic}/u.test(glyph)))
}
