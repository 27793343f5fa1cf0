import type { AnalysedArticle, ProposedCell, ProposedFact, ProposedReading } from '@/core/extract/kind.ts'
import { inArticle } from '@/core/extract/search.ts'
import { formsOf } from '@/core/text/clitics.ts'
import { foldText } from '@/core/text/fold.ts'
import { foldedAt } from '@/core/text/tokens.ts'

/** What sets up a team; «فريق» is one and «فرق» several. */
const SETTING_UP = new Set(['تشكيل', 'تعيين', 'إنشاء', 'تأسيس', 'تسمية'].map(foldText))
const TEAMS: ReadonlyMap<string, string> = new Map(
  (
    [
      ['فريق', 'one-team'],
      ['فرق', 'several-teams'],
    ] as const
  ).map(([word, code]) => [foldText(word), code]),
)

/** Whether those who negotiate set up one team or several: a row where two articles say. */
export function proposeTeams(articles: readonly AnalysedArticle[]): ProposedFact[] {
  const cells: Record<string, ProposedCell> = {}
  for (const article of articles) {
    const readings = teamsIn(article)
    if (readings.length > 0) cells[article.id] = { readings }
  }
  if (Object.keys(cells).length < 2) return []
  return [{ id: 'teams-number', question: { code: 'teams', params: {} }, cells }]
}

/** The first of each sort. */
function teamsIn(article: AnalysedArticle): ProposedReading[] {
  const { tokens } = article
  const found = new Map<string, ProposedReading>()
  for (const sentence of article.sentences) {
    if (!inArticle(article, sentence.start)) continue
    for (let at = sentence.from + 1; at < sentence.to; at++) {
      const code = TEAMS.get(foldedAt(tokens, at))
      const sets = formsOf(foldedAt(tokens, at - 1)).some((form) => SETTING_UP.has(form))
      if (code === undefined || !sets || found.has(code)) continue
      const words = { start: tokens.start[at] as number, end: tokens.end[at] as number }
      found.set(code, {
        value: { type: 'choice', code },
        words,
        evidence: [
          { start: tokens.start[at - 1] as number, end: tokens.end[Math.min(at + 2, sentence.to - 1)] as number },
        ],
        ...article.heardAt(words.start),
        certainty: 'asserted',
        rule: 'designation/teams',
      })
    }
  }
  return [...found.values()]
}
