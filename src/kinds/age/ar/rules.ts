import { type FigureRows, figureFacts } from '@/core/extract/anchors.ts'
import type { ProposedFact, StoryContext } from '@/core/extract/kind.ts'
import { contentWords } from '@/core/language/ar/content-words.ts'
import type { Sentence } from '@/core/text/sentences.ts'
import type { Span } from '@/core/text/span.ts'
import { foldedAt, PUNCT, type Tokens, tokenFrom } from '@/core/text/tokens.ts'

export const proposeAge = (context: StoryContext): ProposedFact[] => figureFacts(context, rows)

/** Years of life are no unit that any figure may have: a clause about one person holds one age. */
const rows: FigureRows = {
  kind: 'age',
  type: 'age',
  shares: true,
  topicOf(mention, { tokens }, sentence) {
    const bearer = bearerOf(tokens, sentence, mention)
    return { topic: 'age', family: '', generic: false, name: mention.quote, ...(bearer ? { asks: bearer } : {}) }
  },
}

/** «السائق البالغ من العمر 43 عاماً», «عن عمر ناهز 90 عاماً»: what stands between the person and his years. */
const BETWEEN = new Set(
  'البالغ البالغه يبلغ تبلغ بالغ من العمر عمر عمره عمرها عن ناهز يناهز والبالغ والبالغه وعمره وعمرها بعمر في'.split(
    ' ',
  ),
)
const REACH = 7

/** Skeleton of the word that names whose years they are, or null. */
function bearerOf(tokens: Tokens, { from }: Sentence, figure: Span): string | null {
  const at = tokenFrom(tokens, figure.start)
  for (let i = at - 1; i >= from && at - i <= REACH; i--) {
    if (tokens.kind[i] === PUNCT || BETWEEN.has(foldedAt(tokens, i))) continue
    return contentWords(tokens, i, i + 1)[0]?.skeleton ?? null
  }
  return null
}
