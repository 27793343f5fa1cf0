import { locate } from '../evidence/locate.ts'
import { intersects, type Span } from '../text/span.ts'
import type { MachineFact } from './apply.ts'
import type { SourceText } from './passage.ts'
import type { DecisionsFile } from './types.ts'

/** Rows of the rules' own, less those that an editor sets aside: the kind is the same and a reading stands on the words. */
export function withoutSetAside(
  rows: readonly MachineFact[],
  decisions: DecisionsFile | null,
  articles: readonly SourceText[],
): readonly MachineFact[] {
  const places = (decisions?.setAside ?? []).flatMap(({ kind, article, words }) => {
    const text = articles.find(({ id }) => id === article)?.text
    const found = text === undefined ? null : locate(text, words.quote, words.occurrence)
    return found?.found ? [{ kind, article, span: found.span }] : []
  })
  return rows.filter(
    (row) => !places.some(({ kind, article, span }) => kind === row.kind && standsOn(row, article, span)),
  )
}

const standsOn = ({ cells }: MachineFact, article: string, span: Span): boolean =>
  (cells[article]?.readings ?? []).some(({ words }) => words.field === 'text' && intersects(words, span))
