import { byId } from '@/core/extract/by-id.ts'
import type { FactKind } from '@/core/extract/kind.ts'
import { proposeBodies } from './ar/bodies.ts'
import { proposeDesignation } from './ar/rules.ts'
import { proposeTeams } from './ar/teams.ts'

/** What an outlet calls a thing («حرب»، «نزاع»، «غزو»). A label is a choice, not a spelling. */
export const kind: FactKind = {
  id: 'designation',
  theme: 'causes',
  valueTypes: ['choice', 'organisation'],
  codes: [
    'one-team',
    'several-teams',
    'war',
    'russian-war',
    'sira',
    'niza',
    'crisis',
    'invasion',
    'aggression',
    'fighting',
    'operation',
  ],
  policy: { nature: 'framing', attribution: false },
  propose(context) {
    const articles = byId(context.articles)
    return [...proposeDesignation(context), ...proposeTeams(articles), ...proposeBodies(articles)]
  },
}
