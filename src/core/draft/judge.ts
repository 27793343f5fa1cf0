import type { Claim, DraftSentence, Testimony } from './check.ts'

/** What the sources that are looked at make of it. `unsupported`: nothing was found that says it so. */
export const STANDINGS = ['contradicted', 'unsupported', 'supported'] as const
export type Standing = (typeof STANDINGS)[number]

export interface JudgedClaim extends Claim {
  readonly standing: Standing
}

export interface JudgedSentence extends Omit<DraftSentence, 'claims'> {
  readonly standing: Standing
  readonly claims: readonly JudgedClaim[]
}

/** That a name, a title or the place is right supports no sentence; that they are wrong stands against it. */
const isSetting = ({ theme, kind }: Claim['fact']): boolean => theme === 'names' || kind === 'event-place'

const strongest: Readonly<Record<Testimony['bearing'], number>> = { contradicts: 0, supports: 1, beside: 2 }

/** @param shown articles that may speak */
export function judge(sentences: readonly DraftSentence[], shown: ReadonlySet<string>): readonly JudgedSentence[] {
  return sentences.map(({ claims, printed, ...sentence }) => {
    const judged = claims.map((claim) => judgeClaim(claim, shown))
    const elsewhere = printed.filter(({ article }) => shown.has(article))
    return { ...sentence, claims: judged, printed: elsewhere, standing: standingOf(judged, elsewhere.length > 0) }
  })
}

function judgeClaim(claim: Claim, shown: ReadonlySet<string>): JudgedClaim {
  const testimony = claim.testimony
    .filter(({ article }) => shown.has(article))
    .sort((a, b) => strongest[a.bearing] - strongest[b.bearing])
  const first = testimony[0]?.bearing
  const standing = first === 'contradicts' ? 'contradicted' : first === 'supports' ? 'supported' : 'unsupported'
  return { ...claim, testimony, standing }
}

/** One claim that is contradicted outweighs all that is supported. */
function standingOf(claims: readonly JudgedClaim[], isPrinted: boolean): Standing {
  if (claims.some(({ standing }) => standing === 'contradicted')) return 'contradicted'
  if (isPrinted) return 'supported'
  const isSupported = claims.some(({ standing, fact }) => standing === 'supported' && !isSetting(fact))
  return isSupported ? 'supported' : 'unsupported'
}
