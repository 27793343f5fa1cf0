export type Tree = { readonly [key: string]: string | Tree }

const accents: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', A: 'Á', E: 'É', O: 'Ó' }

/** `Next` → `⟦Néxt⟧`; placeholders stay. Text on the page outside the brackets did not come from the catalogue. */
export const bend = (message: string): string =>
  `⟦${message
    .split(/(\{\{[^}]*\}\})/)
    .map((part) => (part.startsWith('{{') ? part : part.replace(/[aeiouAEO]/g, (letter) => accents[letter] ?? letter)))
    .join('')}⟧`

/** Top-level messages that are data for the program, not words for the reader. */
const untouched: ReadonlySet<string> = new Set(['alphabet'])

export function pseudo(tree: Tree, kept = untouched): Tree {
  return Object.fromEntries(
    Object.entries(tree).map(([key, node]) => {
      if (kept.has(key)) return [key, node]
      return [key, typeof node === 'string' ? bend(node) : pseudo(node, new Set())]
    }),
  )
}
